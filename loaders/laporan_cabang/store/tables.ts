import { BPS_COLUMNS } from "../../bps/columns.js";
import { SHEETS } from "../sheets.js";

/** A table of the store, its columns in order; all are text. */
export interface StoreTable {
  name: string;
  columns: readonly string[];
}

/** What was accepted, one submission a row. `columns` is where each sheet's columns stood, in JSON. */
export const SUBMISSIONS: StoreTable = {
  name: "submissions",
  columns: [
    "submission_id",
    "kind",
    "file",
    "sha256",
    "branch",
    "month",
    "dated",
    "template_version",
    "is_simulated",
    "accepted_at",
    "rows",
    "columns",
  ],
};

/** The newest attempt of each file that was not accepted. */
export const ATTEMPTS: StoreTable = {
  name: "attempts",
  columns: ["file", "sha256", "branch", "month", "status", "problems", "checked_at"],
};

/** Values of the statistics office. */
export const BPS_VALUES: StoreTable = { name: "bps_values", columns: ["submission_id", ...BPS_COLUMNS] };

/** Rows of branch reports, a table a sheet. */
export const SHEET_TABLES: readonly StoreTable[] = SHEETS.map(({ table, columns }) => ({
  name: table,
  columns: ["submission_id", "sheet", "row", ...columns.map(({ name }) => name)],
}));

/** Every table of the store. */
export const STORE_TABLES: readonly StoreTable[] = [SUBMISSIONS, ATTEMPTS, BPS_VALUES, ...SHEET_TABLES];

/** Writes the definition of a table of text columns. */
export function createTable({ name, columns }: StoreTable): string {
  return `create table if not exists ${name} (${columns.map((column) => `"${column}" varchar`).join(", ")})`;
}
