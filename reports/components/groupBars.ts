import { formatValue } from "../lib/format.js";
import { groupBy } from "../lib/rows.js";
import { barRows, emptyChart, stacked } from "./chart.js";
import type { ChartOptions } from "./types.js";

/** A row of overview__groups: one part of a stated total. */
export interface GroupRow {
  region_code: string;
  region_name: string;
  worker_group: string;
  label: string;
  value: number;
  total_value: number;
}

/** Draws, region by region, who makes up the workers it pays for; a full line is the stated total. */
export function groupBars(rows: readonly GroupRow[], { width }: ChartOptions): Element {
  const regions = groupBy(rows, ({ region_code }) => region_code);
  if (regions.size === 0) return emptyChart();
  return stacked([...regions.values()].map((parts) => regionBars(parts, width)));
}

function regionBars(parts: readonly GroupRow[], width: number): { heading: string; chart: Element } {
  const [first] = parts;
  if (first === undefined) return { heading: "", chart: emptyChart() };
  const ordered = parts.toSorted((a, b) => b.value - a.value);
  const bars = ordered.map((part, index) => ({
    key: part.worker_group,
    label: part.label,
    value: part.value,
    text: formatValue("orang", part.value),
    strong: index === 0,
  }));
  const spoken = bars.map(({ label, text }) => `${label} ${text}`).join(", ");
  const heading = `${first.region_name}: ${formatValue("orang", first.total_value)}`;
  const chart = barRows(bars, { width, label: `${heading}. ${spoken}`, domain: [0, first.total_value] });
  return { heading, chart };
}
