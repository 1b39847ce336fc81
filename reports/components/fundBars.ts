import { formatValue } from "../lib/format.js";
import { groupBy } from "../lib/rows.js";
import { barRows, emptyChart, stacked } from "./chart.js";
import type { ChartOptions } from "./types.js";

/** A row of cost_per_worker__fund_bars: the money of one fund, one region, one year, as one document states it. */
export interface FundRow {
  funding: string;
  funding_label: string;
  region_name: string;
  year: number | null;
  amount: number;
  amount_id: string;
  amount_note: string | null;
  /** The document, where another states an amount of the same fund, region and year. */
  document_note: string | null;
}

/** Draws the money of each fund: a bar is one amount of one region and year, and bars are never added up. */
export function fundBars(rows: readonly FundRow[], { width }: ChartOptions): Element {
  const funds = groupBy(rows, ({ funding }) => funding);
  if (funds.size === 0) return emptyChart();
  const most = Math.max(...rows.map(({ amount }) => amount));
  return stacked([...funds.values()].map((amounts) => fund(amounts, { width, most })));
}

function fund(
  amounts: readonly FundRow[],
  { width, most }: ChartOptions & { most: number },
): { heading: string; chart: Element } {
  const bars = amounts.map(({ region_name, year, amount_note, document_note, amount, amount_id }) => ({
    key: amount_id,
    label: [region_name, year ?? "tahun tidak disebut", amount_note, document_note]
      .filter(Boolean)
      .join(" · "),
    value: amount,
    text: formatValue("rupiah_short", amount),
    hollow: year === null,
  }));
  const heading = amounts[0]?.funding_label ?? "";
  const spoken = bars.map(({ label, text }) => `${label}: ${text}`).join("; ");
  return {
    heading,
    chart: barRows(bars, { width, tall: true, label: `${heading}. ${spoken}`, domain: [0, most] }),
  };
}
