import { escapeHtml } from "../../lib/escape.js";
import { formatCell, formatValue, isNumeric, MISSING, type Format } from "../../lib/format.js";
import { groupBy, isComparable } from "../../lib/rows.js";
import { TEXTS } from "../../lib/texts.js";
import type { Code, Column, Dataset, Row } from "../pageData.js";
import { linked } from "./number.js";

export interface TableOptions {
  /** The way from the page up to the site's root. */
  up: string;
  codes: ReadonlyMap<string, Code>;
}

/** A table of more columns becomes, on a phone, one block a row; the roles keep it a table to those who hear it. */
const NARROW = 3;
/** Text up to here stays on one line; from there on its column needs room. */
const SHORT_TEXT = 12;
const LONG_TEXT = 60;
const FINGERPRINT = /^[0-9a-f]{64}$/;

/** Writes an export as a static table: caption, scopes, notes in small type, a mark on what does not compare. */
export function renderTable({ title, columns, rows }: Dataset, options: TableOptions): string {
  if (rows.length === 0) return `<p class="kosong">${TEXTS.emptyTable}</p>`;
  const caption = escapeHtml(title);
  const group = columns.find((column) => column.group);
  const shown = columns.filter((column) => column !== group);
  const head = shown.map(renderHeading).join("");
  const bodies = [...groupBy(rows, (row) => groupKey(row, group)).values()].map((members) => {
    const heading = group ? [renderGroup(members[0] ?? {}, group, { span: shown.length, ...options })] : [];
    const lines = [...heading, ...members.map((row) => renderRow(row, shown, options))];
    return `<tbody role="rowgroup">\n${lines.join("\n")}\n</tbody>`;
  });
  const wide = shown.length > NARROW ? ' class="lebar"' : "";
  return `<div class="gulir" role="region" aria-label="${caption}" tabindex="0"><table role="table"${wide}>
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
${bodies.join("\n")}</table></div>
${renderLegend(usedCodes(columns, rows), options.codes)}`;
}

/** Writes the mark that says: not comparable, and why. */
export function renderMark(codes: readonly string[], labels: ReadonlyMap<string, Code>): string {
  if (isComparable(codes)) return "";
  const text = escapeHtml(`${TEXTS.notComparable}: ${codeLabels(codes, labels).join(", ")}`);
  return ` <span class="tanda" role="img" aria-label="${text}" title="${text}"></span>`;
}

/** Returns the readable labels of comparability codes; an unknown code stays as it is. */
export function codeLabels(codes: readonly string[], labels: ReadonlyMap<string, Code>): string[] {
  return codes.map((code) => labels.get(code)?.label ?? code);
}

/** Reads a column of a row that holds a list. */
function listOf(row: Row, column: string | undefined): readonly string[] {
  const value = column === undefined ? undefined : row[column];
  return Array.isArray(value) ? value : [];
}

function renderHeading({ label, format }: Column): string {
  return `<th scope="col" role="columnheader"${isNumeric(format) ? ' class="n"' : ""}>${escapeHtml(label)}</th>`;
}

/** Two groups of one name are two where they lead to two places. */
function groupKey(row: Row, group: Column | undefined): string {
  return `${textOf(row, group?.name) ?? ""} ${textOf(row, group?.href) ?? ""}`;
}

function renderGroup(row: Row, group: Column, { span, up }: TableOptions & { span: number }): string {
  const text = escapeHtml(formatCell(group.format, scalar(row[group.name])));
  const note = textOf(row, group.note);
  const small = note ? `<small>${escapeHtml(note)}</small>` : "";
  const name = linked(text, { href: textOf(row, group.href) }, up);
  return `<tr role="row" class="kelompok"><th scope="rowgroup" role="rowheader" colspan="${span}">${name}${small}</th></tr>`;
}

function renderRow(row: Row, columns: readonly Column[], options: TableOptions): string {
  const anchor = textOf(row, columns[0]?.anchor);
  const cells = columns.map((column, index) => renderCell(row, column, index, options));
  return `<tr role="row"${anchor ? ` id="${escapeHtml(anchor)}"` : ""}>${cells.join("")}</tr>`;
}

function renderCell(row: Row, column: Column, index: number, { up, codes }: TableOptions): string {
  const text = writtenText(row, column);
  const target = { id: textOf(row, column.id), href: textOf(row, column.href) };
  const marked = listOf(row, column.codes);
  const note =
    textOf(row, column.note) ?? (text === MISSING ? undefined : codeLabels(marked, codes).join(", "));
  const written = FINGERPRINT.test(text) ? `<code>${text}</code>` : escapeHtml(text);
  const number = linked(written, text === MISSING ? {} : target, up);
  // without a number it is the note that names one ("157.058 keluarga"), so it leads to the receipt
  const noted = text === MISSING ? target : { href: textOf(row, column.note_href) };
  const small = note ? `<small>${linked(escapeHtml(note), noted, up)}</small>` : "";
  const content = `${number}${text === MISSING ? "" : renderMark(marked, codes)}${small}`;
  if (index === 0) return `<th scope="row" role="rowheader">${content}</th>`;
  const kind = isNumeric(column.format) ? "n" : column.format === "tanggal" ? "singkat" : widthOf(text);
  const classes = [kind, text === MISSING ? (note ? "tiada" : "tiada hampa") : ""].filter(Boolean).join(" ");
  const label = escapeHtml(column.label);
  return `<td role="cell" data-kolom="${label}"${classes ? ` class="${classes}"` : ""}>${content}</td>`;
}

/** A row with a format of its own keeps its unit, for the heading cannot say it. */
function writtenText(row: Row, { name, format, formats }: Column): string {
  const value = scalar(row[name]);
  const own = textOf(row, formats);
  return own === undefined ? formatCell(format, value) : formatValue(own as Format, value);
}

function widthOf(text: string): string {
  if (text.length <= SHORT_TEXT) return "singkat";
  return text.length > LONG_TEXT ? "panjang" : "";
}

function renderLegend(used: readonly string[], labels: ReadonlyMap<string, Code>): string {
  const known = used.flatMap((code) => labels.get(code) ?? []);
  if (known.length === 0) return "";
  const terms = known.map(
    ({ label, explanation }) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(explanation)}</dd>`,
  );
  return `<details class="arti"><summary>${TEXTS.marks} <span class="tanda" aria-hidden="true"></span></summary><dl>${terms.join("")}</dl></details>`;
}

function usedCodes(columns: readonly Column[], rows: readonly Row[]): string[] {
  const lists = new Set(columns.flatMap(({ codes }) => codes ?? []));
  const used = rows.flatMap((row) => [...lists].flatMap((column) => listOf(row, column)));
  return [...new Set(used)].sort();
}

function textOf(row: Row, column: string | undefined): string | undefined {
  const value = column === undefined ? undefined : row[column];
  return typeof value === "string" && value !== "" ? value : undefined;
}

function scalar(value: Row[string]): string | number | boolean | null | undefined {
  return typeof value === "object" && value !== null ? value.join(", ") : value;
}
