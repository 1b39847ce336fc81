import type { Sheet } from "../lib/workbook/workbook.js";
import type { BpsContext } from "./context.js";
import { regionsNamed } from "./regionNames.js";
import { chainOf, isNumberingRow } from "./tableChains.js";
import { mergeAt, shownAt, textAt, textsOf } from "./tableText.js";

/** Where a published table's heading stands, and what it says. */
export interface TableHead {
  /** Rows of the heading, first and last. */
  top: number;
  bottom: number;
  nameColumn: number;
  /** The column of BPS codes, where there is one. */
  codeColumn: number | undefined;
  isOfProvinces: boolean;
  /** What stands above the heading. */
  titles: readonly string[];
  /** The texts above each column's values, from top to bottom. */
  chains: ReadonlyMap<number, readonly string[]>;
}

const REGION =
  /^(?:nama)?(?:kabupaten|kab|kabupatenkota|kabkota|wilayah|daerah|provinsikabupatenkota|provinsi|propinsi)(?:(?:regency|municipality|city|province|area|region)*|(?:se|di|provinsi)[a-z]{4,30})$/;
const CODE = /^kode(?:bps|wilayah|kabupaten|kabupatenkota|kabkota|daerah|provinsi)?$/;
const NUMBERING = /^\(?\d{1,2}\)?$/;

/** A region's heading is looked for in this many columns. */
const LEFT_COLUMNS = 12;

/** Finds the next table of a sheet from a row on: the heading above a column of regions. */
export function findHead(
  sheet: Sheet,
  { from, context }: { from: number; context: BpsContext },
): TableHead | undefined {
  for (let row = from; row <= sheet.rowCount; row++)
    for (let column = 1; column <= Math.min(LEFT_COLUMNS, sheet.columnCount); column++)
      if (REGION.test(squeeze(textAt(sheet, row, column)))) {
        const first = firstRegionRow(sheet, { row, column, context });
        if (first !== undefined && hasTextBeside(sheet, { row, to: first - 1, column }))
          return headAt(sheet, { from, row, column, bottom: first - 1 });
      }
  return undefined;
}

/** Holds that a text heads a column of regions. */
export function isRegionHeading(text: string): boolean {
  return REGION.test(squeeze(text));
}

/** Holds that a text is `Kabupaten` or `Kota` alone: the heading of the rows below it. */
export function sectionOf(text: string): "kabupaten" | "kota" | undefined {
  const word = squeeze(text.split("/")[0]!);
  if (word === "kabupaten" || word === "kab") return "kabupaten";
  return word === "kota" || word === "kotamadya" ? "kota" : undefined;
}

function squeeze(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^a-z\d]/g, "");
}

/** Within ten rows below the heading stands a region, or a heading of regions. */
function firstRegionRow(
  sheet: Sheet,
  { row, column, context }: { row: number; column: number; context: BpsContext },
): number | undefined {
  const last = mergeAt(sheet, row, column)?.bottom ?? row;
  for (let next = last + 1; next <= Math.min(last + 10, sheet.rowCount); next++) {
    const text = textAt(sheet, next, column);
    if (NUMBERING.test(text) || (text === "" && !/^\d{4}$/.test(textAt(sheet, next, column - 1)))) continue;
    if (
      sectionOf(text) ||
      regionsNamed(text, context).length > 0 ||
      hasNumberBeside(sheet, { row: next, column })
    )
      return next;
  }
  return undefined;
}

function hasNumberBeside(sheet: Sheet, { row, column }: { row: number; column: number }): boolean {
  for (let next = column + 1; next <= sheet.columnCount; next++)
    if (/^[\d.,\s]{3,}$/.test(textAt(sheet, row, next))) return true;
  return false;
}

function hasTextBeside(
  sheet: Sheet,
  { row, to, column }: { row: number; to: number; column: number },
): boolean {
  for (let next = row; next <= to; next++)
    for (let beside = column + 1; beside <= sheet.columnCount; beside++)
      if (textAt(sheet, next, beside)) return true;
  return false;
}

function headAt(
  sheet: Sheet,
  { from, row, column, bottom }: { from: number; row: number; column: number; bottom: number },
): TableHead {
  const top = topOf(sheet, { from, row, column });
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i).filter(
    (at) => !isNumberingRow(sheet, at),
  );
  const columns = Array.from({ length: sheet.columnCount }, (_, i) => i + 1);
  return {
    top,
    bottom,
    nameColumn: column,
    codeColumn: columns.find((at) => rows.some((headRow) => CODE.test(squeeze(textAt(sheet, headRow, at))))),
    isOfProvinces: /^(?:nama)?(?:provinsi|propinsi)(?:province)*$/.test(squeeze(textAt(sheet, row, column))),
    titles: textsOf(sheet, { from, to: top - 1 }),
    chains: new Map(
      columns.filter((at) => at > column).map((at) => [at, chainOf(sheet, { rows, at, column })]),
    ),
  };
}

/** Groups of columns may be headed above the row that heads the regions, but not by a title across the whole table. */
function topOf(sheet: Sheet, { from, row, column }: { from: number; row: number; column: number }): number {
  let top = row;
  while (top > from && isGroupRow(sheet, { row: top - 1, column })) top--;
  return top;
}

function isGroupRow(sheet: Sheet, { row, column }: { row: number; column: number }): boolean {
  for (let left = 1; left <= column; left++) if (shownAt(sheet, row, left)) return false;
  for (let right = column + 1; right <= sheet.columnCount; right++)
    if (textAt(sheet, row, right)) return true;
  return false;
}
