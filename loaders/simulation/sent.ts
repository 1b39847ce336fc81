import { SHEETS, SIMULATED } from "../laporan_cabang/sheets.js";
import { bookOf, type Book } from "./book/book.js";
import { csvBytes, type CsvStyle } from "./book/csv.js";
import { xlsxBytes } from "./book/xlsx.js";
import { daysAfter } from "./months.js";
import { withOtherNumbers } from "./planted/files.js";
import type { Report } from "./report.js";
import type { Sending } from "./sending.js";

/** A file of the simulation, by its place in its folder. */
export interface MadeFile {
  name: string;
  bytes: Uint8Array;
}

/** The folders of what branches send first, and of what they send after intake has told them. */
export const SENT = { first: "kiriman-1", second: "kiriman-2" };
const DAYS_TO_CORRECT = 21;

/** Writes the files of a first sending. */
export function firstFiles({ draft, planted, layout, csv }: Sending): MadeFile[] {
  const { report, book } = draft;
  if (csv) return csvFiles(report, csv);
  const name = `${SENT.first}/${nameOf(report)}`;
  if (layout?.pack) return [{ name: `${name}.${layout.pack.extension}`, bytes: layout.pack.bytes(book) }];
  const { spoil, twin } = planted?.where ?? {};
  const bytes = xlsxBytes(book);
  return [
    { name: `${name}.xlsx`, bytes: spoil ? spoil(bytes) : bytes },
    ...(twin ? [{ name: twinName(name), bytes: xlsxBytes(twin) }] : []),
  ];
}

/** Gives the report of a second sending: of what was not accepted, or is revised. */
export function secondReport({ draft, planted, isRevised }: Sending): Report | undefined {
  const isStopped = planted !== undefined && planted.plant.severity !== "warning";
  if (!isStopped && !isRevised) return undefined;
  const { report } = draft;
  const dated = daysAfter(report.dated, DAYS_TO_CORRECT);
  return { ...(isRevised ? withOtherNumbers(report) : report), dated };
}

/** Writes the file of a second sending. */
export function secondFile(report: Report): MadeFile {
  const book: Book = bookOf(report);
  return { name: `${SENT.second}/${nameOf(report)}.xlsx`, bytes: xlsxBytes(book) };
}

/** Names the second of two workbooks for one month as programs name copies. */
function twinName(name: string): string {
  return `${name} (2).xlsx`;
}

function csvFiles(report: Report, style: CsvStyle): MadeFile[] {
  return SHEETS.map(({ name: sheet }) => ({
    name: `${SENT.first}/${SIMULATED}_${nameOf(report)}_${sheet}.csv`,
    bytes: csvBytes(sheet, { rows: report.rows[sheet], style }),
  }));
}

function nameOf({ branch, month }: Report): string {
  return `${branch.slug}-${month.id}`;
}
