import * as Plot from "@observablehq/plot";
import type { ChartData, ChartPoint, DrawChart } from "./chart.js";

const number = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 4 });
const style = { fontFamily: "inherit", fontSize: "13px", background: "none", overflow: "visible" };
const ROW = 26;
const AXIS = 60;
const HEIGHT = 320;
/** Room for names beside bars, about a letter each. */
const LETTER = 7.5;
const WIDEST_NAME = 0.4;

/** Draws a chart of a result: bars of names lie, so that their names can be read. */
export const drawChart: DrawChart = (data, { width, label }) => {
  const lies = data.spec.kind === "batang" && data.xKind === "name";
  const chart = Plot.plot({
    width,
    style,
    ...(lies ? lying(data, width) : standing(data)),
    color: { legend: data.spec.color !== undefined, scheme: "observable10" },
  });
  for (const part of chart.querySelectorAll("[aria-label], [aria-description]")) {
    part.removeAttribute("aria-label");
    part.removeAttribute("aria-description");
  }
  const svg = chart.matches("svg") ? chart : (chart.querySelector(":scope > svg") ?? chart);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  return chart;
};

/** One bar a row; where colours part them, the rows of one name share theirs. */
function lying({ rows, spec }: ChartData, width: number): Plot.PlotOptions {
  const names = rows.map(({ x }) => String(x));
  const keys = spec.color === undefined ? names.map((_, row) => row) : [...new Set(names)];
  const longest = Math.max(...names.map((name) => name.length)) * LETTER;
  return {
    height: keys.length * ROW + AXIS,
    marginLeft: Math.min(longest, width * WIDEST_NAME) + 10,
    x: { label: spec.y, tickFormat: format, grid: true, ticks: 4 },
    y: {
      label: null,
      domain: keys,
      type: "band",
      tickFormat: (key: number | string) => (typeof key === "number" ? (names[key] ?? "") : key),
    },
    marks: [
      Plot.barX(rows, {
        x: "y",
        y: spec.color === undefined ? (_: unknown, row: number) => row : "x",
        fill: fillOf(spec.color),
      }),
      Plot.ruleX([0]),
    ],
  };
}

function standing({ rows, spec, xKind }: ChartData): Plot.PlotOptions {
  const x = { label: spec.x, ...(xKind === "number" ? { tickFormat: format } : {}) };
  const places = [...new Set(rows.map((row) => row.x))];
  return {
    height: HEIGHT,
    marginLeft: 80,
    marginBottom: 45,
    x:
      spec.kind === "batang"
        ? { ...x, type: "band", ...(xKind === "name" ? { domain: places } : {}) }
        : xKind === "name"
          ? { ...x, type: "point", domain: places }
          : x,
    y: { label: spec.y, tickFormat: format, grid: true, ...(spec.kind === "batang" ? { zero: true } : {}) },
    marks: [markOf(rows, spec), ...(spec.kind === "batang" ? [Plot.ruleY([0])] : [])],
  };
}

function markOf(rows: readonly ChartPoint[], { kind, color }: ChartData["spec"]): Plot.Markish {
  const paint = fillOf(color);
  if (kind === "batang") return Plot.barY(rows, { x: "x", y: "y", fill: paint });
  if (kind === "titik") return Plot.dot(rows, { x: "x", y: "y", fill: paint, r: 4 });
  const line = { x: "x", y: "y", stroke: paint } as const;
  return [
    Plot.lineY(rows, { ...line, z: color === undefined ? null : "color", strokeWidth: 2 }),
    Plot.dot(rows, { ...line, fill: paint, r: 2.5 }),
  ];
}

function fillOf(color: string | undefined): string {
  return color === undefined ? "var(--aksen)" : "color";
}

/** Four digits alone are most often a year. */
function format(value: number): string {
  return Number.isInteger(value) && value >= 1900 && value <= 2100
    ? String(value)
    : number.format(value).replace(/^-/, "−");
}
