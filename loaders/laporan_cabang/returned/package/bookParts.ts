import { decodeXml } from "../../../lib/workbook/xml/decodeXml.js";
import { packedBytes, readZipDirectory } from "../../../lib/workbook/zip/zipDirectory.js";
import type { ZipFile } from "../../../lib/workbook/zip/zipFile.js";
import { packPieces, packText, type Packed } from "./zipWriter.js";

/** The parts of a workbook while some of them are rewritten; what nobody rewrites keeps its very bytes. */
export interface BookParts {
  has(name: string): boolean;
  /** The text of a part piece by piece, whatever its encoding; a declaration of that is left out. */
  pieces(name: string): AsyncGenerator<string>;
  text(name: string): Promise<string | undefined>;
  put(name: string, text: string): void;
  putPieces(name: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<void>;
  remove(name: string): void;
  /** The first name `before1after`, `before2after`… that no part has. */
  freeName(before: string, after: string): string;
  entries(): ReadonlyMap<string, Packed>;
}

const MOST_ENTRIES = 0xffff;
const DECLARATION = /^<\?xml[^>]*\?>/;

/** Opens the parts of a workbook whose zip was checked. */
export function openParts(bytes: Buffer, zip: ZipFile): BookParts {
  const entries = entriesOf(bytes);
  const names = new Map([...entries.keys()].map((name) => [plainName(name), name]));
  const written = new Map<string, string>();
  const store = (name: string, packed: Packed) => {
    const known = names.get(plainName(name)) ?? name;
    names.set(plainName(name), known);
    entries.set(known, packed);
  };
  const has = (name: string) => names.has(plainName(name));
  const pieces = (name: string) => piecesOf(name, { written: written.get(plainName(name)), zip });
  return {
    has,
    pieces,
    text: async (name) => (has(name) ? joined(pieces(name)) : undefined),
    put(name, text) {
      written.set(plainName(name), text);
      store(name, packText(text));
    },
    putPieces: async (name, given) => store(name, await packPieces(given)),
    remove(name) {
      entries.delete(names.get(plainName(name)) ?? "");
      names.delete(plainName(name));
      written.delete(plainName(name));
    },
    freeName: (before, after) => `${before}${firstFree((count) => has(`${before}${count}${after}`))}${after}`,
    entries: () => entries,
  };
}

function entriesOf(bytes: Buffer): Map<string, Packed> {
  const { entries } = readZipDirectory(bytes, MOST_ENTRIES);
  return new Map(entries.map((entry) => [entry.name, { ...entry, packed: [packedBytes(bytes, entry)] }]));
}

async function* piecesOf(
  name: string,
  { written, zip }: { written: string | undefined; zip: ZipFile },
): AsyncGenerator<string> {
  if (written === undefined) yield* declaredAsUtf8(decodeXml(zip.pieces(name), name));
  else yield written;
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

function firstFree(isTaken: (count: number) => boolean): number {
  let count = 1;
  while (isTaken(count)) count += 1;
  return count;
}

/** Parts are written as UTF-8, which is what a part without a declaration is. */
async function* declaredAsUtf8(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const piece of pieces) {
    yield isFirst ? piece.replace(DECLARATION, UTF8) : piece;
    isFirst = false;
  }
}

const UTF8 = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Names of parts ignore case, and some writers put backslashes. */
function plainName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}
