import type { Merge, Sheet } from "../../lib/workbook/workbook.js";
import { clean } from "./cells/clean.js";
import { fold } from "./fold.js";
import type { AnyCell } from "./reading.js";
import type { Titles } from "./titles.js";

const LAST_HEADER_ROW = 30;
const WIDEST = 300;

/** A title in the header, with the column of the contract that it names, if it names one. */
export interface Title {
  at: number;
  text: string;
  name: string | undefined;
}

/** A header: its last row, its titles, and how many different columns of the contract they name. */
export interface Header {
  top: number;
  bottom: number;
  titles: readonly Title[];
  matched: number;
}

/** Finds the row, or the two rows, among the first thirty that name most columns of the contract; nothing where none names two. */
export function findHeader(sheet: Sheet, titles: Titles): Header | undefined {
  let best: Header | undefined;
  const last = Math.min(LAST_HEADER_ROW, sheet.rowCount);
  for (let row = 1; row <= last; row++)
    for (const bottom of row < LAST_HEADER_ROW ? [row, row + 1] : [row]) {
      const header = readHeader(sheet, { top: row, bottom, titles });
      if (header.matched > (best?.matched ?? 1)) best = header;
    }
  return best;
}

function readHeader(
  sheet: Sheet,
  { top, bottom, titles }: { top: number; bottom: number; titles: Titles },
): Header {
  const found: Title[] = [];
  let group = "";
  for (let at = 1; at <= Math.min(sheet.columnCount, WIDEST); at++) {
    const upper = titleAt(sheet, top, at);
    if (top === bottom) {
      if (upper && !isCovered(sheet, top, at)) found.push({ at, text: upper, name: titles.get(fold(upper)) });
      continue;
    }
    group = upper || group;
    if (isCovered(sheet, bottom, at)) continue;
    const title = titleOf({ upper, group, leaf: titleAt(sheet, bottom, at) }, titles);
    if (title) found.push({ at, ...title });
  }
  const names = new Set(found.map(({ name }) => name).filter((name) => name !== undefined));
  return { top, bottom, titles: found, matched: names.size };
}

/** The names that a title of two rows may mean: both together, in either order, then the lower alone, then the upper alone. */
function titleOf(
  { upper, group, leaf }: { upper: string; group: string; leaf: string },
  titles: Titles,
): Omit<Title, "at"> | undefined {
  if (!leaf) return upper ? { text: upper, name: titles.get(fold(upper)) } : undefined;
  if (leaf === upper) return { text: leaf, name: titles.get(fold(leaf)) };
  const name = [group + leaf, leaf + group, leaf].map((text) => titles.get(fold(text))).find(Boolean);
  return { text: upper ? `${upper} ${leaf}` : leaf, name };
}

/** The text of a title's cell; cells that were merged all have their first one's. */
function titleAt(sheet: Sheet, row: number, column: number): string {
  const merge = mergeAt(sheet, row, column);
  return textOf(sheet.cell(merge?.top ?? row, merge?.left ?? column));
}

function textOf(cell: AnyCell | undefined): string {
  if (cell?.kind === "text") return clean(cell.text).text;
  return cell?.kind === "number" ? String(cell.number) : "";
}

/** Finds the merged area that a cell belongs to. */
export function mergeAt({ merges }: Sheet, row: number, column: number): Merge | undefined {
  return merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

/** Tells whether another cell of a merged area shows here. */
function isCovered(sheet: Sheet, row: number, column: number): boolean {
  const merge = mergeAt(sheet, row, column);
  return merge !== undefined && merge.left < column;
}
