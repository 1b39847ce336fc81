import { cellName } from "../../lib/workbook/workbook.js";
import { COVER_SHEET, HEADER_ROW, page, pageOf, type Book } from "../book/book.js";
import type { SheetName } from "../report.js";
import { columnNumber, WHOLE_FILE, type Draft, type Plant, type Planted, type Spot } from "./plant.js";
import { inventedNumber } from "./words.js";

const PERIOD_ROW = 2;

/** What goes wrong with columns, sheets and the cover. */
export const SHEET_PLANTS: readonly Plant[] = [
  error("column_renamed", (draft) =>
    renamed(draft, { sheet: "Kepesertaan", column: "peserta_aktif" }, "jml_org"),
  ),
  error("column_missing", (draft) => withoutColumn(draft, { sheet: "Klaim", column: "nilai_klaim" })),
  error("column_unexpected", (draft) => moreColumn(draft, { sheet: "Iuran", column: "catatan_petugas" })),
  error("column_twice", (draft) => moreColumn(draft, { sheet: "Kepesertaan", column: "peserta_aktif" })),
  error("sheet_missing", ({ book }) => {
    book.pages = book.pages.filter(({ name }) => name !== "Target");
    return { ...WHOLE_FILE, right: "Target" };
  }),
  error("sheet_twice", ({ book }) => {
    const copy = pageOf(book, "Kepesertaan");
    book.pages.push({ ...copy, name: "Kepesertaan (2)", rows: copy.rows.map((row) => [...row]) });
    return { ...WHOLE_FILE, sheet: "Kepesertaan (2)", printed: "Kepesertaan (2)" };
  }),
  error("cover_without_month", ({ book }) => blankCover(book, PERIOD_ROW)),
  error("personal_number_on_another_sheet", ({ book }) => {
    book.pages.push(page("Catatan", [["Catatan petugas", inventedNumber()]]));
    return { ...WHOLE_FILE, sheet: "Catatan", row: 1, cell: "B1", printed: "16 angka karangan" };
  }),
];

function error(kind: string, plant: Plant["plant"]): Plant {
  return { kind, severity: "error", plant };
}

function renamed({ book }: Draft, { sheet, column }: Spot, title: string): Planted {
  const at = columnNumber(sheet, column);
  const header = pageOf(book, sheet).rows[HEADER_ROW - 1] ?? [];
  header[at - 1] = title;
  return {
    sheet,
    row: HEADER_ROW,
    column: title,
    cell: cellName(HEADER_ROW, at),
    printed: title,
    right: column,
  };
}

function withoutColumn({ book }: Draft, { sheet, column }: Spot): Planted {
  const at = columnNumber(sheet, column);
  for (const row of pageOf(book, sheet).rows) row.splice(at - 1, 1);
  return { ...WHOLE_FILE, sheet, column, right: column };
}

function moreColumn({ book }: Draft, { sheet, column }: { sheet: SheetName; column: string }): Planted {
  const [header = []] = pageOf(book, sheet).rows;
  header.push(column);
  return {
    sheet,
    row: HEADER_ROW,
    column,
    cell: cellName(HEADER_ROW, header.length),
    printed: column,
    right: null,
  };
}

function blankCover(book: Book, row: number): Planted {
  const line = pageOf(book, COVER_SHEET).rows[row - 1] ?? [];
  const column = typeof line[0] === "string" ? line[0] : null;
  line[1] = null;
  return {
    ...WHOLE_FILE,
    sheet: COVER_SHEET,
    row,
    column,
    cell: `B${row}`,
    printed: null,
    right: null,
  };
}
