import * as Plot from "npm:@observablehq/plot";
import { formatValue } from "../lib/format.js";
import { groupBy } from "../lib/rows.js";
import { emptyChart, named, plain } from "./chart.js";
import { panels } from "./panels.js";
import type { ChartOptions } from "./types.js";

/** A row of target__families: one target, with its baseline where one is stated. */
export interface FamilyRow {
  panel_id: string;
  region_name: string;
  family_label: string;
  year: number;
  value: number;
  from_year: number | null;
  from_value: number | null;
}

interface Frame {
  years: [number, number];
  top: number;
}

const HEIGHT = 150;
const ENDS = [0, 1];
/** From here on, as a part of all years, a label would leave the panel on the right. */
const NEAR_END = 0.5;

/** Draws each family of targets in a panel of its own, all on the same years and the same scale; families are never joined. */
export function targetPanels(rows: readonly FamilyRow[], { width }: ChartOptions): Element {
  const families = groupBy(rows, ({ panel_id }) => panel_id);
  if (families.size === 0) return emptyChart();
  const years = rows.flatMap(({ from_year, year }) => (from_year === null ? [year] : [from_year, year]));
  const frame: Frame = {
    years: [Math.min(...years), Math.max(...years, Math.min(...years) + 1)],
    top: Math.max(1, ...rows.map(({ value }) => value)),
  };
  const parts = [...families.values()].map((targets) => ({
    heading: headingOf(targets),
    draw: (each: number) => familyPanel(targets, { ...frame, width: each }),
  }));
  return panels(parts, { width });
}

function headingOf([first]: readonly FamilyRow[]): string {
  return first ? `${first.region_name} · ${first.family_label}` : "";
}

function familyPanel(targets: readonly FamilyRow[], { width, years, top }: Frame & ChartOptions): Element {
  const [first, last] = years;
  const whole = targets.filter(({ from_value }) => from_value !== null);
  const chart = Plot.plot({
    ...plain,
    style: { ...plain.style, fontSize: "13px" },
    width,
    height: HEIGHT,
    marginLeft: 8,
    marginRight: 8,
    marginTop: 24,
    marginBottom: 24,
    x: { domain: years, axis: null },
    y: { domain: [0, top], axis: null },
    marks: [
      Plot.ruleY(ENDS, { stroke: "var(--garis)" }),
      yearMark(first, "start"),
      yearMark(last, "end"),
      Plot.link(whole, {
        x1: "from_year",
        y1: "from_value",
        x2: "year",
        y2: "value",
        stroke: "var(--aksen)",
        strokeWidth: 2,
        strokeDasharray: "5 4",
      }),
      Plot.dot(whole, { x: "from_year", y: "from_value", r: 4.5, ...outline, fill: "var(--kertas)" }),
      Plot.dot(targets, { x: "year", y: "value", r: 4.5, ...outline, fill: "var(--aksen)" }),
      ...labelMarks(targets, years),
    ],
  });
  return named(chart, `${headingOf(targets)}. ${targets.map(sentence).join("; ")}`);
}

const outline = { stroke: "var(--aksen)", strokeWidth: 2 } as const;

interface Label {
  year: number;
  value: number;
  above: boolean;
}

/** Labels run to the right of early points and to the left of late ones; only the last of a family stands above its point. */
function labelMarks(targets: readonly FamilyRow[], [first, last]: Frame["years"]): Plot.Markish[] {
  const labels: Label[] = targets.flatMap(({ from_year, from_value, year, value }, index) => [
    ...(from_year === null || from_value === null
      ? []
      : [{ year: from_year, value: from_value, above: false }]),
    { year, value, above: index === targets.length - 1 },
  ]);
  const isLate = ({ year }: Label): boolean => (year - first) / (last - first) > NEAR_END;
  return labels.map((label) =>
    Plot.text([label], {
      x: "year",
      y: "value",
      text: ({ value, year }: Label) => `${formatValue("persen", value)} · ${year}`,
      textAnchor: isLate(label) ? "end" : "start",
      dx: isLate(label) ? 6 : -4,
      dy: label.above ? -14 : 16,
      fontWeight: 550,
      fill: "var(--tinta)",
    }),
  );
}

function yearMark(year: number, anchor: "start" | "end"): Plot.Markish {
  return Plot.text([year], {
    x: (at: number) => at,
    text: String,
    frameAnchor: "bottom",
    textAnchor: anchor,
    dx: anchor === "start" ? -8 : 8,
    dy: 20,
    fill: "var(--tinta-lemah)",
  });
}

function sentence({ from_year, from_value, year, value }: FamilyRow): string {
  const start =
    from_year === null || from_value === null
      ? ""
      : `dari ${formatValue("persen", from_value)} pada ${from_year} `;
  return `${start}target ${formatValue("persen", value)} pada ${year}`;
}
