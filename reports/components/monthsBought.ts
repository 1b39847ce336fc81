import { formatValue } from "../lib/format.js";
import { byRegionName } from "../lib/rows.js";
import { TEXTS } from "../lib/texts.js";
import { barRows, emptyChart } from "./chart.js";
import type { ChartOptions } from "./types.js";

/** A row of cost_per_worker__budgets, as far as the chart reads it. */
export interface BudgetRow {
  region_name: string;
  year: number | null;
  basis_label: string | null;
  months_bought: number | null;
  deviation: number | null;
  class: string | null;
  amount_id: string | null;
}

const YEAR_OF_MONTHS = 12;
/** Classes of a budget whose difference from the contribution is none, or rounding alone. */
export const EXPLAINED = new Set(["exact", "rounded"]);

/** Draws the months of contribution each budget buys per worker, beside the line of a full year. */
export function monthsBought(rows: readonly BudgetRow[], { width }: ChartOptions): Element {
  if (rows.length === 0) return emptyChart();
  const inTime = rows.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const bars = byRegionName(inTime).map((row, index) => ({
    key: row.amount_id ?? String(index),
    label: [row.region_name, row.year, row.basis_label].filter(Boolean).join(" · "),
    value: row.months_bought,
    text: monthsText(row),
    hollow: !EXPLAINED.has(row.class ?? ""),
  }));
  const longest = Math.max(YEAR_OF_MONTHS, ...rows.map(({ months_bought }) => months_bought ?? 0));
  const spoken = bars.map(({ label, text }) => `${label}: ${text}`).join("; ");
  return barRows(bars, {
    width,
    tall: true,
    label: `Bulan iuran yang terbeli per pekerja. ${spoken}`,
    domain: [0, longest],
    rule: { value: YEAR_OF_MONTHS, text: formatValue("bulan", YEAR_OF_MONTHS) },
  });
}

function monthsText({ months_bought, deviation }: BudgetRow): string {
  if (months_bought === null) return TEXTS.notCountable;
  const months = formatValue("bulan", months_bought);
  if (deviation === null) return months;
  return `${months} · ${deviation > 0 ? "+" : ""}${formatValue("persen", deviation)}`;
}
