import type { Sheet } from "../lib/workbook/workbook.js";
import { mergeAt, shownAt, textAt, textsOf } from "./tableText.js";

/** Holds that a row is `(1) (2) (3)`, as it stands under a heading. */
export function isNumberingRow(sheet: Sheet, row: number): boolean {
  const texts = textsOf(sheet, { from: row, to: row });
  return texts.length > 0 && texts.every((text) => /^\(?\d{1,2}\)?$/.test(text));
}

/** Gives the texts above a column's values, from top to bottom. */
export function chainOf(
  sheet: Sheet,
  { rows, at, column }: { rows: readonly number[]; at: number; column: number },
): string[] {
  const chain: string[] = [];
  for (const [index, row] of rows.entries()) {
    const text =
      shownAt(sheet, row, at) || (index < rows.length - 1 ? groupLeftOf(sheet, { row, at, column }) : "");
    if (text && chain.at(-1) !== text) chain.push(text);
  }
  return chain;
}

/** A group's name that was not merged stands over its first column only. */
function groupLeftOf(sheet: Sheet, { row, at, column }: { row: number; at: number; column: number }): string {
  for (let left = at - 1; left > column; left--) {
    if (mergeAt(sheet, row, left)) return "";
    const text = textAt(sheet, row, left);
    if (text) return text;
  }
  return "";
}
