import { utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import { unzipSync } from "fflate";
import type { Book, Page, Printed } from "./book.js";
import { daySerial } from "./serial.js";
import { packed } from "./xlsx.js";

const FORMATS = { day: "dd/mm/yyyy", month: "dd/mm/yyyy", grouped: "#,##0", percent: "0.00%" } as const;

/** Writes a workbook as Excel 97 does. */
export function xlsBytes(book: Book): Uint8Array {
  return bytesOf(book, "biff8");
}

/** Writes a workbook as LibreOffice does; the same workbook gives the same bytes. */
export function odsBytes(book: Book): Uint8Array {
  const parts = unzipSync(bytesOf(book, "ods"));
  // The first part names the format, unpacked.
  const { mimetype = new Uint8Array(), ...others } = parts;
  return packed({ mimetype: [mimetype, { level: 0 }], ...others });
}

function bytesOf(book: Book, bookType: "biff8" | "ods"): Uint8Array {
  const workbook = utils.book_new();
  for (const each of book.pages) utils.book_append_sheet(workbook, sheetOf(each), each.name);
  return new Uint8Array(write(workbook, { type: "array", bookType }) as ArrayBuffer);
}

function sheetOf({ rows }: Page): WorkSheet {
  return utils.aoa_to_sheet(rows.map((row) => row.map((cell) => (cell === null ? null : cellOf(cell)))));
}

function cellOf(cell: NonNullable<Printed>): CellObject | string | number {
  if (typeof cell !== "object") return cell;
  if ("date" in cell) return { t: "n", v: daySerial(cell.date, false), z: FORMATS[cell.shows] };
  if ("number" in cell) return { t: "n", v: cell.number, z: FORMATS[cell.shows] };
  if ("truth" in cell) return { t: "b", v: cell.truth };
  if ("error" in cell) return cell.error;
  return cell.value ?? "";
}
