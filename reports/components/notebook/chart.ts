import type { Result, ResultColumn } from "./engine.js";
import { choice, make } from "./elements.js";
import { CHART_KINDS, type ChartSpec } from "./model.js";
import { NOTEBOOK_TEXTS as TEXTS, say } from "./texts.js";
import { asNumber, isNumber } from "./values.js";

/** A chart's rows, and what its parts are called. */
export interface ChartData {
  spec: ChartSpec;
  rows: readonly ChartPoint[];
  /** Whether x is a number, a moment or a name. */
  xKind: "number" | "date" | "name";
}

export interface ChartPoint {
  x: number | Date | string;
  y: number;
  color: string | null;
}

/** Draws a chart into the room it has. */
export type DrawChart = (data: ChartData, options: { width: number; label: string }) => Element;

/** More marks than this tell nothing, and take long to draw. */
const MOST_ROWS = 1000;

/** Takes a chart's rows from a result; in words, why it cannot. */
export function chartData(result: Result, spec: ChartSpec): ChartData | string {
  const indexes = [spec.x, spec.y, spec.color].map((name) =>
    name === undefined ? undefined : result.columns.findIndex((column) => column.name === name),
  );
  const missing = [spec.x, spec.y, spec.color].find((_, index) => indexes[index] === -1);
  if (missing !== undefined) return say(TEXTS.chartMissing, missing);
  const [x = -1, y = -1, color] = indexes;
  const xKind = kindOf(result.columns[x]);
  const [xs, ys] = [result.column(x), result.column(y)];
  const colors = color === undefined ? undefined : result.column(color);
  const rows = Array.from({ length: Math.min(result.rows, MOST_ROWS) }, (_, row) => row).flatMap((row) => {
    const value = asNumber(ys[row] ?? null);
    const place = placeOf(xs[row] ?? null, xKind);
    return value === undefined || place === undefined
      ? []
      : [{ x: place, y: value, color: colors ? String(colors[row] ?? TEXTS.noRows) : null }];
  });
  return rows.length === 0 ? say(TEXTS.chartNoNumbers, spec.y) : { spec, rows, xKind };
}

/** Says what a chart shows, for who does not see it. */
export function chartLabel({ kind, x, y }: ChartSpec): string {
  return say(TEXTS.chartOf, TEXTS[kind], y, x);
}

/** Says where a chart holds a part of the rows. */
export function chartNote(result: Result): string {
  return result.rows > MOST_ROWS ? say(TEXTS.chartPart, MOST_ROWS.toLocaleString("id-ID")) : "";
}

/** Makes the choices of a chart below a result; what is chosen is told. */
export function chartChoices(
  columns: readonly ResultColumn[],
  spec: ChartSpec | undefined,
  onChange: (spec: ChartSpec | undefined) => void,
): HTMLElement {
  const names = columns.map(({ name }) => [name, name] as const);
  const kinds = [["", TEXTS.noChart] as const, ...CHART_KINDS.map((kind) => [kind, TEXTS[kind]] as const)];
  const first = choice(TEXTS.chart, kinds, {
    chosen: spec?.kind ?? "",
    onChange: (value) => {
      const kind = CHART_KINDS.find((known) => known === value);
      onChange(kind === undefined ? undefined : { ...(spec ?? firstChart(columns)), kind });
    },
  });
  if (spec === undefined) return make("div", { class: "pilihan" }, first);
  const axis = (label: string, part: "x" | "y"): HTMLElement =>
    choice(label, names, { chosen: spec[part], onChange: (value) => onChange({ ...spec, [part]: value }) });
  const color = choice(TEXTS.color, [["", TEXTS.noColor], ...names], {
    chosen: spec.color ?? "",
    onChange: (value) => {
      const { color: _, ...rest } = spec;
      onChange(value === "" ? rest : { ...rest, color: value });
    },
  });
  return make("div", { class: "pilihan" }, first, axis(TEXTS.xAxis, "x"), axis(TEXTS.yAxis, "y"), color);
}

function firstChart(columns: readonly ResultColumn[]): Omit<ChartSpec, "kind"> {
  const y = columns.findLast(({ kind }) => isNumber(kind))?.name ?? columns[0]?.name ?? "";
  const x = columns.find(({ name }) => name !== y)?.name ?? y;
  return { x, y };
}

function kindOf(column: ResultColumn | undefined): ChartData["xKind"] {
  if (column === undefined) return "name";
  if (column.kind === "date" || column.kind === "timestamp") return "date";
  return isNumber(column.kind) ? "number" : "name";
}

function placeOf(
  value: Parameters<typeof asNumber>[0],
  kind: ChartData["xKind"],
): ChartPoint["x"] | undefined {
  if (value === null) return undefined;
  if (kind === "number") return asNumber(value);
  if (kind === "name") return String(value);
  const date = new Date(
    String(value)
      .replace(" ", "T")
      .replace(/(T[\d:.]+)?$/, (time) => (time ? `${time}Z` : "T00:00:00Z")),
  );
  return Number.isNaN(date.getTime()) ? undefined : date;
}
