import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import ExcelJS, { type DataValidation } from "exceljs";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { loadContext, type ReportContext } from "../../../loaders/laporan_cabang/context.js";
import { readReport } from "../../../loaders/laporan_cabang/read/readReport.js";
import { COVER, SHEETS, TEMPLATE_VERSION } from "../../../loaders/laporan_cabang/sheets.js";
import { COLUMN_MEANINGS, COVER_MEANINGS } from "../../../loaders/laporan_cabang/template/explanations.js";
import type { TemplateOrder } from "../../../loaders/laporan_cabang/template/order.js";
import { templateBytes } from "../../../loaders/laporan_cabang/template/templateBytes.js";
import type { Vocabulary } from "../../../loaders/laporan_cabang/template/vocabulary.js";
import { readWorkbook } from "../../../loaders/lib/workbook/readWorkbook.js";
import { root } from "../project.js";
import { readKnownOffice } from "./knownOffice.js";

const ORDER: TemplateOrder = {
  branch: "Tuban",
  month: "2024-02",
  lastDay: "2024-02-29",
  regions: [
    { code: "35.10", name: "Kabupaten Banyuwangi" },
    { code: "35.23", name: "Kabupaten Tuban" },
  ],
};

let vocabulary: Vocabulary;
let context: ReportContext;
let bytes: Uint8Array;
let folder: string;

beforeAll(async () => {
  vocabulary = (await readKnownOffice()).vocabulary;
  const shipped = await loadContext(root);
  const branches = new Map([["Tuban", ["35.10", "35.23"]]]);
  context = { ...shipped, office: { ...shipped.office, branches } };
  bytes = await templateBytes(ORDER, vocabulary);
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "templat "));
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

test("the cover holds branch, month, a real date to change, and the version", () => {
  const cover = read(bytes, { cellDates: true, UTC: true }).Sheets["Sampul"]!;
  expect(utils.sheet_to_json(cover, { header: 1 })).toEqual([
    ["kantor_cabang", "Tuban"],
    ["periode", "2024-02"],
    ["tanggal", new Date("2024-02-29T00:00:00Z")],
    ["versi_templat", TEMPLATE_VERSION],
  ]);
});

test.each(SHEETS)(
  "$name has the contract's columns in their order, and one row a region",
  ({ name, columns }) => {
    const rows: unknown[][] = utils.sheet_to_json(read(bytes).Sheets[name]!, { header: 1 });
    expect(rows[0]).toEqual(columns.map((column) => column.name));
    expect(rows.slice(1).map((row) => row.slice(0, 2))).toEqual(
      ORDER.regions.map((region) => Object.values(region)),
    );
    const given: Record<string, string | number> = { month: "2024-02", year: 2024 };
    const months = columns.flatMap(({ is }) => given[is.kind] ?? []);
    expect(rows[1]?.slice(2).filter((value) => value !== undefined)).toEqual(months);
  },
);

test("the sheets stand in the contract's order, notes and words behind them", () => {
  expect(read(bytes).SheetNames).toEqual(["Sampul", ...SHEETS.map(({ name }) => name), "Petunjuk", "Kamus"]);
});

test("the same order gives the same bytes at any hour", async () => {
  vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), toFake: ["Date"] });
  expect(Buffer.from(await templateBytes(ORDER, vocabulary)).equals(bytes)).toBe(true);
});

test("a drop-down offers every word of its dictionary, and codes and months too", async () => {
  const workbook = await opened(bytes);
  const offered = Object.fromEntries(
    Object.entries(checksOf(workbook, "Kepesertaan")).flatMap(([name, { type, formulae }]) =>
      type === "list" ? [[name, wordsAt(workbook, String(formulae[0]))]] : [],
    ),
  );
  const { acuan_target: _, ...words } = vocabulary;
  expect(offered).toEqual({
    ...Object.fromEntries(Object.entries(words).map(([name, list]) => [name, list.map(({ word }) => word)])),
    kode_wilayah: ["35.10", "35.23"],
    bulan: expect.arrayContaining(["2024-02", "2024-01", "2022-03"]),
  });
});

test("packages of programmes: the usual first, each joined in the dictionary's order, none left out", () => {
  const packages = vocabulary.program.map(({ word }) => word);
  expect(packages.slice(0, 4)).toEqual(["JKK+JKM", "JKK+JKM+JHT", "JKK", "JKM"]);
  expect(new Set(packages).size).toBe(2 ** 5 - 1);
  expect(packages.at(-1)).toBe("JKK+JKM+JHT+JP+JKP");
});

