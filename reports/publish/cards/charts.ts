import { line, scaleBand, scaleLinear } from "d3";
import { escapeHtml } from "../../lib/escape.js";
import { formatCell, formatTick, formatValue } from "../../lib/format.js";
import type { CardGroup, CardPath } from "./rows.js";

const WIDTH = 480;
const BAR_ROW = 36;
const BAR = 10;
const PATH_HEIGHT = 190;
const TICKS = [0, 0.5, 1];

/** A drawing as safe inline SVG, and its height where it is 480 wide. */
export interface CardChart {
  html: string;
  height: number;
}

const NOTHING: CardChart = { html: "", height: 0 };

/** Draws the make-up of a stated total: names and numbers above thin bars, so that they fit any name. */
export function groupsChart(groups: readonly CardGroup[]): CardChart {
  const [first] = groups;
  if (first === undefined) return NOTHING;
  const ordered = groups.toSorted((a, b) => b.value - a.value);
  const x = scaleLinear([0, first.total_value], [0, WIDTH]);
  const rows = scaleBand(
    ordered.map(({ label }) => label),
    [0, ordered.length * BAR_ROW],
  );
  const bars = ordered.map(({ label, value }) => {
    const bottom = (rows(label) ?? 0) + rows.bandwidth() - BAR / 2;
    const width = Math.max(pixel(x(value)), 1);
    return `<text x="0" y="${bottom - BAR - 5}">${escapeHtml(label)}</text><text x="${WIDTH}" y="${bottom - BAR - 5}" text-anchor="end">${formatCell("orang", value)}</text><line class="sumbu" x1="0" x2="${WIDTH}" y1="${bottom - BAR / 2}" y2="${bottom - BAR / 2}"/><rect x="0" y="${bottom - BAR}" width="${width}" height="${BAR}"/>`;
  });
  const spoken = ordered.map(({ label, value }) => `${label} ${formatValue("orang", value)}`).join(", ");
  return svg(ordered.length * BAR_ROW, spoken, bars.join(""));
}

/** Draws the straight ways from baseline to target. */
export function pathsChart(paths: readonly CardPath[]): CardChart {
  const whole = paths.flatMap(pair);
  if (whole.length === 0) return NOTHING;
  const years = whole.flatMap(({ from, to }) => [from.year, to.year]);
  const values = whole.map(({ to }) => to.value);
  const x = scaleLinear([Math.min(...years), Math.max(...years)], [60, WIDTH - 20]);
  const y = scaleLinear([0, Math.max(1, ...values)], [PATH_HEIGHT - 24, 20]);
  const drawn = whole.map((path, index) => drawPath(path, { x, y, above: index % 2 === 0 }));
  const axis = TICKS.map((tick) => {
    const height = pixel(y(tick));
    return `<line class="sumbu" x1="48" x2="${WIDTH}" y1="${height}" y2="${height}"/><text class="lemah" x="0" y="${height}" dy=".35em">${formatTick(tick)}</text>`;
  });
  const spoken = whole
    .map(({ name, from, to }) => `${name}: ${pointText(from)} ke ${pointText(to)}`)
    .join("; ");
  return svg(PATH_HEIGHT, spoken, [...axis, ...drawn].join(""));
}

interface Point {
  year: number;
  value: number;
}

interface Pair {
  name: string;
  from: Point;
  to: Point;
}

type Scale = (value: number) => number;

function pair({ family_label, from_year, from_value, to_year, to_value }: CardPath): Pair[] {
  if (from_year === null || from_value === null) return [];
  return [
    {
      name: family_label,
      from: { year: from_year, value: from_value },
      to: { year: to_year, value: to_value },
    },
  ];
}

function drawPath({ from, to }: Pair, { x, y, above }: { x: Scale; y: Scale; above: boolean }): string {
  const path =
    line<Point>(
      (point) => pixel(x(point.year)),
      (point) => pixel(y(point.value)),
    )([from, to]) ?? "";
  const dot = (point: Point, kind: string): string =>
    `<circle class="${kind}" cx="${pixel(x(point.year))}" cy="${pixel(y(point.value))}" r="4.5"/>`;
  const label = (point: Point, anchor: string, shift: number): string =>
    `<text x="${pixel(x(point.year))}" y="${pixel(y(point.value) + shift)}" text-anchor="${anchor}">${pointText(point)}</text>`;
  return `<path class="jalur" d="${path}"/>${dot(from, "pangkal")}${dot(to, "sasaran")}${label(from, "start", above ? 20 : -10)}${label(to, "end", above ? -10 : 20)}`;
}

function pointText({ value, year }: Point): string {
  return `${formatValue("persen", value)} · ${year}`;
}

function pixel(value: number): number {
  return Math.round(value * 10) / 10;
}

function svg(height: number, label: string, content: string): CardChart {
  const box = `viewBox="0 0 ${WIDTH} ${height}"`;
  return { html: `<svg ${box} role="img" aria-label="${escapeHtml(label)}">${content}</svg>`, height };
}
