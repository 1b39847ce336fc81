import { escapeHtml } from "../../lib/escape.js";
import { formatValue } from "../../lib/format.js";
import { TEXTS } from "../../lib/texts.js";
import { linked } from "../html/number.js";
import { codeLabels, renderMark } from "../html/table.js";
import type { Code } from "../pageData.js";
import type { CardLine } from "./rows.js";

/** A section of a card; lines that do not fit the printed page are for the screen only. */
export interface CardBlock {
  name: string;
  label: string;
  lines: readonly CardLine[];
  /** How many of the lines are printed; all of them where it is not said. */
  printed?: number;
}

interface SectionOptions {
  chart: string;
  codes: ReadonlyMap<string, Code>;
}

const UP = "../";
const HEADING_LINES = 2;
/** About as many characters stand on one printed line of small type. */
const NOTE_WIDTH = 95;

/** Chooses how many lines of each section a printed page of `room` lines holds: a long section gives way first. */
export function fitLines(blocks: readonly CardBlock[], room: number): CardBlock[] {
  const printed = blocks.map(({ lines }) => lines.length);
  const height = (): number =>
    blocks.reduce((sum, { lines }, i) => sum + HEADING_LINES + heightOf(lines.slice(0, printed[i])), 0);
  while (height() > room && Math.max(...printed) > 1) {
    const longest = printed.indexOf(Math.max(...printed));
    printed[longest] = (printed[longest] ?? 0) - 1;
  }
  return blocks.map((block, i) => ({ ...block, printed: printed[i] ?? block.lines.length }));
}

/** Writes a section of a card: its chart, then one row a line, each number with its receipt and its printed id. */
export function cardSection(
  { name, label, lines, printed = lines.length }: CardBlock,
  options: SectionOptions,
): string {
  const rows = lines.map((line, index) => cardRow(line, index < printed, options.codes));
  const hidden = lines.length - printed;
  const more = hidden > 0 ? `<p class="cetak">${hidden} ${TEXTS.moreLines}</p>` : "";
  const title = `<h2 id="${escapeHtml(name)}">${escapeHtml(label)}</h2>`;
  return `<section aria-labelledby="${escapeHtml(name)}">${title}${options.chart}<table><tbody>${rows.join("\n")}</tbody></table>${more}</section>`;
}

function heightOf(lines: readonly CardLine[]): number {
  return lines.reduce((sum, { note, codes }) => {
    const small = note ? Math.ceil(note.length / NOTE_WIDTH) : (codes ?? []).length > 0 ? 1 : 0;
    return sum + 1 + small * 0.8;
  }, 0);
}

function cardRow(line: CardLine, isPrinted: boolean, codes: ReadonlyMap<string, Code>): string {
  const marked = line.codes ?? [];
  const note = line.note ?? codeLabels(marked, codes).join(", ");
  const small = note ? `<small>${escapeHtml(note)}</small>` : "";
  const content = line.text ?? formatValue(line.format, line.value);
  const target = line.value === null && line.text === null ? {} : { id: line.id };
  const number = `${linked(escapeHtml(content), target, UP)}${renderMark(marked, codes)}`;
  const id = line.id === null ? "" : `<code>${escapeHtml(line.id)}</code>`;
  return `<tr${isPrinted ? "" : ' class="layar"'}><th scope="row">${escapeHtml(line.label)}${small}</th><td class="${line.text === null ? "n" : "teks"}">${number}${id}</td></tr>`;
}
