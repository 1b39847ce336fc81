import { escapeHtml } from "../../lib/escape.js";
import { formatValue } from "../../lib/format.js";
import { TEXTS } from "../../lib/texts.js";
import { linked } from "../html/number.js";
import { codeLabels, renderMark } from "../html/table.js";
import type { Code, Column, Dataset, Row } from "../pageData.js";
import type { CardBlock, CardRow } from "./blocks.js";
import { cardId, UP } from "./lines.js";
import { lineCount } from "./measure.js";
import type { CardProvince } from "./rows.js";

/** The columns of a province's table, each of one number or more of a row of overview__regions. */
const COLUMNS = [["workers", "shared_workers"], ["amount"], ["months_bought"], ["coverage"]] as const;
/** What print takes, in CSS pixels, as the stylesheet sets it. */
const FRAME_HEIGHT = 72;
const ROW_PADDING = 8;
const LINE_HEIGHT = 14.3;
const NOTE_HEIGHT = 13.4;
const NAME = { width: 136, size: 12.1 };
/** Long ids stand in the first two columns of numbers, short ones in the others. */
const WIDTHS = [150, 150, 104, 114] as const;
const NOTE_SIZE = 10.7;

/** Writes what the regencies of a province state, one row a document: numbers of different rows are never added up. */
export function regenciesBlock(
  { title, columns, rows }: Dataset,
  province: CardProvince,
  codes: ReadonlyMap<string, Code>,
): CardBlock | undefined {
  const code = province.province_code;
  const members = rows.filter(({ region_code }) => String(region_code).startsWith(`${code}.`));
  if (members.length === 0) return undefined;
  const named = (name: string): Column | undefined => columns.find((column) => column.name === name);
  const heads = ["region_name", ...COLUMNS.map(([first]) => first)].map(
    (name, index) =>
      `<th scope="col"${index === 0 ? "" : ' class="n"'}>${escapeHtml(named(name)?.label ?? name)}</th>`,
  );
  const unknown = COLUMNS.map((names) => {
    const known = members.filter((row) => names.some((name) => row[name] !== null));
    const regions = new Set(known.map(({ region_code }) => region_code)).size;
    return `<td class="n">${province.regencies_count - regions} ${TEXTS.outOf} ${province.regencies_count}</td>`;
  });
  return {
    name: "kabupaten",
    label: TEXTS.cardRegencies,
    rows: members.map((row) => memberRow(row, named, codes)),
    frame: {
      head: `<caption>${escapeHtml(title)}</caption><thead><tr>${heads.join("")}</tr></thead>`,
      foot: `<tfoot><tr><th scope="row">${TEXTS.cardUnknown}</th>${unknown.join("")}</tr></tfoot>`,
      height: FRAME_HEIGHT,
    },
  };
}

type Named = (name: string) => Column | undefined;

interface Cell {
  html: string;
  height: number;
}

function memberRow(row: Row, named: Named, codes: ReadonlyMap<string, Code>): CardRow {
  const name = String(row["region_name"]);
  const document = String(row["document_note"] ?? "");
  const link = linked(escapeHtml(name), { href: textOf(row, "region_href") }, UP);
  const source = linked(escapeHtml(document), { href: textOf(row, "document_href") }, UP);
  const first = `<th scope="row">${link}<small>${source}</small></th>`;
  const cells = COLUMNS.map((names, index) => {
    const width = WIDTHS[index] ?? 0;
    const numbers = names.flatMap((of) => numberCell(row, named(of), { codes, width }));
    const html = numbers.map((cell) => cell.html).join("") || TEXTS.notKnown;
    const empty = numbers.length === 0 ? " tiada" : "";
    return { html: `<td class="n${empty}">${html}</td>`, height: sum(numbers.map(({ height }) => height)) };
  });
  const left =
    lineCount(name, NAME) * LINE_HEIGHT + lineCount(document, { ...NAME, size: NOTE_SIZE }) * NOTE_HEIGHT;
  const height = Math.max(left, ...cells.map((cell) => cell.height)) + ROW_PADDING;
  return { cells: [first, ...cells.map(({ html }) => html)].join(""), height };
}

/** Without a number its note says why, or names what was counted instead ("157.058 keluarga, bukan pekerja"). */
function numberCell(
  row: Row,
  column: Column | undefined,
  { codes, width }: { codes: ReadonlyMap<string, Code>; width: number },
): Cell[] {
  const value = column && row[column.name];
  const id = textOf(row, column?.id) ?? null;
  const said = textOf(row, column?.note);
  if (column === undefined || (typeof value !== "number" && said === undefined)) return [];
  const isNumber = typeof value === "number";
  const marked = (isNumber && column.codes && row[column.codes]) || [];
  const note = said ?? codeLabels(marked as readonly string[], codes).join(", ");
  const number = isNumber
    ? `${linked(escapeHtml(formatValue(column.format, value)), { id }, UP)}${renderMark(marked as readonly string[], codes)}`
    : "";
  const small = `<small>${linked(escapeHtml(note), isNumber ? {} : { id }, UP)}</small>`;
  const lines = sum([note, id ?? ""].map((text) => lineCount(text, { width, size: NOTE_SIZE })));
  return [
    {
      html: `<div>${number}${small}${cardId(id)}</div>`,
      height: (isNumber ? LINE_HEIGHT : 0) + lines * NOTE_HEIGHT,
    },
  ];
}

function textOf(row: Row, column: string | undefined): string | undefined {
  const value = column === undefined ? undefined : row[column];
  return typeof value === "string" && value !== "" ? value : undefined;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
