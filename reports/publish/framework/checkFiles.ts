import { extname } from "node:path";

/** What a site is made of; anything else got in by mistake. */
const KINDS = new Set([
  ".html",
  ".css",
  ".js",
  ".json",
  ".svg",
  ".png",
  ".csv",
  ".xlsx",
  ".duckdb",
  ".pdf",
  ".wasm",
  ".bin",
]);
const SOURCE_MAP = /[#@]\s*sourceMappingURL=/;

/** Finds what no file of a site may be or hold: strange kinds, source maps, folders of the machine that built it. */
export function checkFile(file: string, text: string, folders: readonly string[]): string[] {
  const problems: string[] = [];
  if (!KINDS.has(extname(file)) || /(^|\/)\./.test(file)) problems.push("is no file of a site");
  if (/\.(js|css)$/.test(file) && SOURCE_MAP.test(text)) problems.push("names a source map");
  if (/\b(?:href|src)="file:|^import .*"file:/m.test(text)) problems.push("leads to a file of this machine");
  for (const folder of folders.filter(isTelling)) {
    if (namesFolder(text, folder)) problems.push(`names the folder ${folder}`);
  }
  return problems;
}

/** Every machine has a `/tmp` and a `/root`, and a document may speak of them. */
function isTelling(folder: string): boolean {
  return folder.split("/").length > 2;
}

/** A folder is named where nothing goes on before it: `/data/` is not in `./data/` nor in `example.org/data/`. */
function namesFolder(text: string, folder: string): boolean {
  let at = text.indexOf(folder);
  while (at !== -1) {
    const isStart = at === 0 || !/[\w./~-]/.test(text.charAt(at - 1));
    const isWhole = !/[\w.-]/.test(text.charAt(at + folder.length));
    if (isStart && isWhole) return true;
    at = text.indexOf(folder, at + 1);
  }
  return false;
}