test("every column of every sheet is checked for 2,000 rows, and codes and words are text", async () => {
  const workbook = await opened(bytes);
  for (const { name, columns } of SHEETS) {
    const checks = checksOf(workbook, name);
    expect(Object.keys(checks)).toEqual(columns.map((column) => column.name));
    const formats = columns.map(({ is }, at) => [
      is.kind,
      workbook.getWorksheet(name)!.getColumn(at + 1).numFmt,
    ]);
    for (const [kind, format] of formats)
      expect([kind, format]).toEqual([kind, FORMATS[kind as keyof typeof FORMATS]]);
  }
});

const FORMATS = {
  region: "@",
  regionName: "@",
  month: "@",
  word: "@",
  programs: "@",
  text: "@",
  day: "yyyy-mm-dd",
  year: "0",
  count: "#,##0",
  rupiah: "#,##0",
  percent: "0.00",
};

test("every column and every line of the cover is explained, and nothing else; notes fit where spreadsheets show them", () => {
  const columns = SHEETS.flatMap((sheet) => sheet.columns.map(({ name }) => name));
  expect(Object.keys(COLUMN_MEANINGS).toSorted()).toEqual([...new Set(columns)].toSorted());
  expect(Object.keys(COVER_MEANINGS)).toEqual([...COVER]);
  const notes = [...Object.values(COLUMN_MEANINGS), ...Object.values(COVER_MEANINGS)];
  expect(notes.filter((note) => note.length > 255)).toEqual([]);
});

test("as it is sent out, it is refused for nothing", async () => {
  expect(await weighed(bytes)).toEqual([]);
});

test("filled in its data sheets alone, every row of it is taken", async () => {
  const workbook = await opened(bytes);
  for (const [sheet, row] of Object.entries(FILLED)) fill(workbook, sheet, row);
  const filled = new Uint8Array(await workbook.xlsx.writeBuffer());
  expect(await weighed(filled)).toEqual([]);
  const { cover, rows } = await reportOf(filled);
  expect(cover).toMatchObject({
    branch: "Tuban",
    month: "2024-02-01",
    dated: "2024-02-29",
    isSimulated: false,
  });
  expect(rows.map(({ sheet, row, values }) => [sheet, row, values["kode_wilayah"]])).toEqual(
    SHEETS.flatMap(({ name }) => [
      [name, 2, "35.10"],
      [name, 3, "35.23"],
    ]),
  );
});

const WHO = { kelompok_pekerja: "petani", segmen: "BPU", program: "JKK+JKM", sumber_dana: "APBD" };
const FILLED: Record<string, Record<string, string | number | Date>> = {
  Kepesertaan: { ...WHO, peserta_aktif: 111, peserta_baru: 11, peserta_keluar: 1 },
  Iuran: {
    ...WHO,
    jumlah_pekerja: 100,
    jumlah_bulan: 12,
    anggaran: 100 * 12 * 16_800,
    periode_awal: new Date("2024-01-01T00:00:00Z"),
    periode_akhir: new Date("2024-12-31T00:00:00Z"),
  },
  Klaim: { ...WHO, jumlah_kasus: 1, nilai_klaim: 42_000_000 },
  Target: { acuan_target: "RPJMD", target_persen: 26.3 },
  Potensi: { definisi: "pekerja informal", jumlah: 1000, sumber: "Sakernas Agustus 2024" },
};

function fill(workbook: ExcelJS.Workbook, name: string, row: Record<string, string | number | Date>): void {
  const sheet = workbook.getWorksheet(name)!;
  const { columns } = SHEETS.find((contract) => contract.name === name)!;
  for (const line of [2, 3])
    columns.forEach((column, at) => {
      const value = row[column.name];
      if (value !== undefined) sheet.getRow(line).getCell(at + 1).value = value;
    });
}

async function reportOf(file: Uint8Array) {
  const path = join(folder, "Tuban.xlsx");
  writeFileSync(path, file);
  return readReport(await readWorkbook(path), { file: "Tuban.xlsx", context });
}

/** Problems that would stop a file. */
async function weighed(file: Uint8Array) {
  return (await reportOf(file)).problems.filter(({ severity }) => severity !== "warning");
}

async function opened(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(file) as unknown as ExcelJS.Buffer);
  return workbook;
}

/** The check of each column's last checked cell, by the column's title. */
function checksOf(workbook: ExcelJS.Workbook, name: string): Record<string, DataValidation> {
  const sheet = workbook.getWorksheet(name)!;
  const titles = (sheet.getRow(1).values as string[]).slice(1);
  return Object.fromEntries(
    titles.flatMap((title, at) => {
      const check = sheet.getCell(2001, at + 1).dataValidation as DataValidation | undefined;
      return check ? [[title, check]] : [];
    }),
  );
}

function wordsAt(workbook: ExcelJS.Workbook, range: string): unknown[] {
  const [, column = "", first, last] = /^Kamus!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(range) ?? [];
  const lines = Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => Number(first) + at);
  return lines.map((line) => workbook.getWorksheet("Kamus")!.getCell(`${column}${line}`).value);
}
