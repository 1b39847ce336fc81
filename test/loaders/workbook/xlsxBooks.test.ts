import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { utils, write, type WorkSheet } from "@e965/xlsx";
import { expect, test } from "vitest";
import { cellsOf, date, number, read, refusal, text, xlsx, xlsxParts, zip } from "./files.js";

const one = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

test("a workbook of another writer is read with its merges and hidden rows and columns", async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Kepesertaan");
  sheet.addRows([
    ["kode_wilayah", "bulan"],
    ["35.23", new Date(Date.UTC(2024, 9, 31))],
    ["35.24", null],
  ]);
  sheet.getCell("B2").numFmt = "mmm yyyy";
  sheet.mergeCells("A5:C6");
  sheet.getColumn(2).hidden = true;
  sheet.getRow(3).hidden = true;
  book.addWorksheet("Rahasia", { state: "veryHidden" }).getCell("B7").value = { formula: "1+1" };
  const { sheets } = await read("a.xlsx", new Uint8Array(await book.xlsx.writeBuffer()));
  expect(sheets.map(({ name }) => name)).toEqual(["Kepesertaan", "Rahasia"]);
  expect(cellsOf(sheets[0])).toMatchObject({ A2: text("35.23"), B2: date("2024-10-31"), A3: text("35.24") });
  expect(sheets[0]?.merges).toEqual([{ top: 5, left: 1, bottom: 6, right: 3 }]);
  expect([1, 2, 3].filter((at) => sheets[0]?.isColumnHidden(at))).toEqual([2]);
  expect([1, 2, 3, 4].filter((at) => sheets[0]?.isRowHidden(at))).toEqual([3]);
  expect(cellsOf(sheets[1])).toEqual({ B7: { kind: "formula", formula: "1+1" } });
});

test("a workbook of a third writer is read", async () => {
  const sheet: WorkSheet = utils.aoa_to_sheet([["Jumlah", 12_779, true]]);
  sheet["D1"] = { t: "n", v: 0.263, z: "0.0%" };
  sheet["!ref"] = "A1:N2000";
  const bytes = write(utils.book_new(sheet, "Iuran"), { type: "buffer", bookType: "xlsx" }) as Buffer;
  const { sheets } = await read("a.xlsx", bytes);
  expect(sheets[0]?.rowCount).toBe(1);
  expect(cellsOf(sheets[0])).toEqual({
    A1: text("Jumlah"),
    B1: number(12_779),
    C1: { kind: "boolean", value: true },
    D1: number(0.263, "0.0%"),
  });
});

test("prefixes, backslashes and capitals in part names, and another root do not matter", async () => {
  const parts = xlsxParts({ sheets: [["A", one]] });
  const prefixed = (part: string) =>
    String(parts[part])
      .replaceAll(/<(\/?)(?=[a-z])/gi, "<$1x:")
      .replace("xmlns=", "xmlns:x=");
  const moved = Object.entries(parts).map(([name]) => [
    name.replace("worksheets/", "Worksheets\\"),
    prefixed(name),
  ]);
  expect(cellsOf((await read("a.xlsx", zip(Object.fromEntries(moved)))).sheets[0])).toEqual({
    A1: number(1),
  });
});

test("a part in UTF-16, and one with a byte order mark, are read", async () => {
  const parts = xlsxParts({ sheets: [["Kédiri", one]] });
  const book = String(parts["xl/workbook.xml"]).replace("UTF-8", "UTF-16");
  parts["xl/workbook.xml"] = Buffer.from(`\uFEFF${book}`, "utf16le");
  parts["xl/worksheets/sheet0.xml"] = Buffer.from(`\uFEFF${String(parts["xl/worksheets/sheet0.xml"])}`);
  const { sheets } = await read("a.xlsx", zip(parts));
  expect(sheets.map((sheet) => [sheet.name, cellsOf(sheet)])).toEqual([["Kédiri", { A1: number(1) }]]);
});

test("a sheet's name may hold any character", async () => {
  const { sheets } = await read("a.xlsx", xlsx({ sheets: [["A&gt;B &#39;c&#x27; > d", one]] }));
  expect(sheets[0]?.name).toBe("A>B 'c' > d");
});

test("what is beside the cells is left aside and said so", async () => {
  const bytes = xlsx({
    sheets: [["A", one]],
    workbookPr: '<workbookPr date1904="1"/>',
    relations: [
      ["externalLink", "externalLinks/externalLink1.xml"],
      ["vbaProject", "vbaProject.bin"],
    ],
    parts: { "xl/vbaProject.bin": new Uint8Array(9), "xl/externalLinks/externalLink1.xml": "<x/>" },
  });
  for (const name of ["a.xlsm", "a.xlsx"])
    expect((await read(name, bytes)).notices.map(({ code }) => code)).toEqual([
      "macros_ignored",
      "links_not_followed",
      "date_1904",
    ]);
  expect((await read("a.xlsx", xlsx({ sheets: [["A", one]] }))).notices).toEqual([]);
});

test("a sheet of a chart holds no cells and is no sheet", async () => {
  const parts = xlsxParts({
    sheets: [
      ["A", one],
      ["Grafik", ""],
    ],
  });
  const file = "xl/_rels/workbook.xml.rels";
  parts[file] = String(parts[file]).replace(
    /worksheet" Target="worksheets\/sheet1/,
    'chartsheet" Target="chartsheets/sheet1',
  );
  expect((await read("a.xlsx", zip(parts))).sheets.map(({ name }) => name)).toEqual(["A"]);
});

test("no sheets, and two sheets of one name, are refused by name", async () => {
  expect((await refusal("a.xlsx", xlsx({ sheets: [] })))?.code).toBe("no_sheets");
  const twice = await refusal(
    "a.xlsx",
    xlsx({
      sheets: [
        ["Iuran", one],
        ["IURAN", one],
      ],
    }),
  );
  expect(twice?.code).toBe("duplicate_sheet_names");
  expect(twice?.found).toContain("IURAN");
});

test("a missing sheet or list of sheets is damage", async () => {
  for (const gone of ["xl/worksheets/sheet0.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"]) {
    const { [gone]: _, ...parts } = unzipSync(xlsx({ sheets: [["A", one]] }));
    expect((await refusal("a.xlsx", zip(parts)))?.code, gone).toBe("damaged");
  }
});
