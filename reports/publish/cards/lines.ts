import { escapeHtml } from "../../lib/escape.js";
import { formatValue } from "../../lib/format.js";
import { linked } from "../html/number.js";
import { codeLabels, renderMark } from "../html/table.js";
import type { Code } from "../pageData.js";
import type { CardRow } from "./blocks.js";
import { lineCount, textWidth } from "./measure.js";
import type { CardLine } from "./rows.js";

export const UP = "../";
/** What print takes, in CSS pixels, as the stylesheet sets it. */
const ROW_PADDING = 12;
const LINE_HEIGHT = 17.5;
const NOTE_HEIGHT = 15.5;
const LABEL = { width: 380, size: 14.2 };
const NOTE = { width: 380, size: 11 };
const TEXT = { width: 294, size: 13.4 };
const ID_SIZE = 10;
const GAP = 8;
const MARK = 12;

/** Writes a line of a card: what it is, its number with its receipt and its printed id. */
export function cardRow(line: CardLine, codes: ReadonlyMap<string, Code>): CardRow {
  const marked = line.codes ?? [];
  const said = line.note ?? "";
  const labels = codeLabels(marked, codes).filter((label) => !said.includes(label));
  const note = [said.replace(/\.$/, ""), ...labels].filter(Boolean).join(", ");
  const small = note ? `<small>${escapeHtml(note)}</small>` : "";
  const content = `${cardNumber(line)}${renderMark(marked, codes)}${cardId(line.id)}${cardOther(line)}`;
  const cells = `<th scope="row">${escapeHtml(line.label)}${small}</th><td class="${line.text === null ? "n" : "teks"}">${content}</td>`;
  return { cells, height: rowHeight(line, note) };
}

function rowHeight(line: CardLine, note: string): number {
  const left = lineCount(line.label, LABEL) * LINE_HEIGHT + lineCount(note, NOTE) * NOTE_HEIGHT;
  const own = numberLines(writtenValue(line), line.id);
  const other = line.other_id === undefined ? 0 : numberLines(otherValue(line), line.other_id);
  return Math.max(left, (own + other) * LINE_HEIGHT) + ROW_PADDING;
}

/** A number and its id stand on one line, or on two. */
function numberLines(text: string, id: string | null): number {
  const lines = lineCount(text, TEXT);
  const used = textWidth(text, TEXT.size) + MARK + GAP;
  const own = id === null ? 0 : lineCount(id, { ...TEXT, size: ID_SIZE });
  const isBeside = id !== null && lines === 1 && used + textWidth(id, ID_SIZE) <= TEXT.width;
  return isBeside ? lines : lines + own;
}

function writtenValue({ text, format, value }: CardLine): string {
  return text ?? formatValue(format, value);
}

function otherValue({ format, other_value }: CardLine): string {
  return formatValue(format, other_value);
}

function cardNumber(line: CardLine): string {
  const { text, value, id, href } = line;
  const isMissing = value === null && text === null;
  return linked(escapeHtml(writtenValue(line)), isMissing ? {} : { id, href }, UP);
}

function cardOther(line: CardLine): string {
  if (line.other_id === undefined) return "";
  const number = linked(escapeHtml(otherValue(line)), { id: line.other_id }, UP);
  return `<div>${number}${cardId(line.other_id)}</div>`;
}

/** Writes the id that print needs beside a number. */
export function cardId(id: string | null): string {
  return id === null ? "" : `<code>${escapeHtml(id)}</code>`;
}
