import { formatValue } from "../lib/format.js";
import { byRegionName, isComparable } from "../lib/rows.js";
import { barRows, emptyChart, stacked } from "./chart.js";
import type { ChartOptions } from "./types.js";

/** A row of claim_ratio__ratios, as far as the chart reads it. */
export interface RatioRow {
  region_name: string;
  claims: number | null;
  /** Whose claims they are; those of a branch are no region's. */
  claims_population_label: string | null;
  contributions: number | null;
  ratio: number | null;
  codes: readonly string[] | null;
}

/** Draws, region by region, the claims paid beside the contributions; hollow where the two do not belong together. */
export function claimsAndContributions(rows: readonly RatioRow[], { width }: ChartOptions): Element {
  if (rows.length === 0) return emptyChart();
  return stacked(byRegionName(rows).map((row) => pair(row, width)));
}

function pair(row: RatioRow, width: number): { heading: string; chart: Element } {
  const hollow = !isComparable(row.codes);
  const bars = [
    { key: "contributions", label: "Iuran yang dibayarkan", value: row.contributions, strong: false },
    { key: "claims", label: claimsLabel(row), value: row.claims, hollow },
  ].map((bar) => ({ ...bar, text: formatValue("rupiah_short", bar.value) }));
  const heading = `${row.region_name}: ${formatValue("persen", row.ratio)}`;
  const spoken = bars.map(({ label, text }) => `${label} ${text}`).join(", ");
  const domain = [0, Math.max(row.claims ?? 0, row.contributions ?? 0)] as const;
  return { heading, chart: barRows(bars, { width, label: `${heading}. ${spoken}`, domain }) };
}

function claimsLabel({ claims_population_label }: RatioRow): string {
  return ["Klaim yang dibayar", claims_population_label].filter(Boolean).join(", ");
}
