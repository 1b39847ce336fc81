import { SHEETS, type Column } from "../../laporan_cabang/sheets.js";
import { pageOf, type Book, type Page, type Printed } from "../book/book.js";
import type { Draft } from "../planted/plant.js";

/** A way in which a sound workbook is laid out that intake must take; a few make it say a warning. */
export interface Layout {
  name: string;
  vary: (draft: Draft) => void;
  /** Packs the workbook in another format. */
  pack?: { extension: string; bytes: (book: Book) => Uint8Array };
}

/** The sheets of data with their columns. */
export function dataPages(book: Book): { page: Page; columns: readonly Column[] }[] {
  return SHEETS.map(({ name, columns }) => ({ page: pageOf(book, name), columns }));
}

/** Prints the cells of data otherwise, by what their column holds; the header stays. */
export function reprint(book: Book, write: (cell: NonNullable<Printed>, column: Column) => Printed): void {
  for (const { page, columns } of dataPages(book)) {
    page.rows = page.rows.map((row, at) =>
      at === 0
        ? row
        : row.map((cell, place) => (cell === null ? null : reprinted(cell, columns[place], write))),
    );
  }
}

function reprinted(
  cell: NonNullable<Printed>,
  column: Column | undefined,
  write: (cell: NonNullable<Printed>, column: Column) => Printed,
): Printed {
  return column === undefined ? cell : write(cell, column);
}
