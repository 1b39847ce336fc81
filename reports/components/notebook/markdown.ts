import { safeAddress } from "../../lib/escape.js";
import { make } from "./elements.js";

const INLINE =
  /`([^`]+)`|\*\*([^*]+)\*\*|(?<![\p{L}\p{N}])[*_]([^*_]+)[*_](?![\p{L}\p{N}])|\[([^\]]+)\]\(([^)\s]+)\)/gu;
/** Pages of the same site, which a gallery's text may name. */
const OWN_PAGE = /^\.\/[a-z0-9-]+\.html(#[\w.=-]*)?$/;
const ITEM = /^\s*(?:([-*])|\d+[.)])\s+/;
/** The page has its own title; a notebook's headings stand below it. */
const UPPERMOST = 3;
const LOWEST = 6;

/** Shows Markdown: headings, paragraphs, lists, code, emphasis and links; anything else, HTML too, stays text. */
export function renderMarkdown(text: string): HTMLElement[] {
  return text
    .replace(/\r\n?/g, "\n")
    .split(/\n(?:[ \t]*\n)+/)
    .flatMap((block) => (block.trim() === "" ? [] : renderBlock(block)));
}

function renderBlock(block: string): HTMLElement[] {
  const lines = block.split("\n").filter((line) => line.trim() !== "");
  const heading = /^(#{1,6})\s+(.*)$/.exec(lines[0] ?? "");
  if (heading) {
    const level = Math.min(LOWEST, UPPERMOST - 1 + (heading[1]?.length ?? 1)) as 3 | 4 | 5 | 6;
    const rest = lines.slice(1).join("\n");
    return [make(`h${level}`, {}, ...inline(heading[2] ?? "")), ...(rest ? renderBlock(rest) : [])];
  }
  if (/^(```|~~~)/.test(lines[0] ?? "")) {
    const code = block.replace(/^(```|~~~)[^\n]*\n?/, "").replace(/\n?(```|~~~)\s*$/, "");
    return [make("pre", {}, make("code", {}, code))];
  }
  const first = lines.findIndex((line) => ITEM.test(line));
  if (first === -1) return [make("p", {}, ...inline(lines.join(" ")))];
  const before = lines.slice(0, first);
  return [...(before.length > 0 ? renderBlock(before.join("\n")) : []), list(lines.slice(first))];
}

function list(lines: readonly string[]): HTMLElement {
  const items: string[] = [];
  for (const line of lines) {
    if (ITEM.test(line)) items.push(line.replace(ITEM, ""));
    else items.push(`${items.pop() ?? ""} ${line.trim()}`);
  }
  const name = ITEM.exec(lines[0] ?? "")?.[1] ? "ul" : "ol";
  return make(name, {}, ...items.map((item) => make("li", {}, ...inline(item))));
}

function inline(text: string): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let from = 0;
  for (const found of text.matchAll(INLINE)) {
    parts.push(text.slice(from, found.index), inlinePart(found));
    from = found.index + found[0].length;
  }
  return [...parts, text.slice(from)];
}

function inlinePart([whole, code, strong, emphasis, label, address = ""]: RegExpMatchArray): Node | string {
  if (code !== undefined) return make("code", {}, code);
  if (strong !== undefined) return make("strong", {}, strong);
  if (emphasis !== undefined) return make("em", {}, emphasis);
  const href = OWN_PAGE.test(address) ? address : safeAddress(address);
  return href === undefined ? whole : make("a", { href, rel: "noopener" }, label ?? "");
}
