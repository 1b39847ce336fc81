import { line, scaleBand, scaleLinear } from "d3";
import { escapeHtml } from "../../lib/escape.js";
import { formatCell, formatTick, formatValue } from "../../lib/format.js";
import type { CardGroup, CardPath } from "./rows.js";

const WIDTH = 712;
const BAR_ROW = 26;
const NAME_WIDTH = 190;
const VALUE_WIDTH = 70;
const PATH_HEIGHT = 190;
const TICKS = [0, 0.5, 1];

/** Draws the make-up of a stated total as inline SVG; without parts nothing. */
export function groupsChart(groups: readonly CardGroup[]): string {
  const [first] = groups;
  if (first === undefined) return "";
  const ordered = groups.toSorted((a, b) => b.value - a.value);
  const height = ordered.length * BAR_ROW;
  const x = scaleLinear([0, first.total_value], [NAME_WIDTH, WIDTH - VALUE_WIDTH]);
  const y = scaleBand(
    ordered.map(({ label }) => label),
    [0, height],
  ).padding(0.3);
  const bars = ordered.map(({ label, value }) => {
    const top = y(label) ?? 0;
    const middle = pixel(top + y.bandwidth() / 2);
    const width = Math.max(pixel(x(value) - NAME_WIDTH), 1);
    return `<text x="0" y="${middle}" dy=".35em">${escapeHtml(label)}</text><rect x="${NAME_WIDTH}" y="${pixel(top)}" width="${width}" height="${pixel(y.bandwidth())}"/><text x="${pixel(x(value) + 6)}" y="${middle}" dy=".35em">${formatCell("orang", value)}</text>`;
  });
  const spoken = ordered.map(({ label, value }) => `${label} ${formatValue("orang", value)}`).join(", ");
  return svg(height, spoken, bars.join(""));
}

/** Draws the straight ways from baseline to target as inline SVG; without a pair nothing. */
export function pathsChart(paths: readonly CardPath[]): string {
  const whole = paths.flatMap(pair);
  if (whole.length === 0) return "";
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

function svg(height: number, label: string, content: string): string {
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeHtml(label)}">${content}</svg>`;
}
