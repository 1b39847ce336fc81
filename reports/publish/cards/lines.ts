import { escapeHtml } from "../../lib/escape.js";
import { formatValue } from "../../lib/format.js";
import { TEXTS } from "../../lib/texts.js";
import { linked } from "../html/number.js";
import { codeLabels, renderMark } from "../html/table.js";
import type { Code } from "../pageData.js";
import type { CardChart } from "./charts.js";
import type { CardLine } from "./rows.js";

/** A section of a card; lines that do not fit the printed page are for the screen only. */
export interface CardBlock {
  name: string;
  label: string;
  lines: readonly CardLine[];
  chart?: CardChart | undefined;
  /** How many of the lines are printed; all of them where it is not said. */
  printed?: number;
}

const UP = "../";
/** What print takes, in CSS pixels, as the stylesheet sets it. */
const HEADING_HEIGHT = 42;
const ROW_PADDING = 12;
const LINE_HEIGHT = 18;
const NOTE_HEIGHT = 16;
const CHART_MARGINS = 14;
/** A chart prints at this part of the width it is drawn for. */
const CHART_SCALE = 0.8;
/** About as many characters stand on one printed line of a label, its note, a text. */
const LABEL_WIDTH = 50;
const NOTE_WIDTH = 62;
const TEXT_WIDTH = 42;

/** Chooses how many lines of each section print in `room` pixels: the longest section gives way first. */
export function fitLines(blocks: readonly CardBlock[], room: number): CardBlock[] {
  const printed = blocks.map(({ lines }) => lines.length);
  const height = (): number => blocks.reduce((sum, block, i) => sum + heightOf(block, printed[i] ?? 0), 0);
  while (height() > room && Math.max(...printed) > 1) {
    const longest = printed.indexOf(Math.max(...printed));
    printed[longest] = (printed[longest] ?? 0) - 1;
  }
  return blocks.map((block, i) => ({ ...block, printed: printed[i] ?? block.lines.length }));
}

/** Writes a section of a card: its chart, then one row a line, each number with its receipt and its printed id. */
export function cardSection(block: CardBlock, codes: ReadonlyMap<string, Code>): string {
  const { name, label, lines, chart, printed = lines.length } = block;
  const rows = lines.map((line, index) => cardRow(line, index < printed, codes));
  const hidden = lines.length - printed;
  const more = hidden > 0 ? `<p class="cetak">${hidden} ${TEXTS.moreLines}</p>` : "";
  const title = `<h2 id="${escapeHtml(name)}">${escapeHtml(label)}</h2>`;
  return `<section aria-labelledby="${escapeHtml(name)}">${title}${chart?.html ?? ""}<table><tbody>${rows.join("\n")}</tbody></table>${more}</section>`;
}

function heightOf({ lines, chart }: CardBlock, printed: number): number {
  const drawn = chart?.height ? chart.height * CHART_SCALE + CHART_MARGINS : 0;
  const more = printed < lines.length ? LINE_HEIGHT + ROW_PADDING : 0;
  return lines.slice(0, printed).reduce((sum, line) => sum + rowHeight(line), HEADING_HEIGHT + drawn + more);
}

function rowHeight({ label, note, codes, text }: CardLine): number {
  const linesOf = (words: string | null, width: number): number => Math.ceil((words ?? "").length / width);
  const notes = linesOf([note, ...(codes ?? [])].filter(Boolean).join(", "), NOTE_WIDTH);
  const left = linesOf(label, LABEL_WIDTH) * LINE_HEIGHT + notes * NOTE_HEIGHT;
  return Math.max(left, linesOf(text, TEXT_WIDTH) * LINE_HEIGHT) + ROW_PADDING;
}

function cardRow(line: CardLine, isPrinted: boolean, codes: ReadonlyMap<string, Code>): string {
  const marked = line.codes ?? [];
  const said = line.note ?? "";
  const note = [said, ...codeLabels(marked, codes).filter((label) => !said.includes(label))]
    .filter(Boolean)
    .join(", ");
  const small = note ? `<small>${escapeHtml(note)}</small>` : "";
  const content = line.text ?? formatValue(line.format, line.value);
  const target = line.value === null && line.text === null ? {} : { id: line.id };
  const number = `${linked(escapeHtml(content), target, UP)}${renderMark(marked, codes)}`;
  const id = line.id === null ? "" : `<code>${escapeHtml(line.id)}</code>`;
  return `<tr${isPrinted ? "" : ' class="layar"'}><th scope="row">${escapeHtml(line.label)}${small}</th><td class="${line.text === null ? "n" : "teks"}">${number}${id}</td></tr>`;
}
