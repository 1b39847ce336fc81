import { holdsFor, PASSED_OVER, type LayoutRow } from "../layout.js";
import type { SheetContract } from "../sheets.js";
import { fold } from "./fold.js";

/** The titles that a sheet's columns may bear: folded title → name of the column, or `-` where it is passed over. */
export type Titles = ReadonlyMap<string, string>;

/** Gathers the titles of a sheet: the contract's own names and the aliases that hold for the branch. */
export function titlesOf(
  { name, columns }: { name: string; columns: SheetContract["columns"] },
  { layout, branch }: { layout: readonly LayoutRow[]; branch: string | undefined },
): Titles {
  const aliases = layout.filter((row) => row.sheet === name && row.column && holdsFor(row, branch));
  return new Map([
    ...aliases.map(({ alias, column }) => [fold(alias), column ?? PASSED_OVER] as const),
    ...columns.map((column) => [fold(column.name), column.name] as const),
  ]);
}

/** Gathers the names that a sheet may bear, folded. */
export function sheetNames(
  name: string,
  { layout, branch }: { layout: readonly LayoutRow[]; branch: string | undefined },
): ReadonlySet<string> {
  const aliases = layout.filter((row) => row.sheet === name && !row.column && holdsFor(row, branch));
  return new Set([fold(name), ...aliases.map(({ alias }) => fold(alias))]);
}
