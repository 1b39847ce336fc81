import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3";
import { expect, test } from "vitest";
import { filesOf, root } from "./project.js";

/** A word of a dictionary and what the site calls it. */
type Word = readonly [identifier: string, term: string];

const DICTIONARIES = [
  "measures",
  "worker_groups",
  "segments",
  "programs",
  "funding_sources",
  "target_families",
  "instructions",
];
const HEADING = /^#{2,3} .*?(?:\(`(\w+)`\))?$/;
const glossary = readGlossary(readFileSync(join(root, "data/GLOSSARY.md"), "utf8"));

test.each([...readDictionaries()])(
  "the glossary explains every word of %s by the name that the site gives it, and no others",
  (name, words) => expect(sorted(glossary.get(name) ?? [])).toEqual(sorted(words)),
);

test("every dictionary that the glossary names exists", () => {
  const named = [...glossary.keys()].filter((name) => name !== "");
  expect(named.filter((name) => !readDictionaries().has(name))).toEqual([]);
});

test("every column that the glossary explains is a column of a model or of a source", () => {
  const yaml = filesOf("models", ".yml").flatMap(({ text }) => [...text.matchAll(/\bname: (\w+)/g)]);
  const columns = new Set(yaml.map(([, name]) => name));
  const explained = (glossary.get("") ?? []).map(([identifier]) => identifier);
  expect(explained.length).toBeGreaterThan(0);
  expect(explained.filter((name) => !columns.has(name))).toEqual([]);
});

function sorted(words: readonly Word[]): string[] {
  return words.map(([identifier, term]) => `${identifier}: ${term.toLowerCase()}`).toSorted();
}

/** Gives the words by the dictionary that the heading above them names; those of no dictionary under "". */
function readGlossary(markdown: string): Map<string, Word[]> {
  const found = new Map<string, Word[]>();
  let name = "";
  for (const line of markdown.split("\n")) {
    const heading = HEADING.exec(line);
    if (heading) name = heading[1] ?? "";
    const [, term = "", identifier = ""] = /^\| (.+?) +\| `(.+?)` +\|/.exec(line) ?? [];
    if (identifier) found.set(name, [...(found.get(name) ?? []), [identifier, term]]);
  }
  return found;
}

/** Gives the words of each dictionary: the first column of a reference table, or one list of codelists.csv. */
function readDictionaries(): Map<string, Word[]> {
  const rows = (table: string) =>
    csvParse(readFileSync(join(root, "data/reference", `${table}.csv`), "utf8")).map((row) => ({
      values: Object.values(row),
      term: row["label_id"] ?? "",
    }));
  const words = new Map<string, Word[]>(
    DICTIONARIES.map((name) => [name, rows(name).map(({ values: [word = ""], term }) => [word, term])]),
  );
  for (const { values, term } of rows("codelists")) {
    const [list = "", code = ""] = values;
    words.set(list, [...(words.get(list) ?? []), [code, term]]);
  }
  return words;
}
