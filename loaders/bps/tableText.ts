import type { Merge, Sheet } from "../lib/workbook/workbook.js";

/** Writes what a cell shows as one line of text; an empty cell, and one without a value, is blank. */
export function textAt(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  if (!cell || cell.kind === "formula" || cell.kind === "error" || cell.kind === "boolean") return "";
  if (cell.kind === "number") return String(cell.number);
  if (cell.kind === "date") return cell.iso;
  return cell.text.replace(/\s+/g, " ").trim();
}

/** The merged area that covers a cell. */
export function mergeAt({ merges }: Sheet, row: number, column: number): Merge | undefined {
  return merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

/** Writes what a cell shows, or the merged area that covers it. */
export function shownAt(sheet: Sheet, row: number, column: number): string {
  const merge = mergeAt(sheet, row, column);
  return merge ? textAt(sheet, merge.top, merge.left) : textAt(sheet, row, column);
}

/** All texts of some rows, from left to right and from top to bottom. */
export function textsOf(sheet: Sheet, { from, to }: { from: number; to: number }): string[] {
  const texts: string[] = [];
  for (let row = from; row <= Math.min(to, sheet.rowCount); row++)
    for (let column = 1; column <= sheet.columnCount; column++) {
      const text = textAt(sheet, row, column);
      if (text) texts.push(text);
    }
  return texts;
}
