import type { ReportRow } from "../report.js";
import type { SheetContract } from "../sheets.js";
import type { Collector } from "./collector.js";
import type { ReadRows } from "./readRows.js";
import type { Finding } from "./reading.js";
import { hasTwice, numberRows } from "./rowKeys.js";
import type { PlacedColumn } from "./rows.js";

/** What the rows of a sheet are compared with. */
export interface SheetCheck extends ReadRows {
  contract: SheetContract;
  collector: Collector;
  columns: readonly PlacedColumn[];
}

/** Refuses each row whose key stood before in the sheet. */
export function checkDuplicates(check: SheetCheck): void {
  const { data, refused, contract, collector, columns } = check;
  if (contract.key.some((name) => !columns.some(({ column }) => column.name === name))) return;
  const keys = numberRows(data, contract.key);
  if (!hasTwice(keys)) return;
  const first = new Map<number, ReportRow>();
  const placeOf = (name: string | undefined) => columns.find(({ column }) => column.name === name);
  data.forEach((row, index) => {
    const key = keys[index]!;
    const before = key < 0 ? undefined : first.get(key);
    if (key >= 0 && !before) first.set(key, row);
    if (!before) return;
    const isEqual = isSame(row, before, check);
    const differing = contract.columns.find(
      ({ name, is }) => is.kind !== "regionName" && row.values[name] !== before.values[name],
    );
    const place = (isEqual ? undefined : placeOf(differing?.name)) ?? placeOf(contract.key[0]);
    const at = place ? { column: place.column.name, at: place.at } : {};
    collector.say(twice(before, { contract, isEqual }), { row: row.row, ...at });
    refused.add(row.row);
  });
}

/** A name may be written in several ways; a cell that could not be read is like no other. */
function isSame(row: ReportRow, before: ReportRow, { unread, contract }: SheetCheck): boolean {
  if (unread.has(row.row) || unread.has(before.row)) return false;
  return contract.columns.every(
    ({ name, is }) => is.kind === "regionName" || row.values[name] === before.values[name],
  );
}

function twice(
  before: ReportRow,
  { contract, isEqual }: { contract: SheetContract; isEqual: boolean },
): Finding {
  const key = contract.key.map((name) => before.values[name]).join(" · ");
  return {
    code: isEqual ? "duplicate_row" : "duplicate_key",
    severity: "error",
    found: `${key} sudah ada di baris ${before.row}${isEqual ? " dengan angka yang sama" : " dengan angka lain"}`,
    expected: `${contract.key.join(", ")} yang sama hanya sekali`,
    hint: isEqual
      ? "hapus salah satu baris"
      : "pastikan baris yang benar, hapus yang lain; jangan dijumlahkan begitu saja",
  };
}
