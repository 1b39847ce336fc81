import { nearest } from "../../lib/nearest.js";
import { shown } from "../../lib/shown.js";
import type { Sheet } from "../../lib/workbook/workbook.js";
import { PASSED_OVER } from "../layout.js";
import type { SheetContract } from "../sheets.js";
import type { Collector } from "./collector.js";
import { fold } from "./fold.js";
import { findHeader, type Header, type Title } from "./header.js";
import type { Finding } from "./reading.js";
import type { Titles } from "./titles.js";

/** Where the columns of a sheet stand, and its first row of data. */
export interface ColumnPlaces {
  at: ReadonlyMap<string, number>;
  firstRow: number;
  /** Every column that bears a title, known or not. */
  titled: ReadonlySet<number>;
}

/** Finds the header of a sheet and says which columns are missing, unknown or there twice; gives nothing where there is no header. */
export function placeColumns(
  sheet: Sheet,
  { contract, titles, collector }: { contract: SheetContract; titles: Titles; collector: Collector },
): ColumnPlaces | undefined {
  const header = findHeader(sheet, titles);
  if (!header) {
    collector.say(noHeader(contract));
    return undefined;
  }
  const at = new Map<string, number>();
  for (const title of header.titles) {
    if (title.name === PASSED_OVER) continue;
    const place = { row: header.bottom, at: title.at, column: title.name ?? title.text };
    if (title.name === undefined) collector.say(unexpected(title, contract, header), place);
    else if (at.has(title.name)) collector.say(twice(title), place);
    else at.set(title.name, title.at);
  }
  for (const { name } of contract.columns)
    if (!at.has(name)) collector.say(missing(name, header), { column: name });
  const titled = new Set(header.titles.map((title) => title.at));
  return { at, firstRow: header.bottom + 1, titled };
}

function noHeader({ name, columns }: SheetContract): Finding {
  return {
    code: "header_not_found",
    severity: "error",
    found: "baris judul kolom tidak ditemukan dalam 30 baris pertama",
    expected: `judul kolom lembar ${name}: ${columns.map((column) => column.name).join(", ")}`,
    hint: "salin baris judul dari templat; bila cabang memakai judul lain, catat di data/laporan_cabang/layout.csv",
  };
}

function unexpected({ text }: Title, { columns }: SheetContract, header: Header): Finding {
  const named = new Set(header.titles.map(({ name }) => name));
  const free = columns.map(({ name }) => name).filter((name) => !named.has(name));
  const near = nearest(fold(text).slice(0, 60), free.map(fold)).map((name) =>
    free.find((column) => fold(column) === name),
  );
  const hint =
    near.length > 0
      ? `mungkin maksudnya ${near.map((name) => `"${name}"`).join(" atau ")}; perbaiki judulnya`
      : "hapus kolomnya bila bukan bagian laporan";
  return {
    code: "unexpected_column",
    severity: "error",
    found: `judul kolom ${shown(text)} tidak dikenal`,
    expected: columns.map(({ name }) => name).join(", "),
    hint: `${hint}, atau catat judul itu di data/laporan_cabang/layout.csv`,
  };
}

function missing(name: string, { bottom }: Header): Finding {
  return {
    code: "missing_column",
    severity: "error",
    found: `kolom "${name}" tidak ada di baris judul (baris ${bottom})`,
    expected: `kolom "${name}"`,
    hint: "tambahkan kolomnya dari templat; bila judulnya lain, catat di data/laporan_cabang/layout.csv",
  };
}

function twice({ name, text }: Title): Finding {
  return {
    code: "duplicate_column",
    severity: "error",
    found: `judul ${shown(text)} adalah kolom "${name}" yang sudah ada di sebelah kirinya`,
    expected: "setiap kolom satu kali",
    hint: "hapus salah satu; bila isinya berbeda, pastikan mana yang benar",
  };
}
