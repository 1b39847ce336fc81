import { formatTick, formatValue } from "../lib/format.js";
import { EXPLAINED } from "./monthsBought.js";
import { barRows, emptyChart } from "./chart.js";
import type { ChartOptions } from "./types.js";

/** A row of cost_per_worker__identities. */
export interface IdentityRow {
  region_name: string;
  year: number | null;
  workers: number;
  months: number;
  premium: number;
  amount_id: string;
  /** The money as a part of workers × months × premium. */
  amount_share: number;
  residual: number;
  class: string;
}

const WHOLE = 1;

/** Draws the money of each budget as a part of workers × months × premium, with what is left; hollow where rounding does not explain it. */
export function budgetIdentity(rows: readonly IdentityRow[], { width }: ChartOptions): Element {
  if (rows.length === 0) return emptyChart();
  const bars = rows.map((row) => ({
    key: row.amount_id,
    label: [row.region_name, row.year].filter(Boolean).join(" · "),
    value: row.amount_share,
    text: `${product(row)} · sisa ${formatValue("rupiah_short", row.residual)}`,
    hollow: !EXPLAINED.has(row.class),
  }));
  const spoken = bars.map(({ label, value, text }) => `${label}: ${formatValue("persen", value)}, ${text}`);
  return barRows(bars, {
    width,
    tall: true,
    label: `Uang sebagai bagian dari pekerja × bulan × iuran. ${spoken.join("; ")}`,
    domain: [0, Math.max(WHOLE, ...rows.map(({ amount_share }) => amount_share))],
    rule: { value: WHOLE, text: formatTick(WHOLE) },
  });
}

function product({ workers, months, premium }: IdentityRow): string {
  return `${formatValue("angka", workers)} × ${formatValue("angka", months)} × ${formatValue("rupiah", premium)}`;
}
