import { beforeAll, describe, expect, test } from "vitest";
import type { ReportContext } from "../../../loaders/laporan_cabang/context.js";
import { readReport } from "../../../loaders/laporan_cabang/read/readReport.js";
import type { Sheet } from "../../../loaders/lib/workbook/workbook.js";
import {
  bookOf,
  brief,
  readContext,
  sheetOf,
  SOUND,
  titlesOf,
  type SheetLook,
  type Written,
} from "./readBook.js";

let context: ReportContext;
beforeAll(async () => {
  context = await readContext();
});

const TITLES = titlesOf("Kepesertaan");
const ROW = SOUND.Kepesertaan ?? [];

function read(sheet: Sheet) {
  const report = readReport(bookOf({ Kepesertaan: sheet }), { file: "contoh.xlsx", context });
  const rows = report.rows.filter((row) => row.sheet === "Kepesertaan");
  return { problems: brief(report.problems), rows, report };
}

function readRows(rows: readonly (readonly Written[])[], look?: SheetLook) {
  return read(sheetOf("Kepesertaan", rows, look));
}

describe("a header", () => {
  test("may stand below a logo and a title, and right of an empty column", () => {
    const rows = [[null, "LAPORAN KEPESERTAAN"], [], [null, ...TITLES], [null, ...ROW]];
    const { problems, rows: found, report } = readRows(rows);
    expect(problems).toEqual([]);
    expect(found[0]).toMatchObject({ row: 4, values: { peserta_aktif: "1000" } });
    expect(report.columns.Kepesertaan?.kode_wilayah).toBe(2);
  });

  test("may write its titles with other case, blanks and punctuation, and in another order", () => {
    const titles = TITLES.map((title) => ` ${title.toUpperCase().replaceAll("_", " ")}: `).toReversed();
    const { problems, rows } = readRows([titles, [...ROW].toReversed()]);
    expect(problems).toEqual([]);
    expect(rows[0]?.values).toMatchObject({ kode_wilayah: "35.23", peserta_aktif: "1000" });
  });

  test("may stand in two rows, a group's title merged over its leaves", () => {
    const upper = [
      "Wilayah",
      null,
      "Bulan",
      "Kelompok Pekerja",
      "Segmen",
      "Program",
      "Sumber Dana",
      "Peserta",
      null,
      null,
    ];
    const lower = ["Kode", "Nama", null, null, null, null, null, "Aktif", "Baru", "Keluar"];
    const merges = [
      { top: 1, left: 1, bottom: 1, right: 2 },
      { top: 1, left: 8, bottom: 1, right: 10 },
      ...[3, 4, 5, 6, 7].map((column) => ({ top: 1, left: column, bottom: 2, right: column })),
    ];
    for (const look of [{ merges }, {}]) {
      const { problems, rows } = readRows([upper, lower, ROW], look);
      expect(problems).toEqual([]);
      expect(rows[0]).toMatchObject({
        row: 3,
        values: { nama_wilayah: "Kabupaten Tuban", peserta_keluar: "10" },
      });
    }
  });

  test("may be merged with cells beside and below it", () => {
    const titles = ["kode_wilayah", null, ...TITLES.slice(1)];
    const merges = [
      { top: 1, left: 1, bottom: 2, right: 2 },
      ...TITLES.slice(1).map((_, index) => ({ top: 1, left: index + 3, bottom: 2, right: index + 3 })),
    ];
    const { problems, rows } = readRows([titles, [], [ROW[0] ?? null, null, ...ROW.slice(1)]], { merges });
    expect(problems).toEqual([]);
    expect(rows[0]).toMatchObject({ row: 3, values: { kode_wilayah: "35.23" } });
  });

  test("may carry numbers or units of its columns below it, which are passed over", () => {
    const numbers = TITLES.map((_, index) => `(${index + 1})`);
    expect(readRows([TITLES, numbers, ROW]).problems).toEqual(["warning row_under_header Kepesertaan!2"]);
    const units = [null, null, null, null, null, null, null, "(orang)", "(orang)", "(orang)"];
    expect(readRows([TITLES, units, ROW]).problems).toEqual(["warning row_under_header Kepesertaan!2"]);
  });

  test("that stands again between rows is passed over", () => {
    const { problems, rows } = readRows([TITLES, ROW, TITLES]);
    expect(problems).toEqual(["warning repeated_header Kepesertaan!3"]);
    expect(rows).toHaveLength(1);
  });

  test("below the thirtieth row is not looked for", () => {
    const { problems } = readRows([...Array.from({ length: 30 }, () => []), TITLES, ROW]);
    expect(problems).toContain("error header_not_found Kepesertaan");
  });
});

