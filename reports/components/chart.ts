import * as Plot from "npm:@observablehq/plot";
import { TEXTS } from "../lib/texts.js";
import type { ChartRow, RowsOptions } from "./types.js";

/** Heights of one row, with its text on one line or on two; the stylesheet reserves as much before the chart is drawn. */
const ROW_HEIGHT = 46;
const TALL_ROW_HEIGHT = 66;
/** Charts narrower than this, on screens of 500 pixels, write long rows on two lines. */
const NARROW = 464;
const TOP = 24;
const BOTTOM = 4;
const FIRST_LINE = 15;
const LINE_HEIGHT = 20;
/** Where bars, dots and their track lie, from the bottom of the row. */
const MARK_BOTTOM = 13;
const BAR = 10;
/** From here on, as a part of the width, a centred label would leave the chart. */
const NEAR_END = 0.9;
/** Room for half a dot, so that one at either end is not cut. */
const DOT = 7;

/** Draws rows as thin bars from zero, each below its own text: any label fits at any width. */
export function barRows(rows: readonly ChartRow[], options: RowsOptions): Element {
  const height = rowHeight(options);
  const bar = {
    y: "key",
    x: "value",
    fill: ({ hollow, strong }: ChartRow) =>
      hollow ? "none" : strong === false ? "var(--aksen-lemah)" : "var(--aksen)",
    stroke: ({ hollow }: ChartRow) => (hollow ? "var(--aksen)" : "none"),
    strokeWidth: 1.5,
    insetTop: height - MARK_BOTTOM - BAR / 2,
    insetBottom: MARK_BOTTOM - BAR / 2,
  } as const;
  return rowsPlot(rows, { ...options, inset: 0, height, draw: (known) => Plot.barX(known, bar) });
}

/** Draws rows as dots on a common line; a hollow dot cannot be compared with the others. */
export function dotRows(rows: readonly ChartRow[], options: RowsOptions): Element {
  const height = rowHeight(options);
  const dot = {
    y: "key",
    x: "value",
    r: 6,
    dy: height / 2 - MARK_BOTTOM,
    fill: ({ hollow }: ChartRow) => (hollow ? "var(--kertas)" : "var(--aksen)"),
    stroke: "var(--aksen)",
    strokeWidth: 2.5,
  } as const;
  return rowsPlot(rows, { ...options, inset: DOT, height, draw: (known) => Plot.dot(known, dot) });
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
  height: number;
  draw: (known: readonly ChartRow[]) => Plot.Markish;
}

function rowHeight({ tall, width }: RowsOptions): number {
  return tall && width < NARROW ? TALL_ROW_HEIGHT : ROW_HEIGHT;
}

function rowsPlot(rows: readonly ChartRow[], layout: Layout): Element {
  const { width, label, domain, rule, inset, height, draw } = layout;
  const known = rows.filter(({ value }) => value !== null);
  const [x1, x2] = domain;
  const track = { y: "key", x1, x2, stroke: "var(--garis)", dy: height / 2 - MARK_BOTTOM };
  const top = rule ? TOP : 0;
  const chart = Plot.plot({
    ...plain,
    width,
    height: rows.length * height + top + BOTTOM,
    marginTop: top,
    marginBottom: BOTTOM,
    marginLeft: inset,
    marginRight: inset,
    x: { domain, axis: null },
    y: { type: "band", domain: rows.map(({ key }) => key), axis: null, padding: 0 },
    marks: [Plot.ruleY(known, track), ruleMarks(known, layout), draw(known), textMarks(rows, layout)],
  });
  return named(chart, label);
}

function textMarks(rows: readonly ChartRow[], { inset, height }: Layout): Plot.Markish {
  const first = FIRST_LINE - height / 2;
  const tall = height === TALL_ROW_HEIGHT;
  const text = { y: "key", fill: "var(--tinta)" } as const;
  const left = { frameAnchor: "left", dx: -inset } as const;
  const place = tall ? left : ({ frameAnchor: "right", dx: inset } as const);
  return [
    Plot.text(rows, { ...text, ...left, text: "label", dy: first }),
    Plot.text(rows, {
      ...text,
      ...place,
      text: "text",
      dy: tall ? first + LINE_HEIGHT : first,
      fontWeight: 550,
    }),
  ];
}

function ruleMarks(known: readonly ChartRow[], { rule, domain, height }: Layout): Plot.Markish {
  if (!rule) return [];
  const tick = { y: "key", x: () => rule.value, stroke: "var(--tinta-lemah)", strokeWidth: 1.5 };
  return [
    Plot.tickX(known, { ...tick, insetTop: height - MARK_BOTTOM - 8, insetBottom: MARK_BOTTOM - 10 }),
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
