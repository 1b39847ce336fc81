import { formatTick, formatValue } from "../lib/format.js";
import { groupBy } from "../lib/rows.js";
import { dotRows, emptyChart, stacked } from "./chart.js";
import type { ChartOptions } from "./types.js";

/** A row of coverage__places: one stated percentage, with its place or with the reason why it has none. */
export interface PlaceRow {
  id: string;
  group_id: string;
  group_label: string;
  region_name: string;
  place: number | null;
  value: number;
  as_of_text: string | null;
  reason: string | null;
}

const WHOLE = 1;

/** Draws what may be ranked in its order, and beside it, hollow and by name, what may not, with the reason. */
export function coveragePlaces(rows: readonly PlaceRow[], { width }: ChartOptions): Element {
  const groups = groupBy(rows, ({ group_id }) => group_id);
  if (groups.size === 0) return emptyChart();
  const top = Math.max(WHOLE, ...rows.map(({ value }) => value));
  return stacked([...groups.values()].map((group) => places(group, { width, top })));
}

function places(
  group: readonly PlaceRow[],
  { width, top }: ChartOptions & { top: number },
): { heading: string; chart: Element } {
  const dots = group.map(({ id, place, region_name, reason, value }) => ({
    key: id,
    label: place === null ? [region_name, reason].filter(Boolean).join(" · ") : `${place}. ${region_name}`,
    value,
    text: formatValue("persen", value),
    hollow: place === null,
  }));
  const heading = group[0]?.group_label ?? "";
  const spoken = dots.map(({ label, text }) => `${label}: ${text}`).join("; ");
  const chart = dotRows(dots, {
    width,
    tall: true,
    label: `${heading}. ${spoken}`,
    domain: [0, top],
    rule: { value: WHOLE, text: formatTick(WHOLE) },
  });
  return { heading, chart };
}
