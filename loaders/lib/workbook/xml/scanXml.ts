import { damaged, FileRefused } from "../fileRefused.js";
import { decodeXml } from "./decodeXml.js";
import { unescapeXml } from "./xmlText.js";

/** Hears of elements by their names without prefix, in the order of the document. */
export interface XmlHandler {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text?(value: string): void;
}

/** Excel's own limit of a cell is 32,767 characters. */
const LONGEST_PIECE = 2 ** 21;
const DEEPEST = 200;

/** Scans one part of a workbook piece by piece; `part` names it where it is broken. Entities of its own are refused. */
export async function scanXml(
  pieces: AsyncIterable<Uint8Array>,
  { part, handler }: { part: string; handler: XmlHandler },
): Promise<void> {
  const scan: Scan = { open: [], hasRoot: false, part, handler };
  let rest = "";
  for await (const text of decodeXml(pieces, part)) {
    rest = scanWhole(rest + text, scan);
    if (rest.length > LONGEST_PIECE) throw damaged(`bagian "${part}" memuat teks yang terlalu panjang`);
  }
  if (scan.open.length > 0 || rest.trim() !== "" || !scan.hasRoot)
    throw damaged(`bagian "${part}" tidak lengkap`);
}

interface Scan {
  /** The elements that are open, outermost first. */
  open: string[];
  hasRoot: boolean;
  part: string;
  handler: XmlHandler;
}

/** Scans what is whole in a text, and gives the rest. */
function scanWhole(text: string, scan: Scan): string {
  let at = 0;
  while (true) {
    const start = text.indexOf("<", at);
    if (start < 0) return text.slice(at);
    const end = endOfMarkup(text, start);
    if (end < 0) return text.slice(at);
    if (start > at) scan.handler.text?.(unescapeXml(text.slice(at, start)));
    scanMarkup(text.slice(start, end), scan);
    at = end;
  }
}

function scanMarkup(markup: string, scan: Scan): void {
  const second = markup.charCodeAt(1);
  if (second === 47) closeElement(markup.slice(2, -1).trimEnd(), scan);
  else if (second === 33) scanDeclaration(markup, scan);
  else if (second !== 63) openElement(markup, scan);
}

function openElement(markup: string, scan: Scan): void {
  const { open, part, handler } = scan;
  const isEmpty = markup.charCodeAt(markup.length - 2) === 47;
  let nameEnd = 1;
  while (isNameCharacter(markup.charCodeAt(nameEnd))) nameEnd += 1;
  const name = markup.slice(1, nameEnd);
  if (name === "" || open.length >= DEEPEST) throw damaged(`bagian "${part}" bukan XML yang sah`);
  scan.hasRoot = true;
  open.push(name);
  handler.open(withoutPrefix(name), markup.slice(nameEnd, isEmpty ? -2 : -1));
  if (isEmpty) closeElement(name, scan);
}

function closeElement(name: string, { open, part, handler }: Scan): void {
  if (open.pop() !== name) throw damaged(`bagian "${part}" bukan XML yang sah`);
  handler.close(withoutPrefix(name));
}

function scanDeclaration(markup: string, { part, handler }: Scan): void {
  if (markup.startsWith("<![CDATA[")) handler.text?.(markup.slice(9, -3));
  else if (markup.startsWith("<!DOCTYPE") && !markup.includes("[")) return;
  else if (!markup.startsWith("<!--"))
    throw new FileRefused({
      code: "entities_declared",
      found: `bagian "${part}" memuat deklarasi XML sendiri (DTD atau ENTITY), yang tidak pernah ditulis Excel`,
      expected: "buku kerja tanpa deklarasi itu",
      hint: "berkas ini mencurigakan; mintalah berkas baru dari pengirimnya, dibuat dari templat",
    });
}

function isNameCharacter(code: number): boolean {
  return code > 32 && code !== 47 && code !== 62;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Gives the place after the markup that begins at `start`, or -1 where its end has not come yet. */
function endOfMarkup(text: string, start: number): number {
  if (text.charCodeAt(start + 1) === 33) return endOfDeclaration(text, start);
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code !== 34 && code !== 39) continue;
    at = text.indexOf(code === 34 ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function endOfDeclaration(text: string, start: number): number {
  if (text.length < start + 9) return -1;
  const [begins, ends] = [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<!", ">"],
  ].find(([opening]) => text.startsWith(opening!, start))! as [string, string];
  const end = text.indexOf(ends, start + begins.length);
  return end < 0 ? -1 : end + ends.length;
}
