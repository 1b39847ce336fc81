import type { Sheet } from "../lib/workbook/workbook.js";
import { isRegionHeading, sectionOf, type TableHead } from "./tableHead.js";
import { textAt } from "./tableText.js";

const FOOT = /^(?:sumber|source|catatan|note|keterangan|ket\b|penjelasan)/i;
const MARKED = /^(?:[*†]|\d\)|[a-z]\)|[-–…]\s*[:=]|\.\.\.)/i;

/** How many blank rows end a table. */
const BLANK_ROWS = 20;

/** Finds the last row of a table: before its footnotes, the next heading, or many blank rows. */
export function lastRowOf(sheet: Sheet, head: TableHead): number {
  let last = head.bottom;
  for (let row = head.bottom + 1; row <= sheet.rowCount && row - last <= BLANK_ROWS; row++) {
    const name = textAt(sheet, row, head.nameColumn);
    if (isHeading(name) || isFoot(sheet, { row, name, head })) return last;
    if (name || (head.codeColumn && textAt(sheet, row, head.codeColumn))) last = row;
  }
  return last;
}

function isHeading(name: string): boolean {
  return isRegionHeading(name) && sectionOf(name) === undefined;
}

/** A mark begins a footnote only where no value stands beside it: `1) Pacitan` is a row. */
function isFoot(sheet: Sheet, { row, name, head }: { row: number; name: string; head: TableHead }): boolean {
  if (FOOT.test(name) || FOOT.test(textAt(sheet, row, 1))) return true;
  return MARKED.test(name) && [...head.chains.keys()].every((column) => textAt(sheet, row, column) === "");
}
