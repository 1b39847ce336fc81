import { isMap, isNode, isSeq, LineCounter, parseDocument, type Document } from "yaml";
import type { Locate } from "./contract.js";
import { RefusedError } from "./problem.js";
import { readTextFile } from "./textFile.js";
import { findReference, readYamlError } from "./yamlError.js";

/** A YAML file's content, every scalar as the text that stands there, and the way back to its lines. */
export interface YamlFile {
  content: unknown;
  locate: Locate;
}

/** Reads a YAML file without type detection (`35.10` stays `35.10`); malformed YAML is refused with its line. */
export function readYamlFile(project: string, file: string): YamlFile {
  const lines = new LineCounter();
  const text = readTextFile(project, file);
  const document = parseDocument(text, {
    schema: "failsafe",
    customTags: ["null"],
    lineCounter: lines,
    prettyErrors: false,
  });
  const [error] = [...document.errors, ...document.warnings]; // the others follow from the first
  const wrong = error ? readYamlError(error, { text, document }) : findReference(document);
  if (wrong) {
    const { found, expected, hint } = wrong.said;
    const { line } = lines.linePos(wrong.offset);
    throw new RefusedError([{ file, line, found: `YAML tidak terbaca: ${found}`, expected, hint }]);
  }
  return { content: document.toJS(), locate: (path) => locate(document, lines, path) };
}

function locate(document: Document, lines: LineCounter, path: readonly PropertyKey[]) {
  return { line: lines.linePos(offsetOf(document.contents, path)).line, place: placeOf(path) };
}

/** The offset of the deepest node on the path that exists; for a key of a map, of the key. */
function offsetOf(node: unknown, path: readonly PropertyKey[]): number {
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(key));
      if (!pair) break;
      offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    }
  }
  return offset;
}

function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key + 1}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}
