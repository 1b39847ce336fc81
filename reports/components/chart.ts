import * as Plot from "npm:@observablehq/plot";
import { TEXTS } from "../lib/texts.js";

export interface ChartOptions {
  /** In CSS pixels; a page passes what `resize` measured. */
  width: number;
}

/** One row of a chart: a line of text and a thin bar or a dot below it. */
export interface ChartRow {
  key: string;
  label: string;
  /** The value as written, at the end of the line of text. */
  text: string;
  value: number | null;
  /** A row that cannot be compared is drawn hollow. */
  hollow?: boolean;
  /** The one row the sentence above the chart speaks of. */
  strong?: boolean;
}

export interface RowsOptions extends ChartOptions {
  /** What the picture shows, for those who do not see it. */
  label: string;
  domain: readonly [number, number];
  /** A line across all rows, with its words. */
  rule?: { value: number; text: string };
}

/** Height of one row; the stylesheet reserves as much before the chart is drawn. */
const ROW_HEIGHT = 46;
const TOP = 24;
const BOTTOM = 4;
/** From here on, as a part of the width, a centred label would leave the chart. */
const NEAR_END = 0.9;
const MARK_OFFSET = 10;
/** Room for half a dot, so that one at either end is not cut. */
const DOT = 7;

/** Draws rows as thin bars from zero, each below its own line of text: any label fits at any width. */
export function barRows(rows: readonly ChartRow[], options: RowsOptions): Element {
  const bar = {
    y: "key",
    x: "value",
    fill: ({ hollow, strong }: ChartRow) =>
      hollow ? "none" : strong === false ? "var(--aksen-lemah)" : "var(--aksen)",
    stroke: ({ hollow }: ChartRow) => (hollow ? "var(--aksen)" : "none"),
    strokeWidth: 1.5,
    insetTop: ROW_HEIGHT - 18,
    insetBottom: 8,
  } as const;
  return rowsPlot(rows, { ...options, inset: 0, draw: (known) => Plot.barX(known, bar) });
}

/** Draws rows as dots on a common line; a hollow dot cannot be compared with the others. */
export function dotRows(rows: readonly ChartRow[], options: RowsOptions): Element {
  const dot = {
    y: "key",
    x: "value",
    r: 6,
    dy: MARK_OFFSET,
    fill: ({ hollow }: ChartRow) => (hollow ? "var(--kertas)" : "var(--aksen)"),
    stroke: "var(--aksen)",
    strokeWidth: 2.5,
  } as const;
  return rowsPlot(rows, { ...options, inset: DOT, draw: (known) => Plot.dot(known, dot) });
}

/** Finishes a chart for readers who do not see it: one picture with one name, whose parts are not named. */
export function named(chart: Element, label: string): Element {
  for (const part of chart.querySelectorAll("[aria-label], [aria-description]")) {
    part.removeAttribute("aria-label");
    part.removeAttribute("aria-description");
  }
  chart.setAttribute("role", "img");
  chart.setAttribute("aria-label", label);
  return chart;
}

/** Says in words that there is nothing to draw. */
export function emptyChart(): Element {
  const sentence = document.createElement("p");
  sentence.className = "kosong";
  sentence.textContent = TEXTS.emptyChart;
  return sentence;
}

/** Puts parts of a figure, each with its heading, under one another. */
export function stacked(parts: readonly { heading: string; chart: Element }[]): Element {
  const root = document.createElement("div");
  for (const { heading, chart } of parts) {
    const title = document.createElement("p");
    title.className = "bagian";
    title.textContent = heading;
    root.append(title, chart);
  }
  return root;
}

/** What all charts share: the page's own type, no border of their own. */
export const plain = { style: { fontFamily: "inherit", fontSize: "14px", overflow: "visible" } } as const;

interface Layout extends RowsOptions {
  inset: number;
  draw: (known: readonly ChartRow[]) => Plot.Markish;
}

function rowsPlot(rows: readonly ChartRow[], layout: Layout): Element {
  const { width, label, domain, rule, inset, draw } = layout;
  const known = rows.filter(({ value }) => value !== null);
  const [x1, x2] = domain;
  const track = Plot.ruleY(known, { y: "key", x1, x2, stroke: "var(--garis)", dy: MARK_OFFSET });
  const top = rule ? TOP : 0;
  const chart = Plot.plot({
    ...plain,
    width,
    height: rows.length * ROW_HEIGHT + top + BOTTOM,
    marginTop: top,
    marginBottom: BOTTOM,
    marginLeft: inset,
    marginRight: inset,
    x: { domain, axis: null },
    y: { type: "band", domain: rows.map(({ key }) => key), axis: null, padding: 0 },
    marks: [track, ruleMarks(known, layout), draw(known), textMarks(rows, inset)],
  });
  return named(chart, label);
}

function textMarks(rows: readonly ChartRow[], inset: number): Plot.Markish {
  const common = { y: "key", dy: -8, fill: "var(--tinta)" } as const;
  return [
    Plot.text(rows, { ...common, text: "label", frameAnchor: "left", dx: -inset }),
    Plot.text(rows, { ...common, text: "text", frameAnchor: "right", dx: inset, fontWeight: 550 }),
  ];
}

function ruleMarks(known: readonly ChartRow[], { rule, domain }: RowsOptions): Plot.Markish {
  if (!rule) return [];
  const tick = { y: "key", x: () => rule.value, stroke: "var(--tinta-lemah)", strokeWidth: 1.5 };
  return [
    Plot.tickX(known, { ...tick, insetTop: ROW_HEIGHT - 21, insetBottom: 2 }),
    Plot.text([rule], {
      x: "value",
      text: "text",
      frameAnchor: "top",
      textAnchor: rule.value < domain[1] * NEAR_END ? "middle" : "end",
      dy: -16,
      fill: "var(--tinta-lemah)",
    }),
  ];
}
