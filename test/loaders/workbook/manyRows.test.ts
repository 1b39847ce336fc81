import { expect, test } from "vitest";
import { number, read, xlsxOfRows } from "./files.js";

const MILLION = 1_048_576;

test("a million empty rows, each with its height, are no rows", async () => {
  const rows = Array.from(
    { length: MILLION - 1 },
    (_, at) => `<row r="${at + 2}" ht="15" customHeight="1"/>`,
  );
  const bytes = xlsxOfRows(`<row r="1"><c r="A1"><v>1</v></c></row>${rows.join("")}`);
  const { sheets } = await read("a.xlsx", bytes);
  expect(sheets.map(({ rowCount, columnCount }) => [rowCount, columnCount])).toEqual([[1, 1]]);
}, 60_000);

test("a hundred thousand rows are each where they stand", async () => {
  const row = (at: number) =>
    `<row r="${at}"><c r="A${at}"><v>${at}</v></c><c r="N${at}"><v>${at * 2}</v></c></row>`;
  const rows = Array.from({ length: 100_000 }, (_, at) => row(at * 10 + 1)).join("");
  const sheet = (await read("a.xlsx", xlsxOfRows(rows))).sheets[0]!;
  expect([sheet.rowCount, sheet.columnCount]).toEqual([999_991, 14]);
  for (const at of [999_991, 1, 500_001, 11, 21]) expect(sheet.cell(at, 14)).toEqual(number(at * 2));
  for (const at of [0, 2, 500_000, 999_992]) expect(sheet.cell(at, 1)).toBeUndefined();
}, 60_000);
