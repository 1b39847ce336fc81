import { formatValue, type Format } from "../lib/format.js";
import { groupBy } from "../lib/rows.js";
import { barRows, emptyChart } from "./chart.js";
import { panels } from "./panels.js";
import type { ChartOptions } from "./types.js";

/** A row of overview__panels: one kind of number of one regency, null where it is not known or may not be compared. */
export interface PanelRow {
  region_code: string;
  region_name: string;
  kind: string;
  kind_label: string;
  value: number | null;
  format: Format;
  /** Whether a ranking holds it; a bar of any other is hollow. */
  is_ranked: boolean;
  /** The whole width of this kind's bars, the same in every panel. */
  scale: number;
}

/** Draws a small panel a regency, with the same lines on the same scales in each. */
export function regionPanels(rows: readonly PanelRow[], { width }: ChartOptions): Element {
  const regions = groupBy(rows, ({ region_code }) => region_code);
  if (regions.size === 0) return emptyChart();
  const parts = [...regions.values()].map((kinds) => ({
    heading: kinds[0]?.region_name ?? "",
    draw: (each: number) => regionBars(kinds, each),
  }));
  return panels(parts, { width });
}

function regionBars(kinds: readonly PanelRow[], width: number): Element {
  const bars = kinds.map(({ kind, kind_label, value, format, is_ranked, scale }) => ({
    key: kind,
    label: kind_label,
    value: value === null ? null : value / scale,
    text: formatValue(format, value),
    hollow: !is_ranked,
  }));
  const spoken = bars.map(({ label, text }) => `${label} ${text}`).join(", ");
  return barRows(bars, { width, label: `${kinds[0]?.region_name}: ${spoken}`, domain: [0, 1] });
}
