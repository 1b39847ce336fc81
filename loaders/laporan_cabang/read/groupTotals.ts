import type { ReportRow } from "../report.js";
import type { SheetCheck } from "./duplicates.js";
import { numberRows } from "./rowKeys.js";
import { hundredths, summableColumns, sumOf } from "./sums.js";
import { differs } from "./totals.js";

const GROUP = "kelompok_pekerja";
const ALL = "semua";

/** Compares each row of all groups with the sum of the groups that stand beside it. */
export function checkGroupTotals(check: SheetCheck): void {
  const { data, contract } = check;
  if (!data.some(isOfAll)) return;
  const key = contract.key.filter((name) => name !== GROUP);
  const isKnown = (row: ReportRow) => contract.key.every((name) => row.values[name] !== null);
  const strays = data.filter((row) => !isKnown(row));
  const families = gather(data.filter(isKnown), key);
  for (const rows of families) {
    const parts = rows.filter((row) => !isOfAll(row));
    const isTorn = strays.some((stray) =>
      key.every((name) => [null, rows[0]?.values[name]].includes(stray.values[name] ?? null)),
    );
    if (parts.length > 0 && !isTorn) for (const row of rows.filter(isOfAll)) compare(row, parts, check);
  }
}

function isOfAll({ values }: ReportRow): boolean {
  return values[GROUP] === ALL;
}

/** The rows of each combination that has a row of all groups. */
function gather(rows: readonly ReportRow[], key: readonly string[]): ReportRow[][] {
  const keys = numberRows(rows, key);
  const families = new Map<number, ReportRow[]>();
  rows.forEach((row, index) => isOfAll(row) && families.set(keys[index]!, []));
  rows.forEach((row, index) => families.get(keys[index]!)?.push(row));
  return [...families.values()];
}

function compare(
  row: ReportRow,
  parts: readonly ReportRow[],
  { contract, collector, columns, unread, refused }: SheetCheck,
): void {
  for (const column of summableColumns(contract)) {
    const place = columns.find((placed) => placed.column.name === column);
    const printed = row.values[column] ?? null;
    const sum = sumOf(column, { rows: parts, unread });
    if (!place || printed === null || sum === undefined || sum === hundredths(printed)) continue;
    collector.say(differs(printed, sum, "kelompok-kelompoknya"), { row: row.row, column, at: place.at });
    refused.add(row.row);
  }
}
