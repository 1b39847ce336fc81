import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { likelyDelimiter } from "../../../loaders/lib/workbook/csv/readCsv.js";
import { cellsOf, firstCells, read, refusal, text } from "./files.js";

test("every cell is text, and the sheet has the file's name", async () => {
  const { format, sheets, notices } = await read("Kepesertaan 2024-10.csv", "kode;jumlah\n35.10;12.779\n");
  expect([format, notices]).toEqual(["csv", []]);
  expect(sheets.map(({ name, rowCount, columnCount }) => [name, rowCount, columnCount])).toEqual([
    ["Kepesertaan 2024-10", 2, 2],
  ]);
  expect(cellsOf(sheets[0])).toEqual({
    A1: text("kode"),
    B1: text("jumlah"),
    A2: text("35.10"),
    B2: text("12.779"),
  });
});

test.each([
  ["line feeds", "a;b\nc;d\n"],
  ["carriage returns and line feeds", "a;b\r\nc;d\r\n"],
  ["carriage returns", "a;b\rc;d"],
  ["both kinds of ends", "a;b\r\nc;d\n"],
])("%s end lines", async (_, csv) => {
  expect(await firstCells("a.csv", csv)).toEqual({
    A1: text("a"),
    B1: text("b"),
    A2: text("c"),
    B2: text("d"),
  });
});

test("quoted cells may hold the delimiter, quotes and line breaks; rows stay the file's lines", async () => {
  const csv = 'a;"b;""c"""\n"dua\nbaris";x\r\n\n;;\n"lima" ;"";" "\n';
  expect(await firstCells("a.csv", csv)).toEqual({
    A1: text("a"),
    B1: text('b;"c"'),
    A2: text("dua\nbaris"),
    B2: text("x"),
    A6: text("lima"),
    C6: text(" "),
  });
});

test("the sheet ends with the last cell that holds something", async () => {
  const { sheets } = await read("a.csv", 'a;b;;;\n"";;;;\n\n\n');
  expect([sheets[0]?.rowCount, sheets[0]?.columnCount]).toEqual([1, 2]);
});

test.each([
  ["; by most cells", 'kode;"a,b,c,d";bulan\n1,2,3,4,5', ";"],
  [", by most cells", "kode,bulan\n1;2;3;4", ","],
  ["tabs", "kode\tbulan\tn;a\n", "\t"],
  ["the first line that holds something", "\n  \nkode,bulan\n", ","],
  ["; where nothing tells", "kode\n1,2\n", ";"],
])("the delimiter is seen: %s", (_, csv, delimiter) => expect(likelyDelimiter(csv)).toBe(delimiter));

test("a delimiter is the caller's if given, or the one that the file declares", async () => {
  expect(await firstCells("a.csv", "a;b,c\n", { delimiter: "," })).toEqual({
    A1: text("a;b"),
    B1: text("c"),
  });
  expect(await firstCells("a.csv", "sep=,\r\na,b;c;d\r\n")).toEqual({ A2: text("a"), B2: text("b;c;d") });
});

test("a quote that never closes is refused with its line", async () => {
  const refused = await refusal("a.csv", 'a;b\n"c\nd";e\nf;"g\nh;i\n');
  expect(refused?.code).toBe("quote_not_closed");
  expect(refused?.found).toContain("baris 4");
});

test("text behind a closing quote is refused with its line", async () => {
  const refused = await refusal("a.csv", 'a;b\n"c"d;e\n');
  expect(refused?.code).toBe("quote_misplaced");
  expect(refused?.found).toContain("baris 2");
});

test("a quote within a plain cell is a character", async () => {
  expect(await firstCells("a.csv", 'pipa 5";b"\n')).toEqual({ A1: text('pipa 5"'), B1: text('b"') });
});

test("whatever is written as CSV is read as it was", async () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", "1", ";", ",", '"', "\n", "\r\n", " ", "é"),
    maxLength: 6,
  });
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom(";", ",", "\t"), async (written, delimiter) => {
      const csv = Papa.unparse(written, { delimiter, quotes: true, newline: "\n" });
      const { sheets } = await read("a.csv", csv, { delimiter: delimiter as ";" });
      const kept = written.flatMap((line) => line.filter((value) => value !== ""));
      expect(Object.values(cellsOf(sheets[0]))).toEqual(kept.map(text));
    }),
    { numRuns: 200 },
  );
});
