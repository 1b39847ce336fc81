import { columnName } from "../../../lib/workbook/workbook.js";
import { attribute } from "../../../lib/workbook/xml/xmlText.js";
import { readPlace } from "../../../lib/workbook/xlsx/place.js";
import type { Severity } from "../../problem.js";
import { withAttribute } from "../package/elements.js";
import type { Styles } from "./styles.js";

/** What is marked in a row, by column; columns count from 1. */
export type RowMarks = ReadonlyMap<number, Severity>;

/** What a row is marked with. */
export interface RowContext {
  prefix: string;
  styles: Styles;
  /** The style of a column's cells that do not exist. */
  columnStyle(column: number): number;
}

/** A row as it stands in its part: its start tag without `<`, `/` and `>`, and all that follows. */
export interface Row {
  number: number;
  attributes: string;
  inner: string;
}

const NO_MARKS: RowMarks = new Map();

/** Writes a row with its cells marked; a cell that does not exist yet is added, and old marks are taken away. */
export function markRow(row: Row, marks: RowMarks | undefined, context: RowContext): string {
  const { prefix, styles } = context;
  const todo = [...(marks ?? NO_MARKS).keys()].toSorted((a, b) => a - b);
  const rowStyle = Number(attribute(row.attributes, "s") ?? Number.NaN);
  const empty = (column: number) => {
    const style = Number.isNaN(rowStyle) ? context.columnStyle(column) : rowStyle;
    const mark = styles.marked(unmarked(style, styles), marks!.get(column)!);
    return `<${prefix}c r="${columnName(column)}${row.number}" s="${mark}"/>`;
  };
  let before = 0;
  const inner = row.inner.replace(cellPattern(prefix), (markup: string, attributes: string | undefined) => {
    if (attributes === undefined) return markup;
    const column = readPlace(attribute(attributes, "r") ?? "")?.column ?? before + 1;
    before = column;
    let added = "";
    while (todo[0] !== undefined && todo[0] < column) added += empty(todo.shift()!);
    if (todo[0] === column) todo.shift();
    return added + markCell(markup, { prefix, attributes, severity: marks?.get(column), styles });
  });
  const missing = todo.map(empty).join("");
  return `<${prefix}row${spanning(row.attributes, marks)}>${inner}${missing}</${prefix}row>`;
}

/** Cells' start tags; comments and CDATA are passed over as a whole. */
function cellPattern(prefix: string): RegExp {
  const start = String.raw`<${prefix}c(?=[\s/>])((?:"[^"]*"|'[^']*'|[^"'>])*)>`;
  return new RegExp(String.raw`<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|${start}`, "g");
}

interface MarkedCell {
  prefix: string;
  attributes: string;
  severity: Severity | undefined;
  styles: Styles;
}

function markCell(markup: string, { prefix, attributes, severity, styles }: MarkedCell): string {
  const before = Number(attribute(attributes, "s") ?? 0);
  const plain = unmarked(before, styles);
  const style = severity === undefined ? plain : styles.marked(plain, severity);
  if (style === before) return markup;
  const isEmpty = attributes.endsWith("/");
  const set = withAttribute(isEmpty ? attributes.slice(0, -1) : attributes, "s", String(style));
  return `<${prefix}c${set}${isEmpty ? "/>" : ">"}`;
}

function unmarked(style: number, { stale }: Styles): number {
  return stale.get(style) ?? style;
}

/** The columns that a row says it reaches over are a hint for programs; a wrong one is none. */
function spanning(attributes: string, marks: RowMarks | undefined): string {
  const [first, last] = (attribute(attributes, "spans") ?? "").split(":").map(Number);
  if (!marks || !first || !last) return attributes;
  const columns = [first, last, ...marks.keys()];
  return withAttribute(attributes, "spans", `${Math.min(...columns)}:${Math.max(...columns)}`);
}
