import { utils, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { FileRefused } from "../../../loaders/lib/workbook/fileRefused.js";
import { cellsOf, date, firstCells, number, read, refusal, text } from "./files.js";
import { contain, formulaRecord, hiddenRowRecord, record, streamOf, xls } from "./xlsRecords.js";

const sound = xls([
  ["kode_wilayah", "jumlah"],
  ["35.10", 12_779],
]);

test("texts, numbers, booleans and errors are read", async () => {
  const bytes = xls([["35.10", 12_779, 26.3, true, { t: "e", v: 0x17 }, null, "é ketiga"]]);
  expect(await firstCells("a.xls", bytes)).toEqual({
    A1: text("35.10"),
    B1: number(12_779),
    C1: number(26.3),
    D1: { kind: "boolean", value: true },
    E1: { kind: "error", text: "#REF!" },
    G1: text("é ketiga"),
  });
});

test.each([
  ["a percentage", "0.0%", 0.263, false, number(0.263, "0.0%")],
  ["a day", "dd/mm/yyyy", 45_596.5, false, date("2024-10-31")],
  ["a day of 1904", "dd/mm/yyyy", 44_134, true, date("2024-10-31")],
])("%s is read with its format", async (_, format, value, date1904, expected) => {
  const { sheets, notices } = await read("a.xls", xls([[value]], { format, date1904 }));
  expect(cellsOf(sheets[0])).toEqual({ A1: expected });
  expect(notices.map(({ code }) => code)).toEqual(date1904 ? ["date_1904"] : []);
});

test("a formula keeps its cached value, and a hidden row is reported", async () => {
  const last = Buffer.concat([formulaRecord(2, 1, 24), hiddenRowRecord(1)]);
  const sheet = (await read("a.xls", xls([["a"], ["b"]], { last }))).sheets[0]!;
  expect(sheet.cell(3, 2)).toEqual({ ...number(24), formula: "1+2" });
  expect([1, 2, 3].filter((at) => sheet.isRowHidden(at))).toEqual([2]);
});

test("merged cells, hidden columns and hidden sheets are read", async () => {
  const sheet = utils.aoa_to_sheet([["a", "b"], ["c"]]);
  sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 1 } }];
  sheet["!cols"] = [{}, { hidden: true }];
  const book = utils.book_new(sheet, "A");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["x"]]), "B");
  book.Workbook = { Sheets: [{}, { Hidden: 2 }] };
  const { sheets } = await read("a.xls", write(book, { type: "buffer", bookType: "xls" }) as Buffer);
  expect(sheets.map(({ name }) => name)).toEqual(["A", "B"]);
  expect(sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
  expect([1, 2, 3].filter((at) => sheets[0]?.isColumnHidden(at))).toEqual([2]);
});

test("a password, also of the kind that Excel opens without asking, is refused", async () => {
  const locked = xls([["a"]], { first: record(0x002f, Buffer.alloc(54)) });
  expect((await refusal("a.xls", locked))?.code).toBe("password_protected");
});

test("macros and links to other books are said", async () => {
  const first = record(0x01ae, [1, 0, 5, 0, 0, 98, 46, 120, 108, 115]);
  const { notices } = await read("a.xls", xls([["a"]], { first, streams: ["_VBA_PROJECT_CUR/dir"] }));
  expect(notices.map(({ code }) => code)).toEqual(["macros_ignored", "links_not_followed"]);
});

test("a stream that stops early is truncated", async () => {
  const stream = streamOf(sound);
  for (const length of [20, 200, stream.length >> 1, stream.length - 4])
    expect((await refusal("a.xls", contain(stream.subarray(0, length))))?.code, `${length}`).toBe(
      "truncated",
    );
});

test("a container that stops early is refused, or its workbook is whole before that", async () => {
  const whole = await firstCells("a.xls", sound);
  let refused = 0;
  for (let length = 16; length < sound.length; length += 97) {
    const { sheets } = await read("a.xls", sound.subarray(0, length)).catch((error: unknown) => {
      expect(error).toBeInstanceOf(FileRefused);
      refused += 1;
      return { sheets: [] };
    });
    for (const sheet of sheets) expect(cellsOf(sheet), `${length} bytes`).toEqual(whole);
  }
  expect(refused).toBeGreaterThan(10);
});

test("two sheets of one name are refused by name", async () => {
  const book = utils.book_new(utils.aoa_to_sheet([["a"]]), "Klaim");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["b"]]), "Klaik");
  const bytes = write(book, { type: "buffer", bookType: "xls" }) as Buffer;
  bytes.set(Buffer.from("Klaim", "utf16le"), bytes.indexOf(Buffer.from("Klaik", "utf16le")));
  expect((await refusal("a.xls", bytes))?.code).toBe("duplicate_sheet_names");
});