describe("a column", () => {
  test("may bear a title of the layout table, of all branches or of this one", () => {
    const titles = TITLES.map((title) => (title === "peserta_aktif" ? "Jumlah Peserta Aktif" : title));
    expect(readRows([titles, ROW]).problems).toEqual([]);
    const own = TITLES.map((title) => (title === "peserta_aktif" ? "Aktif s.d. bulan ini" : title));
    expect(readRows([own, ROW]).problems).toHaveLength(2);
    const alias = { sheet: "Kepesertaan", column: "peserta_aktif", alias: "Aktif sd Bulan Ini" };
    const withAlias = (branch: string) => ({ ...context, layout: [{ branch, ...alias }] });
    const book = bookOf({ Kepesertaan: sheetOf("Kepesertaan", [own, ROW]) });
    const problemsOf = (branch: string) =>
      readReport(book, { file: "contoh.xlsx", context: withAlias(branch) }).problems;
    expect(problemsOf("contoh utara")).toEqual([]);
    expect(problemsOf("Contoh Kota")).toHaveLength(2);
  });

  test("that the layout table passes over is not read", () => {
    const layout = [{ branch: "*", sheet: "Kepesertaan", column: "-", alias: "No" }];
    const book = bookOf({
      Kepesertaan: sheetOf("Kepesertaan", [
        ["No.", ...TITLES],
        [1, ...ROW],
      ]),
    });
    expect(readReport(book, { file: "contoh.xlsx", context: { ...context, layout } }).problems).toEqual([]);
  });

  test("that is missing and one that is unknown are both named, and the nearest is offered", () => {
    const titles = TITLES.map((title) => (title === "peserta_baru" ? "peserta_bru" : title));
    const { report } = readRows([titles, ROW]);
    expect(report.problems).toMatchObject([
      { code: "unexpected_column", column: "peserta_bru", cell: "I1", row: 1, severity: "error" },
      { code: "missing_column", column: "peserta_baru", cell: null, row: null, severity: "error" },
    ]);
    expect(report.problems[0]?.hint).toContain('mungkin maksudnya "peserta_baru"');
  });

  test("that stands twice is refused", () => {
    expect(
      readRows([
        [...TITLES, "Peserta Aktif"],
        [...ROW, 7],
      ]).problems,
    ).toEqual(["error duplicate_column Kepesertaan!K1"]);
  });

  test("that is hidden is read as any other, like a hidden row, and said", () => {
    const { problems, rows } = readRows([TITLES, ROW], { hiddenColumns: [8], hiddenRows: [2] });
    expect(problems).toEqual(["warning hidden_column Kepesertaan", "warning hidden_row Kepesertaan"]);
    expect(rows[0]?.values.peserta_aktif).toBe("1000");
  });

  test("without a title that holds something is said", () => {
    expect(readRows([TITLES, [...ROW, null, "catatan"]]).problems).toEqual([
      "warning outside_table Kepesertaan",
    ]);
  });
});

test("a cell far from the table is refused, because it makes the sheet immense", () => {
  const sheet = { ...sheetOf("Kepesertaan", [TITLES, ROW]), rowCount: 1_048_576, columnCount: 16_384 };
  expect(read(sheet).problems).toEqual(["error sheet_too_large Kepesertaan"]);
});

test("a million empty rows are no rows", () => {
  const sheet = { ...sheetOf("Kepesertaan", [TITLES, ROW]), rowCount: 1_048_576 };
  expect(read(sheet)).toMatchObject({ problems: [], rows: [{ row: 2 }] });
});
