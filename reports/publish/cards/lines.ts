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
const ROW_PADDING = 8;
const LINE_HEIGHT = 15.9;
const NOTE_HEIGHT = 13.9;
const SIZES = { label: 13.5, note: 10.8, text: 12.8, id: 10.7 };
/** Numbers leave room to what they are of; a section of words gives most of its room to them. */
const NUMBERS = { left: 410, right: 280 };
const WORDS = { left: 270, right: 420 };
const GAP = 8;
const MARK = 12;

interface CardRowSpec {
  codes: ReadonlyMap<string, Code>;
  /** Holds in a section of words. */
  areWords: boolean;
}

/** Writes a line of a card: what it is, its number with its receipt and its printed id. */
export function cardRow(line: CardLine, { codes, areWords }: CardRowSpec): CardRow {
  const marked = line.codes ?? [];
  const said = line.note ?? "";
  const labels = codeLabels(marked, codes).filter((label) => !said.includes(label));
  const note = [said.replace(/\.$/, ""), ...labels].filter(Boolean).join(", ");
  const small = note ? `<small>${escapeHtml(note)}</small>` : "";
  const content = `${cardNumber(line)}${renderMark(marked, codes)}${cardId(line.id)}${cardOther(line)}`;
  const cells = `<th scope="row">${escapeHtml(line.label)}${small}</th><td class="${line.text === null ? "n" : "teks"}">${content}</td>`;
  return { cells, height: rowHeight(line, { note, ...(areWords ? WORDS : NUMBERS) }) };
}

function rowHeight(
  line: CardLine,
  { note, left, right }: { note: string; left: number; right: number },
): number {
  const labelLines = lineCount(line.label, { width: left, size: SIZES.label });
  const noteLines = lineCount(note, { width: left, size: SIZES.note });
  const own = numberLines(writtenValue(line), { id: line.id, width: right });
  const { other_id: id } = line;
  const other = id === undefined ? 0 : numberLines(otherValue(line), { id, width: right });
  const height = Math.max(labelLines * LINE_HEIGHT + noteLines * NOTE_HEIGHT, (own + other) * LINE_HEIGHT);
  return height + ROW_PADDING;
}

/** A number and its id stand on one line, or on two. */
function numberLines(text: string, { id, width }: { id: string | null; width: number }): number {
  const lines = lineCount(text, { width, size: SIZES.text });
  const used = textWidth(text, SIZES.text) + MARK + GAP;
  const own = id === null ? 0 : lineCount(id, { width, size: SIZES.id });
  const isBeside = id !== null && lines === 1 && used + textWidth(id, SIZES.id) <= width;
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
