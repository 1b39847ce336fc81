import type { ReportRow } from "../report.js";
import type { SheetCheck } from "./duplicates.js";
import type { Finding } from "./reading.js";
import { hundredths, summableColumns, sumOf, writeHundredths } from "./sums.js";

/** Compares each total with the sum of the rows above it: of those since the last total, or of all. */
export function checkTotals({ data, totals, unread, contract, collector, columns }: SheetCheck): void {
  let since = 0;
  for (const total of totals) {
    const parts = [data.slice(since, total.after), data.slice(0, total.after)].flatMap((rows) => [
      rows,
      rows.filter(isNoSum),
    ]);
    for (const column of summableColumns(contract)) {
      const place = columns.find((placed) => placed.column.name === column);
      const printed = total.values[column] ?? null;
      const sums = parts.map((rows) => sumOf(column, { rows, unread }));
      const isUnsure = printed === null || sums.includes(undefined);
      if (!place || isUnsure || sums.includes(hundredths(printed))) continue;
      collector.say(differs(printed, sums[0] ?? 0n), { row: total.row, column, at: place.at });
    }
    since = total.after;
  }
}

/** The row of all groups is a sum already. */
function isNoSum({ values }: ReportRow): boolean {
  return values.kelompok_pekerja !== "semua";
}

/** Says that a total is not the sum of what it adds up. */
export function differs(printed: string, sum: bigint, of = "baris-baris di atasnya"): Finding {
  return {
    code: "total_differs",
    severity: "error",
    found: `berisi ${writeHundredths(hundredths(printed))}, sedangkan jumlah ${of} ${writeHundredths(sum)}`,
    expected: `${writeHundredths(sum)}, jumlah ${of}`,
    hint: `selisihnya ${difference(printed, sum)}; cari baris yang salah atau hilang, jangan menyesuaikan totalnya saja`,
  };
}

function difference(printed: string, sum: bigint): string {
  const gap = hundredths(printed) - sum;
  return writeHundredths(gap < 0n ? -gap : gap);
}
