import { cellName, type Sheet } from "../../lib/workbook/workbook.js";
import type { ReportRow } from "../report.js";
import { checkRow } from "./checkRow.js";
import type { Collector } from "./collector.js";
import { fold } from "./fold.js";
import { isUnread } from "./reading.js";
import type { SheetOptions } from "./readSheet.js";
import { readRow, valuesOf, type PlacedColumn, type ReadRow } from "./rows.js";
import type { Titles } from "./titles.js";
import { isUnderHeader } from "./underHeader.js";

/** A row that adds up the rows before it. */
interface TotalRow {
  row: number;
  /** How many rows of data stand above. */
  after: number;
  values: ReportRow["values"];
}

/** The rows of a sheet as far as they could be read. */
export interface ReadRows {
  data: ReportRow[];
  totals: TotalRow[];
  /** Rows that have an error or are set aside. */
  refused: Set<number>;
  /** By row, the columns whose cell gave no value though something stands there, or should. */
  unread: ReadonlyMap<number, readonly string[]>;
}

/** What rows are read with. */
export interface RowOptions extends SheetOptions {
  columns: readonly PlacedColumn[];
  firstRow: number;
  collector: Collector;
  titles: Titles;
}

/** Reads every row below the header. */
export function readRows(sheet: Sheet, options: RowOptions): ReadRows {
  const { contract, columns, collector, firstRow } = options;
  const data: ReportRow[] = [];
  const totals: TotalRow[] = [];
  const refused = new Set<number>();
  const unread = new Map<number, readonly string[]>();
  const check = checkRow(sheet, options);
  const unfilled: number[] = [];
  for (let row = firstRow; row <= sheet.rowCount; row++) {
    const read = readRow(sheet, row, columns);
    if (read.kind === "blank" || isTitleAgain(sheet, read, options)) continue;
    if (read.kind === "unfilled") unfilled.push(row);
    if (read.kind === "note") collector.say(NOTE, { row });
    if (read.kind !== "data") sayOnly(read, options);
    const values = valuesOf(contract, columns, read.readings);
    if (read.kind === "total") totals.push({ row, after: data.length, values });
    if (read.kind !== "data") continue;
    if (!check(read)) refused.add(row);
    if (read.hasFindings) noteUnread(unread, read, columns);
    data.push({ sheet: contract.name, row, values });
  }
  sayUnfilled(unfilled, collector);
  return { data, totals, refused, unread };
}

function noteUnread(
  unread: Map<number, readonly string[]>,
  { row, readings }: ReadRow,
  columns: readonly PlacedColumn[],
): void {
  const names = columns.filter((_, index) => isUnread(readings[index]!)).map(({ column }) => column.name);
  if (names.length > 0) unread.set(row, names);
}

/** A header that stands again between rows, and the row of units or numbers under the header, are no data. */
function isTitleAgain(
  sheet: Sheet,
  { row, readings, hasFindings }: ReadRow,
  { columns, titles, firstRow, collector }: RowOptions,
): boolean {
  if (!hasFindings || !readings.some(isUnread)) return false;
  const texts = columns.map(({ at }) => sheet.cell(row, at));
  const isHeader = columns.every(({ column }, index) => {
    const cell = texts[index];
    return cell?.kind === "text" && titles.get(fold(cell.text)) === column.name;
  });
  const isUnder = !isHeader && row <= firstRow + 1 && isUnderHeader(texts);
  if (isHeader || isUnder) collector.say(isHeader ? HEADER_AGAIN : UNDER_HEADER, { row });
  return isHeader || isUnder;
}

const NOTE = {
  code: "note_row",
  severity: "warning",
  found: "catatan tanpa kode wilayah dan tanpa angka, dilewati",
  expected: "baris data atau baris jumlah",
  hint: "bila ini baris data, isi kode wilayah dan angkanya",
} as const;

const HEADER_AGAIN = {
  code: "repeated_header",
  severity: "warning",
  found: "judul kolom berulang di sini, dilewati",
  expected: "judul kolom satu kali saja",
  hint: "hapus baris ini; untuk cetakan, pakai ulangan judul pada pengaturan halaman",
} as const;

const UNDER_HEADER = {
  code: "row_under_header",
  severity: "warning",
  found: "baris nomor atau satuan di bawah judul, dilewati",
  expected: "data langsung di bawah judul",
  hint: "hapus baris ini bila tidak perlu",
} as const;

/** Of a total only its numbers matter; of a row that is not filled in nothing but numbers of persons. */
function sayOnly({ row, kind, readings }: ReadRow, { columns, collector }: RowOptions): void {
  columns.forEach(({ column, at }, index) => {
    const isNumber = ["count", "rupiah"].includes(column.is.kind);
    for (const finding of readings[index]?.findings ?? [])
      if (finding.code === "personal_number" || (kind === "total" && isNumber))
        collector.say(finding, { row, column: column.name, at });
  });
}

function sayUnfilled(rows: readonly number[], collector: Collector): void {
  const [first] = rows;
  if (first === undefined) return;
  collector.say({
    code: "unfilled",
    severity: "warning",
    found: `${rows.length} baris belum diisi (yang pertama ${cellName(first, 1)})`,
    expected: "baris yang terisi seluruhnya, atau tidak ada",
    hint: "baris itu dilewati; isi bila datanya ada, dengan 0 bila memang nol",
  });
}
