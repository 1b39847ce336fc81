import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3";
import { expect, test } from "vitest";
import { filesOf, root } from "./project.js";

const DICTIONARIES = [
  "measures",
  "worker_groups",
  "segments",
  "programs",
  "funding_sources",
  "target_families",
];
const HEADING = /^#{2,3} .*?(?:\(`(\w+)`\))?$/;
const glossary = identifiersOf(readFileSync(join(root, "data/GLOSSARY.md"), "utf8"));

test.each([...readDictionaries()])("the glossary explains every word of %s, and no others", (name, words) => {
  expect(glossary.get(name)?.toSorted()).toEqual(words.toSorted());
});

test("every dictionary that the glossary names exists", () => {
  const named = [...glossary.keys()].filter((name) => name !== "");
  expect(named.filter((name) => !readDictionaries().has(name))).toEqual([]);
});

test("every column that the glossary explains is a column of a model or of a source", () => {
  const yaml = filesOf("models", ".yml").flatMap(({ text }) => [...text.matchAll(/\bname: (\w+)/g)]);
  const columns = new Set(yaml.map(([, name]) => name));
  const explained = glossary.get("") ?? [];
  expect(explained.length).toBeGreaterThan(0);
  expect(explained.filter((name) => !columns.has(name))).toEqual([]);
});

/** Gives the identifiers by the dictionary that the heading above them names; those of no dictionary under "". */
function identifiersOf(markdown: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let name = "";
  let column = -1;
  for (const line of markdown.split("\n")) {
    const cells = line.startsWith("|") ? line.split("|").map((cell) => cell.trim()) : [];
    const heading = HEADING.exec(line);
    if (heading) name = heading[1] ?? "";
    if (cells.length === 0) column = -1;
    else if (cells.includes("Pengenal")) column = cells.indexOf("Pengenal");
    const identifier = /^`(.+)`$/.exec(cells[column] ?? "")?.[1];
    if (identifier) found.set(name, [...(found.get(name) ?? []), identifier]);
  }
  return found;
}

/** Gives the words of each dictionary: a reference table's first column, or one list of codelists.csv. */
function readDictionaries(): Map<string, string[]> {
  const rows = (table: string) =>
    csvParse(readFileSync(join(root, "data/reference", `${table}.csv`), "utf8")).map((row) =>
      Object.values(row),
    );
  const words = new Map(DICTIONARIES.map((name) => [name, rows(name).map(([word = ""]) => word)]));
  for (const [list = "", code = ""] of rows("codelists")) words.set(list, [...(words.get(list) ?? []), code]);
  return words;
}
