import { formatTick, formatValue } from "../lib/format.js";
import { byRegionName, isComparable } from "../lib/rows.js";
import { dotRows, emptyChart } from "./chart.js";
import type { ChartOptions } from "./types.js";

/** A row of coverage__stated: one stated percentage. */
export interface StatedRow {
  id: string;
  region_name: string;
  value: number;
  as_of_text: string | null;
  denominator_text: string | null;
  basis_label?: string | null;
  codes: readonly string[] | null;
}

const WHOLE = 1;

/** Draws stated percentages on one line from 0 to 100 percent, by name of the region: the order says nothing. */
export function coverageDots(rows: readonly StatedRow[], { width }: ChartOptions): Element {
  if (rows.length === 0) return emptyChart();
  const dots = byRegionName(rows).map((row) => ({
    key: row.id,
    label: [row.region_name, row.basis_label, row.as_of_text].filter(Boolean).join(" · "),
    value: row.value,
    text: formatValue("persen", row.value),
    hollow: !isComparable(row.codes),
  }));
  const spoken = dots.map(({ label, text }) => `${label}: ${text}`).join("; ");
  return dotRows(dots, {
    width,
    tall: true,
    label: `Cakupan yang dinyatakan. ${spoken}`,
    domain: [0, Math.max(WHOLE, ...rows.map(({ value }) => value))],
    rule: { value: WHOLE, text: formatTick(WHOLE) },
  });
}
