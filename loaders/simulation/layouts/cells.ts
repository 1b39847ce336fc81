import type { Column } from "../../laporan_cabang/sheets.js";
import type { Printed } from "../book/book.js";
import { daySerial } from "../book/serial.js";
import { reprint, type Layout } from "./layout.js";

const MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
  " ",
);
const LABELS: Readonly<Record<string, string>> = {
  PU: "Penerima upah",
  BPU: "Bukan penerima upah",
  pekerja_rentan: "Pekerja rentan",
  perangkat_desa: "Perangkat desa",
  rt_rw: "RT/RW",
  non_asn: "Pegawai non-ASN",
  semua: "Semua kelompok",
};

/** Ways to write what a cell holds. */
export const CELL_LAYOUTS: readonly Layout[] = [
  { name: "numbers_as_text", vary: ({ book }) => reprint(book, asText) },
  { name: "dates_as_text", vary: ({ book }) => reprint(book, dateAsText) },
  {
    name: "dates_as_bare_serials",
    vary: ({ book }) => reprint(book, (cell) => (isDate(cell) ? daySerial(cell.date, false) : cell)),
  },
  { name: "days_from_1904", vary: ({ book }) => void (book.is1904 = true) },
  { name: "units_beside_numbers", vary: ({ book }) => reprint(book, withUnit) },
  {
    name: "numbers_with_trailing_blank",
    vary: ({ book }) => reprint(book, (cell, column) => trailing(asText(cell, column))),
  },
  {
    name: "percent_cells",
    vary: ({ book }) =>
      reprint(book, (cell, { is }) =>
        is.kind === "percent" && typeof cell === "number"
          ? { number: Math.round(cell * 100) / 10_000, shows: "percent" }
          : cell,
      ),
  },
  {
    name: "labels_of_words",
    vary: ({ book }) =>
      reprint(book, (cell, { is }) =>
        is.kind === "word" && typeof cell === "string" ? (LABELS[cell] ?? cell) : cell,
      ),
  },
  {
    name: "short_region_names",
    vary: ({ book }) =>
      reprint(book, (cell, { is }) =>
        is.kind === "regionName" && typeof cell === "string"
          ? cell.replace("Kabupaten", "Kab.").toUpperCase()
          : cell,
      ),
  },
];

function isDate(cell: Printed): cell is { date: string; shows: "day" | "month" } {
  return typeof cell === "object" && cell !== null && "date" in cell;
}

function asText(cell: NonNullable<Printed>, { is }: Column): Printed {
  if (is.kind === "percent" && typeof cell === "number") return String(cell).replace(".", ",");
  if (typeof cell !== "object" || !("number" in cell)) return cell;
  return is.kind === "rupiah" ? `Rp ${grouped(cell.number)}` : grouped(cell.number);
}

function withUnit(cell: NonNullable<Printed>, { is }: Column): Printed {
  if (is.kind !== "count" || typeof cell !== "object" || !("number" in cell)) return cell;
  return `${grouped(cell.number)} ${is.unit}`;
}

function trailing(cell: Printed): Printed {
  return typeof cell === "string" ? `${cell} ` : cell;
}

function dateAsText(cell: NonNullable<Printed>): Printed {
  if (!isDate(cell)) return cell;
  const [year = "", month = "", day = ""] = cell.date.split("-");
  return cell.shows === "month" ? `${MONTHS[Number(month) - 1] ?? ""} ${year}` : `${day}/${month}/${year}`;
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ".");
}
