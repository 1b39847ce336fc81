import type { Sheet } from "../../lib/workbook/workbook.js";
import type { ReportContext } from "../context.js";
import type { ReportProblem } from "../problem.js";
import type { ReportRow } from "../report.js";
import type { SheetContract } from "../sheets.js";
import type { RegionNames } from "./cells/regionName.js";
import { createCollector } from "./collector.js";
import { placeColumns } from "./columnPlaces.js";
import { checkDuplicates } from "./duplicates.js";
import { checkGroupTotals } from "./groupTotals.js";
import { sayHidden } from "./hidden.js";
import { readRows } from "./readRows.js";
import { placedColumns } from "./rows.js";
import { scanSheet } from "./scan.js";
import { titlesOf } from "./titles.js";
import { checkTotals } from "./totals.js";

/** What a sheet is read with. */
export interface SheetOptions {
  contract: SheetContract;
  context: ReportContext;
  names: RegionNames;
  /** As the office calls it; nothing for CSV and where the cover names none. */
  branch: string | undefined;
  /** First day of the cover's month. */
  month: string | undefined;
  isCsv: boolean;
}

/** What a sheet gave; `rows` are those that nothing refuses or sets aside. */
export interface ReadSheet {
  rows: readonly ReportRow[];
  problems: ReportProblem[];
  found: number;
  /** The columns' places by name. */
  at: Readonly<Record<string, number>>;
}

/** Reads a sheet of the contract: its header, its rows, and what its rows say of each other. */
export function readSheet(sheet: Sheet, options: SheetOptions): ReadSheet {
  const { contract, context, branch } = options;
  const collector = createCollector(sheet);
  const titles = titlesOf(contract, { layout: context.layout, branch });
  const places = placeColumns(sheet, { contract, titles, collector });
  const columns = places ? placedColumns(contract, places, context) : [];
  scanSheet(sheet, { collector, columns, places, isCsv: options.isCsv });
  if (!places) return { rows: [], problems: collector.finish(), found: 0, at: {} };
  sayHidden(sheet, { collector, columns });
  const read = readRows(sheet, { ...options, columns, firstRow: places.firstRow, collector, titles });
  const check = { ...read, contract, collector, columns };
  checkDuplicates(check);
  checkGroupTotals(check);
  checkTotals(check);
  const { data, refused } = read;
  const rows = refused.size === 0 ? data : data.filter(({ row }) => !refused.has(row));
  return { rows, problems: collector.finish(), found: data.length, at: Object.fromEntries(places.at) };
}
