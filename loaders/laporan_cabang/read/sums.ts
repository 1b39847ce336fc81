import type { ReportRow } from "../report.js";
import type { SheetContract } from "../sheets.js";

/** The columns of a sheet that can be added up: people, cases and rupiah. */
export function summableColumns({ columns }: SheetContract): string[] {
  return columns
    .filter(({ is }) => is.kind === "rupiah" || (is.kind === "count" && is.unit !== "bulan"))
    .map(({ name }) => name);
}

/** Adds up a column in hundredths; blank cells count nothing. Nothing where one of the rows could not be read there. */
export function sumOf(
  column: string,
  { rows, unread }: { rows: readonly ReportRow[]; unread: ReadonlyMap<number, readonly string[]> },
): bigint | undefined {
  let sum = 0n;
  for (const { row, values } of rows) {
    if (unread.get(row)?.includes(column)) return undefined;
    sum += hundredths(values[column] ?? "0");
  }
  return sum;
}

/** Reads canonical decimal text of at most two decimals: `1234.5` → 123450. */
export function hundredths(text: string): bigint {
  const [whole = "0", fraction = ""] = text.split(".");
  return BigInt(whole + fraction.padEnd(2, "0"));
}

/** Writes hundredths as an Indonesian number: 123450 → `1.234,5`. */
export function writeHundredths(sum: bigint): string {
  const whole = String(sum / 100n).replace(/\B(?=(?:\d{3})+$)/g, ".");
  const fraction = String(sum % 100n)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return fraction ? `${whole},${fraction}` : whole;
}
