import { cellName, columnName, type Sheet } from "../../lib/workbook/workbook.js";
import type { Collector } from "./collector.js";
import type { ColumnPlaces } from "./columnPlaces.js";
import { findPersonalNumber } from "./personalNumbers.js";
import type { Finding } from "./reading.js";
import type { PlacedColumn } from "./rows.js";

interface ScanOptions {
  collector: Collector;
  columns: readonly PlacedColumn[];
  /** Nothing where the sheet is none of the contract's, or has no header. */
  places: ColumnPlaces | undefined;
  /** A CSV row that is longer than its header has been split in the wrong place. */
  isCsv?: boolean;
}

/** Looks for numbers of persons in all cells that no column reads, and says which columns beside the table hold something. */
export function scanSheet(sheet: Sheet, { collector, columns, places, isCsv = false }: ScanOptions): void {
  const read = new Set(columns.map(({ at }) => at));
  const firstRow = places?.firstRow ?? Infinity;
  const around = Array.from({ length: sheet.columnCount }, (_, index) => index + 1);
  const beside = around.filter((at) => !read.has(at));
  if (beside.length * sheet.rowCount > MOST_CELLS) return collector.say(tooWide(sheet));
  const outside = new Set<number>();
  for (let row = 1; row <= sheet.rowCount; row++) {
    let isLonger = false;
    for (const at of row < firstRow ? around : beside) {
      const cell = sheet.cell(row, at);
      if (cell === undefined) continue;
      const finding = findPersonalNumber(cell);
      if (finding) collector.say(finding, { row, at, column: columnName(at) });
      else if (row < firstRow || (cell.kind === "text" && cell.text.trim() === "")) continue;
      else if (isCsv) {
        collector.say(LONGER_THAN_HEADER, { row, at, column: columnName(at) });
        isLonger = true;
      } else outside.add(at);
    }
    if (!isLonger && row >= firstRow && isSplitFurther(sheet, row, firstRow))
      collector.say(LONGER_THAN_HEADER, { row });
  }
  const untitled = [...outside].filter((at) => !places?.titled.has(at));
  if (untitled.length > 0) collector.say(besideTable(untitled));
}

/** A decimal comma without quotes makes one cell two; the last, blank, is then one more than the header has. */
function isSplitFurther({ cellsIn }: Sheet, row: number, firstRow: number): boolean {
  return cellsIn !== undefined && cellsIn(row) > cellsIn(firstRow - 1) && cellsIn(firstRow - 1) > 0;
}

/** How many cells beside the table are looked at: some two seconds' worth. */
const MOST_CELLS = 30_000_000;

function tooWide({ rowCount, columnCount }: Sheet): Finding {
  return {
    code: "sheet_too_large",
    severity: "error",
    found: `isi lembar sampai sel ${cellName(rowCount, columnCount)}`,
    expected: "isi di sekitar tabel saja",
    hint: "ada sel terisi jauh di luar tabel (coba Ctrl+End); hapus baris dan kolom itu, lalu kirim ulang",
  };
}

const LONGER_THAN_HEADER: Finding = {
  code: "longer_than_header",
  severity: "error",
  found: "baris ini lebih panjang daripada judulnya",
  expected: "satu isi untuk setiap judul kolom",
  hint: "isi yang memuat tanda pemisah kolom, misalnya 12,779, ditulis di antara tanda kutip ganda; atau simpan dengan titik koma",
};

function besideTable(columns: readonly number[]) {
  return {
    code: "outside_table",
    severity: "warning",
    found: `ada isi di kolom tanpa judul: ${columns.slice(0, 20).map(columnName).join(", ")}`,
    expected: "isi di bawah judul kolom saja",
    hint: "isi itu tidak dibaca; bila bagian laporan, beri judul kolom yang benar",
  } as const;
}
