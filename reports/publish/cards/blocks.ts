import { escapeHtml } from "../../lib/escape.js";
import { TEXTS } from "../../lib/texts.js";
import type { CardChart } from "./charts.js";

/** A row of a section's table, and about how high it prints. */
export interface CardRow {
  /** The cells, as safe HTML. */
  cells: string;
  height: number;
}

/** A section of a card; rows that do not fit the printed page are for the screen only. */
export interface CardBlock {
  name: string;
  label: string;
  rows: readonly CardRow[];
  chart?: CardChart | undefined;
  /** What stands above and below the rows and is always printed. */
  frame?: { head: string; foot: string; height: number };
  /** How many of the rows are printed; all of them where it is not said. */
  printed?: number;
}

/** What print takes, in CSS pixels, as the stylesheet sets it. */
const HEADING_HEIGHT = 34;
const MORE_HEIGHT = 26;
const CHART_MARGINS = 14;
/** A chart prints at this part of the width it is drawn for. */
const CHART_SCALE = 0.8;

type Sheets = readonly [readonly CardBlock[], readonly CardBlock[]];
type Rooms = readonly [number, number];

/** Deals sections, in their order, over two sheets: first so that all fits, then so that both are filled alike. */
export function dealBlocks(blocks: readonly CardBlock[], rooms: Rooms): Sheets {
  const deals = Array.from({ length: blocks.length + 1 }, (_, cut): Sheets => [
    fitRows(blocks.slice(0, cut), rooms[0]),
    fitRows(blocks.slice(cut), rooms[1]),
  ]);
  const left = (deal: Sheets): number => deal.flat().reduce((sum, block) => sum + hiddenRows(block), 0);
  const fullest = (deal: Sheets): number =>
    Math.max(heightOf(deal[0]) / rooms[0], heightOf(deal[1]) / rooms[1]);
  const [best] = deals.toSorted((a, b) => left(a) - left(b) || fullest(a) - fullest(b));
  return best ?? [[], []];
}

/** Chooses how many rows of each section print in `room` pixels: the longest section gives way first. */
export function fitRows(blocks: readonly CardBlock[], room: number): CardBlock[] {
  const fitted = blocks.map((block) => ({ ...block, printed: block.rows.length }));
  while (heightOf(fitted) > room) {
    const longest = fitted.toSorted((a, b) => b.printed - a.printed)[0];
    if (longest === undefined || longest.printed <= 1) break;
    longest.printed -= 1;
  }
  return fitted;
}

/** Writes a section of a card: its chart, then its rows. */
export function cardSection(block: CardBlock): string {
  const { name, label, rows, chart, frame, printed = rows.length } = block;
  const hidden = hiddenRows(block);
  const body = rows.map(({ cells }, index) => `<tr${index < printed ? "" : ' class="layar"'}>${cells}</tr>`);
  const more = hidden > 0 ? `<p class="cetak">${hidden} ${TEXTS.moreLines}</p>` : "";
  const title = `<h2 id="${escapeHtml(name)}">${escapeHtml(label)}</h2>`;
  const table = `<table>${frame?.head ?? ""}<tbody>${body.join("\n")}</tbody>${frame?.foot ?? ""}</table>`;
  return `<section aria-labelledby="${escapeHtml(name)}">${title}${chart?.html ?? ""}${table}${more}</section>`;
}

function hiddenRows({ rows, printed = rows.length }: CardBlock): number {
  return rows.length - printed;
}

function heightOf(blocks: readonly CardBlock[]): number {
  return blocks.reduce((sum, block) => sum + blockHeight(block), 0);
}

function blockHeight(block: CardBlock): number {
  const { rows, chart, frame, printed = rows.length } = block;
  const drawn = chart?.height ? chart.height * CHART_SCALE + CHART_MARGINS : 0;
  const fixed = HEADING_HEIGHT + drawn + (frame?.height ?? 0) + (hiddenRows(block) > 0 ? MORE_HEIGHT : 0);
  return rows.slice(0, printed).reduce((sum, { height }) => sum + height, fixed);
}
