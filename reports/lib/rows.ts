/** Rounding alone does not make two numbers incomparable; every other code does. */
const HARMLESS = "rounded";

/** Says whether a number with these comparability codes may stand beside others. */
export function isComparable(codes: readonly string[] | null): boolean {
  return (codes ?? []).every((code) => code === HARMLESS);
}

/** Groups rows by a key, in the order in which the keys first come. */
export function groupBy<R>(rows: readonly R[], key: (row: R) => string): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** Orders rows by the name of the region, as Indonesian sorts it: an order that ranks nothing. */
export function byRegionName<R extends { region_name: string }>(rows: readonly R[]): R[] {
  return rows.toSorted((a, b) => a.region_name.localeCompare(b.region_name, "id"));
}
