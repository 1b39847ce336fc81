import { attribute } from "../../../lib/workbook/xml/xmlText.js";
import { columnStyles } from "./columnStyles.js";
import { markRow, type RowContext, type RowMarks } from "./markRow.js";
import { endOfRow, endOfTag } from "./rowEnds.js";
import type { Styles } from "./styles.js";
import { withDrawing, type Drawing } from "./withDrawing.js";

/** What is marked in a sheet, by row; rows count from 1. */
export type SheetMarks = ReadonlyMap<number, RowMarks>;

interface MarkSpec {
  marks: SheetMarks;
  styles: Styles;
  drawing: Drawing;
}

const SHEET_DATA = /<((?:[\w.-]+:)?)sheetData(?=[\s/>])[^>]*>/;

/** Rewrites a sheet's part piece by piece with its cells marked; rows without a mark pass through as they are. */
export async function* markSheet(pieces: AsyncIterable<string>, spec: MarkSpec): AsyncGenerator<string> {
  const state = { rest: "", rows: undefined as Rows | undefined, isTail: false };
  for await (const piece of pieces) {
    state.rest += piece;
    if (!state.rows) {
      const start = SHEET_DATA.exec(state.rest);
      if (!start) continue;
      const end = start.index + start[0].length;
      const isEmpty = start[0].endsWith("/>");
      yield isEmpty ? `${state.rest.slice(0, end - 2)}>` : state.rest.slice(0, end);
      state.rows = startRows(state.rest.slice(0, end), start[1] ?? "", spec);
      state.rest = (isEmpty ? `</${start[1]}sheetData>` : "") + state.rest.slice(end);
    }
    if (state.isTail) continue;
    const { done, rest, isTail } = passRows(state.rest, state.rows);
    Object.assign(state, { rest, isTail });
    yield done;
  }
  if (!state.isTail) throw new SyntaxError("a sheet that does not end");
  yield withDrawing(state.rest, spec.drawing);
}

/** How far the rows of a sheet have been passed. */
interface Rows {
  prefix: string;
  marks: SheetMarks;
  context: RowContext;
  /** Rows with marks that are still to come, the nearest first. */
  todo: number[];
  last: number;
}

/** What is whole with its marks, and what is not whole yet. */
interface Passed {
  done: string;
  rest: string;
  isTail: boolean;
}

function startRows(head: string, prefix: string, { marks, styles }: MarkSpec): Rows {
  const context = { prefix, styles, columnStyle: columnStyles(head) };
  return { prefix, marks, context, todo: [...marks.keys()].toSorted((a, b) => a - b), last: 0 };
}

function passRows(text: string, rows: Rows): Passed {
  let done = "";
  let kept = 0;
  let at = 0;
  while (true) {
    const start = text.indexOf("<", at);
    const end = start < 0 ? -1 : endOfRow(text, start, rows.prefix);
    if (end < 0) return { done: done + text.slice(kept, at), rest: text.slice(at), isTail: false };
    if (text.startsWith(`</${rows.prefix}sheetData`, start)) {
      done += text.slice(kept, start) + missingBefore(Infinity, rows);
      return { done, rest: text.slice(start), isTail: true };
    }
    at = end;
    const written = text.startsWith(`<${rows.prefix}row`, start)
      ? passRow(text, { start, end }, rows)
      : undefined;
    if (written === undefined) continue;
    done += text.slice(kept, start) + written;
    kept = end;
  }
}

/** Writes a row with its marks, and rows before it that do not exist yet; nothing where it stays as it is. */
function passRow(
  text: string,
  { start, end }: { start: number; end: number },
  rows: Rows,
): string | undefined {
  const { prefix, marks, context } = rows;
  const innerStart = endOfTag(text, start);
  const tag = text.slice(start + prefix.length + 4, innerStart - 1);
  rows.last = Number(attribute(tag, "r") ?? rows.last + 1);
  const number = rows.last;
  const added = missingBefore(number, rows);
  if (added === "" && !marks.has(number) && context.styles.stale.size === 0) return undefined;
  const isEmpty = tag.endsWith("/");
  const attributes = isEmpty ? tag.slice(0, -1) : tag;
  const inner = isEmpty ? "" : text.slice(innerStart, text.lastIndexOf("</", end - 1));
  return added + markRow({ number, attributes, inner }, marks.get(number), context);
}

function missingBefore(row: number, { todo, marks, context }: Rows): string {
  let added = "";
  for (let next = todo[0]; next !== undefined && next < row; next = todo[0]) {
    added += markRow({ number: next, attributes: ` r="${next}"`, inner: "" }, marks.get(next), context);
    todo.shift();
  }
  if (todo[0] === row) todo.shift();
  return added;
}
