import * as Plot from "npm:@observablehq/plot";
import { formatTick, formatValue } from "../lib/format.js";
import { groupBy } from "../lib/rows.js";
import { emptyChart, named, plain, stacked } from "./chart.js";
import type { ChartOptions } from "./types.js";

/** A row of overview__paths or target__paths: from a baseline to a target; without a baseline only the target. */
export interface PathRow {
  region_code: string;
  region_name: string;
  target_family: string;
  family_label: string;
  from_year: number | null;
  from_value: number | null;
  to_year: number;
  to_value: number;
  /** The yearly step of a straight way, as a fraction. */
  per_year: number | null;
}

interface Point {
  year: number;
  value: number;
  text: string;
  above: boolean;
}

const HEIGHT = 230;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** Draws, region by region, the straight way from baseline to target; every family of targets is a line of its own. */
export function targetPaths(rows: readonly PathRow[], { width }: ChartOptions): Element {
  const regions = groupBy(rows, ({ region_code }) => region_code);
  if (regions.size === 0) return emptyChart();
  return stacked([...regions.values()].map((paths) => regionPaths(paths, width)));
}

function regionPaths(paths: readonly PathRow[], width: number): { heading: string; chart: Element } {
  const region = paths[0]?.region_name ?? "";
  const families = [...new Set(paths.map(({ family_label }) => family_label))].join(", ");
  const starts = paths.flatMap(startOf);
  const ends = paths.map(endOf);
  const chart = Plot.plot({
    ...plain,
    width,
    height: HEIGHT,
    marginLeft: 46,
    marginRight: 24,
    marginTop: 26,
    marginBottom: 26,
    x: { domain: yearsOf([...starts, ...ends]), axis: null },
    y: { domain: [0, Math.max(1, ...paths.map(({ to_value }) => to_value))], axis: null },
    marks: [axisMarks(), lineMarks(paths), stepMarks(paths), pointMarks(starts, ends)],
  });
  const spoken = paths.map(sentence).join("; ");
  return { heading: `${region} · ${families}`, chart: named(chart, `${region}. ${spoken}`) };
}

function startOf({ from_year, from_value }: PathRow, index: number): Point[] {
  if (from_year === null || from_value === null) return [];
  return [
    { year: from_year, value: from_value, text: pointText(from_value, from_year), above: index % 2 === 1 },
  ];
}

function endOf({ to_year, to_value }: PathRow, index: number): Point {
  return { year: to_year, value: to_value, text: pointText(to_value, to_year), above: index % 2 === 0 };
}

function yearsOf(points: readonly Point[]): [number, number] {
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? [first - 1, last] : [first, last];
}

function axisMarks(): Plot.Markish {
  return [
    Plot.ruleY(TICKS, { stroke: "var(--garis)" }),
    Plot.text(TICKS, {
      y: (tick: number) => tick,
      text: formatTick,
      frameAnchor: "left",
      dx: -46,
      fill: "var(--tinta-lemah)",
    }),
  ];
}

function lineMarks(paths: readonly PathRow[]): Plot.Markish {
  const whole = paths.filter(({ from_value }) => from_value !== null);
  return Plot.link(whole, {
    x1: "from_year",
    y1: "from_value",
    x2: "to_year",
    y2: "to_value",
    stroke: "var(--aksen)",
    strokeWidth: 2.5,
    strokeDasharray: "6 5",
  });
}

/** Writes the yearly step on the middle of its way. */
function stepMarks(paths: readonly PathRow[]): Plot.Markish {
  const steps = paths.flatMap(({ from_year, from_value, to_year, to_value, per_year }) =>
    from_year === null || from_value === null || per_year === null
      ? []
      : [{ year: (from_year + to_year) / 2, value: (from_value + to_value) / 2, text: stepText(per_year) }],
  );
  return Plot.text(steps, {
    x: "year",
    y: "value",
    text: "text",
    textAnchor: "end",
    dx: -6,
    dy: -12,
    fill: "var(--tinta-lemah)",
  });
}

function stepText(perYear: number): string {
  return `${perYear > 0 ? "+" : ""}${formatValue("poin", perYear)} setiap tahun`;
}

function pointMarks(starts: readonly Point[], ends: readonly Point[]): Plot.Markish {
  const dot = { x: "year", y: "value", r: 5, stroke: "var(--aksen)", strokeWidth: 2.5 } as const;
  const label = { x: "year", y: "value", text: "text", fill: "var(--tinta)", fontWeight: 550 } as const;
  const shift = (points: readonly Point[], above: boolean): Point[] =>
    points.filter((point) => point.above === above);
  return [
    Plot.dot(starts, { ...dot, fill: "var(--kertas)" }),
    Plot.dot(ends, { ...dot, fill: "var(--aksen)" }),
    ...[true, false].flatMap((above) => [
      Plot.text(shift(starts, above), { ...label, textAnchor: "start", dx: 6, dy: above ? -14 : 16 }),
      Plot.text(shift(ends, above), { ...label, textAnchor: "end", dx: 8, dy: above ? -14 : 16 }),
    ]),
  ];
}

function pointText(value: number, year: number): string {
  return `${formatValue("persen", value)} · ${year}`;
}

function sentence({ family_label, from_year, from_value, to_year, to_value, per_year }: PathRow): string {
  const start = from_year === null || from_value === null ? "" : `dari ${pointText(from_value, from_year)} `;
  const step = per_year === null ? "" : `, ${stepText(per_year)}`;
  return `${family_label}: ${start}ke ${pointText(to_value, to_year)}${step}`;
}
