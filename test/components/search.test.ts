import { describe, expect, test } from "vitest";
import { makeIndex, openIndex, type IndexedEntry } from "../../reports/components/searchEntries.js";
import { findNumbers, readNumber, type NumberList } from "../../reports/components/searchNumbers.js";

const ENTRIES: readonly IndexedEntry[] = [
  entry("daerah", "Kabupaten Barito Utara", { code: "62.05", words: "Barut", detail: "Kalimantan Tengah" }),
  entry("daerah", "Kabupaten Manggarai Barat", {
    code: "53.15",
    words: "Mabar",
    detail: "Nusa Tenggara Timur",
  }),
  entry("daerah", "Kabupaten Timor Tengah Utara", {
    code: "53.03",
    words: "TTU",
    detail: "Nusa Tenggara Timur",
  }),
  entry("dokumen", "Pemkab Tuban Lindungi Pekerja", { code: "tuban-2025-05-01", detail: "contoh.id" }),
  entry("ukuran", "Anggaran", { code: "budget", words: "Budget", detail: "Uang yang disediakan" }),
];

const NUMBERS: NumberList = {
  labels: ["Pekerja", "Anggaran"],
  regions: ["Barito Utara", ""],
  numbers: [
    ["barut-2024-10-22.07", "10 orang", 0, 0],
    ["barut-2024-10-22.08", "Rp100", 1, 0],
    ["0e125f7f", "Rp10", 1, 1],
    ["0e125f70", "1 orang", 0, 1],
  ],
};

function entry(kind: IndexedEntry["kind"], title: string, rest: Partial<IndexedEntry>): IndexedEntry {
  return { kind, title, detail: "", href: `${title}.html`, code: "", words: "", ...rest };
}

/** As it goes through the file. */
const search = openIndex(JSON.parse(JSON.stringify(makeIndex(ENTRIES))));
const titles = (typed: string) => search(typed).map(({ title }) => title);

describe("search", () => {
  test.each([
    ["a part of the name", "barito", "Kabupaten Barito Utara"],
    ["the beginning of a word, in capitals", "MANGG", "Kabupaten Manggarai Barat"],
    ["two words in any order", "utara barito", "Kabupaten Barito Utara"],
    ["the short name that documents use", "barut", "Kabupaten Barito Utara"],
    ["the code", "62.05", "Kabupaten Barito Utara"],
    ["the code without its dot", "6205", "Kabupaten Barito Utara"],
    ["a document's id", "tuban-2025-05-01", "Pemkab Tuban Lindungi Pekerja"],
    ["a measure's English name", "budget", "Anggaran"],
    ["an accent that is none of ours", "anggarán", "Anggaran"],
    ["a slip of the finger, where nothing is called so", "mangarai", "Kabupaten Manggarai Barat"],
  ])("finds by %s", (_, typed, title) => {
    expect(titles(typed)).toEqual([title]);
  });

  test("finds nothing by what nobody is called, and by marks alone", () => {
    expect(titles("xyzzy")).toEqual([]);
    expect(titles("“ – . ” <script>")).toEqual([]);
    expect(titles("   ")).toEqual([]);
  });

  test("a code is never guessed", () => {
    expect(titles("62.06")).toEqual([]);
  });

  test("the same entries give the same bytes", () => {
    expect(JSON.stringify(makeIndex(ENTRIES))).toBe(JSON.stringify(makeIndex(ENTRIES)));
  });
});

describe("the finder of numbers", () => {
  test.each([
    ["as printed", "0e125f7f"],
    ["in capitals with spaces", " 0E12 5F7F "],
    ["as an address", "https://contoh.id/cakupan/angka/0e125f7f.html"],
    ["in full-width letters", "０ｅ125f7f"],
  ])("reads an id %s", (_, typed) => {
    expect(readNumber(typed)).toBe("0e125f7f");
    expect(findNumbers(NUMBERS, typed)).toEqual([
      { id: "0e125f7f", number: "Rp10", label: "Anggaran", region: "" },
    ]);
  });

  test("reads the dashes that word processors put in", () => {
    expect(readNumber("barut–2024—10−22.08")).toBe("barut-2024-10-22.08");
  });

  test("gives the numbers that begin so, else those that hold it", () => {
    expect(findNumbers(NUMBERS, "0e125").map(({ id }) => id)).toEqual(["0e125f7f", "0e125f70"]);
    expect(findNumbers(NUMBERS, "22.08")).toEqual([
      { id: "barut-2024-10-22.08", number: "Rp100", label: "Anggaran", region: "Barito Utara" },
    ]);
  });

  test("gives none for an id that does not exist, nor for two letters", () => {
    expect(findNumbers(NUMBERS, "barut-2024-10-22.99")).toEqual([]);
    expect(findNumbers(NUMBERS, "0e")).toEqual([]);
  });
});
