import { SHEETS } from "../laporan_cabang/sheets.js";
import { fold } from "../laporan_cabang/read/fold.js";
import type { Sheet, Workbook } from "../lib/workbook/workbook.js";
import { WHOLE_FILE, type Problems } from "./candidate.js";
import type { BpsContext } from "./context.js";
import type { FileReading } from "./readAnswer.js";
import { employedColumns } from "./tableColumns.js";
import { findHead, isRegionHeading } from "./tableHead.js";
import { lastRowOf } from "./tableEnd.js";
import { readRows } from "./tableRows.js";
import { textsOf } from "./tableText.js";
import type { Wrong } from "./value.js";
import { isEmployed, saysSimulated } from "./words.js";

const OURS = new Set(["sampul", ...SHEETS.map(({ name }) => fold(name))]);
const LABOUR = /bekerja|sakernas|ketenagakerjaan|angkatan kerja|badan pusat statistik|\bbps\b/i;
const BRANCH =
  /kode_wilayah|kantor_cabang|\bpeserta|\biuran|\bklaim|sumber[_ ]dana|kelompok[_ ]pekerja|\bbpjs\b/i;

/** How many rows tell what a workbook is. */
const LOOKED_AT = 60;

/** Holds that a workbook looks like a published table of the statistics office, and is no branch report. */
export function isPublishedTable({ sheets }: Workbook): boolean {
  if (sheets.some(({ name }) => OURS.has(fold(name)))) return false;
  return sheets.some((sheet) => {
    const texts = textsOf(sheet, { from: 1, to: LOOKED_AT });
    return (
      texts.some(isRegionHeading) &&
      texts.some((text) => LABOUR.test(text)) &&
      !texts.some((text) => BRANCH.test(text))
    );
  });
}

/** Reads every table of employed persons in a published workbook; other tables are told and passed over. */
export function readPublished({ sheets }: Workbook, { context, problems }: Reading): FileReading {
  const readings = sheets.map((sheet) => readSheet(sheet, { context, problems }));
  const candidates = readings.flatMap((reading) => reading.candidates);
  const tables = readings.reduce((sum, reading) => sum + reading.tables, 0);
  if (tables === 0 && problems.all.every(({ severity }) => severity === "warning"))
    problems.add(WHOLE_FILE, NO_TABLE);
  if (tables > 0)
    for (const [index, sheet] of sheets.entries())
      if (readings[index]!.tables === 0 && sheet.rowCount > 0)
        problems.add({ ...WHOLE_FILE, sheet: sheet.name }, notRead);
  return {
    title: readings.find(({ title }) => title !== null)?.title ?? null,
    isSimulated:
      sheets.some((sheet) => saysSimulated(sheet.name)) || readings.some((reading) => reading.isSimulated),
    candidates,
  };
}

interface Reading {
  context: BpsContext;
  problems: Problems;
}

interface SheetReading extends FileReading {
  /** How many tables of employed persons it has. */
  tables: number;
}

function readSheet(sheet: Sheet, reading: Reading): SheetReading {
  const tables: FileReading[] = [];
  let isSimulated = false;
  let from = 1;
  for (let head = findHead(sheet, { from, ...reading }); head; head = findHead(sheet, { from, ...reading })) {
    const last = lastRowOf(sheet, head);
    const next = findHead(sheet, { from: last + 1, ...reading });
    const end = Math.min(next ? next.top - 1 : sheet.rowCount, last + LOOKED_AT);
    const notes = textsOf(sheet, { from: last + 1, to: end });
    isSimulated ||= [...head.titles, ...notes].some(saysSimulated);
    const columns = employedColumns(head, { sheet: sheet.name, notes, problems: reading.problems });
    const title = titleOf(head.titles);
    const table = { sheet, head, columns, last, title, note: notes.join(" · ").slice(0, 500) || null };
    if (columns.length > 0) tables.push({ title, isSimulated, candidates: readRows(table, reading) });
    from = last + 1;
  }
  const candidates = tables.flatMap((table) => table.candidates);
  return { title: tables[0]?.title ?? null, isSimulated, candidates, tables: tables.length };
}

/** The title of a table of employed persons names them; else the first that stands above. */
function titleOf(titles: readonly string[]): string {
  return titles.find(isEmployed) ?? titles[0] ?? "Penduduk bekerja";
}

const NO_TABLE: Wrong = {
  code: "unknown_table",
  severity: "error",
  found: "tidak ada tabel penduduk bekerja yang dikenali",
  expected: "kolom Kabupaten/Kota (atau Provinsi), dan judul atau kolom Penduduk Bekerja dengan tahunnya",
  hint: "unduh tabel penduduk bekerja menurut kabupaten/kota dari BPS, lalu kirim apa adanya",
};

const notRead: Wrong = {
  code: "sheet_not_read",
  severity: "warning",
  found: "lembar ini tidak memuat tabel penduduk bekerja, jadi tidak dibaca",
  expected: "tabel penduduk bekerja",
  hint: "tidak perlu tindakan",
};
