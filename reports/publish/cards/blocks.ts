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
  /** Holds where its rows are words, not numbers. */
  areWords?: boolean;
  /** Holds where it began on the sheet before. */
  isContinued?: boolean;
  chart?: CardChart | undefined;
  /** What stands above and below the rows and is always printed. */
  frame?: { head: string; foot: string; height: number };
  /** How many of the rows are printed; all of them where it is not said. */
  printed?: number;
}

/** What print takes, in CSS pixels, as the stylesheet sets it. */
const HEADING_HEIGHT = 32;
const MORE_HEIGHT = 26;
const CHART_MARGINS = 14;
/** A chart prints at this part of the width it is drawn for. */
const CHART_SCALE = 0.8;

type Sheets = readonly [readonly CardBlock[], readonly CardBlock[]];
type Rooms = readonly [number, number];

/** Deals sections, in their order, over two sheets: first so that all fits, then so that no section is cut, then so that both are filled alike. */
export function dealBlocks(blocks: readonly CardBlock[], rooms: Rooms): Sheets {
  const whole = Array.from({ length: blocks.length + 1 }, (_, cut): Sheets => [
    blocks.slice(0, cut),
    blocks.slice(cut),
  ]);
  const best = (deals: readonly Sheets[]): Sheets | undefined =>
    deals
      .map(([first, second]): Sheets => [fitRows(first, rooms[0]), fitRows(second, rooms[1])])
      .toSorted((a, b) => leftOut(a) - leftOut(b) || fullest(a, rooms) - fullest(b, rooms))[0];
  const dealt = best(whole) ?? [[], []];
  return leftOut(dealt) === 0 ? dealt : (best([dealt, cutWhereFull(blocks, rooms[0])]) ?? dealt);
}

/** Fills the first sheet to its last row, in the middle of a section. */
function cutWhereFull(blocks: readonly CardBlock[], room: number): Sheets {
  const heights = blocks.map((_, at) => heightOf(blocks.slice(0, at + 1)));
  const at = heights.findIndex((height) => height > room);
  const block = blocks[at];
  if (block === undefined) return [blocks, []];
  const above = heights[at - 1] ?? 0;
  const counts = block.rows.map((_, index) => index + 1);
  const count = counts.findLast((rows) => above + blockHeight(firstRows(block, rows)) <= room) ?? 0;
  const head = count === 0 ? [] : [firstRows(block, count)];
  const tail = count === 0 ? block : otherRows(block, count);
  return [
    [...blocks.slice(0, at), ...head],
    [tail, ...blocks.slice(at + 1)],
  ];
}

function firstRows(block: CardBlock, count: number): CardBlock {
  const { frame, rows } = block;
  return { ...block, rows: rows.slice(0, count), ...(frame && { frame: { ...frame, foot: "" } }) };
}

function otherRows(block: CardBlock, count: number): CardBlock {
  return { ...block, rows: block.rows.slice(count), chart: undefined, isContinued: true };
}

function leftOut(deal: Sheets): number {
  return deal.flat().reduce((sum, block) => sum + hiddenRows(block), 0);
}

function fullest(deal: Sheets, rooms: Rooms): number {
  return Math.max(heightOf(deal[0]) / rooms[0], heightOf(deal[1]) / rooms[1]);
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

/** Writes a section of a card: its chart, then its rows. Where it goes on, the screen needs no second heading. */
export function cardSection(block: CardBlock): string {
  const { name, label, rows, areWords, isContinued, chart, frame, printed = rows.length } = block;
  const hidden = hiddenRows(block);
  const body = rows.map(({ cells }, index) => `<tr${index < printed ? "" : ' class="layar"'}>${cells}</tr>`);
  const more = hidden > 0 ? `<p class="cetak">${hidden} ${TEXTS.moreLines}</p>` : "";
  const id = escapeHtml(isContinued ? `${name}-${TEXTS.continued}` : name);
  const title = isContinued
    ? `<h2 class="cetak" id="${id}">${escapeHtml(label)} (${TEXTS.continued})</h2>`
    : `<h2 id="${id}">${escapeHtml(label)}</h2>`;
  const table = `<table${areWords ? ' class="kata"' : ""}>${frame?.head ?? ""}<tbody>${body.join("\n")}</tbody>${frame?.foot ?? ""}</table>`;
  return `<section aria-labelledby="${id}">${title}${chart?.html ?? ""}${table}${more}</section>`;
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
