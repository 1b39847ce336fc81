import { COVER_LINES, DOWNLOAD_TEXTS as TEXTS, SYMBOLS } from "../../lib/downloadTexts.js";
import { MISSING } from "../../lib/format.js";
import { SIMULATION_NOTE, simulatedTitle } from "../../lib/simulation.js";
import type { Format } from "./formats.js";
import type { Row, Table, TableColumn } from "./table.js";
import type { SheetSpec } from "./workbook.js";

/** Whose edition this is, and of which day. */
export interface Edition {
  /** `2025-10-30` */
  edition_on: string;
  /** `30 Oktober 2025` */
  edition_text: string;
  title: string;
  office_name: string;
  /** It holds what `simulate` made. */
  isSimulated: boolean;
}

/** A table with the number of its rows. */
export interface CountedTable extends Table {
  /** The name of its CSV file. */
  file: string;
  rows: number;
}

/** A code with its list, its name and what it means. */
export type CodeRow = readonly [codelist: string, code: string, label: string, explanation: string | null];

const WRAPPED = { format: "wrapped" } as const;
const WIDTHS = { number: 16, date: 12, boolean: 12 };
const NARROWEST = 10;
const WIDEST = 60;
/** Room for the filter's button. */
const BUTTON = 4;

/** Describes the sheets before the tables: the cover, the list of sheets, and the notes. */
export function frontSheets(
  edition: Edition,
  { tables, codes }: { tables: readonly CountedTable[]; codes: readonly CodeRow[] },
): SheetSpec[] {
  return [cover(edition), contents(tables), notes(tables, codes)];
}

/** Describes the sheet of a table: columns as wide as their longest text, up to where reading gets hard. */
export function tableSheet({ title, table, columns }: Table, rows: readonly Row[]): SheetSpec {
  const described = columns.map((column, index) => ({
    label: column.label,
    width: widthOf(
      column,
      rows.map((row) => row[index] ?? null),
    ),
    format: formatOf(column),
  }));
  return { name: title, table, columns: described, rows };
}

/** Gives the workbook's title; that of a simulation says so. */
export function coverTitle({ title, isSimulated }: Edition): string {
  return isSimulated ? simulatedTitle(title) : title;
}

function cover(edition: Edition): SheetSpec {
  const { office_name, edition_text, isSimulated } = edition;
  const named = [office_name, `${TEXTS.edition} ${edition_text}`];
  const lines = [...(isSimulated ? [SIMULATION_NOTE] : []), ...named, ...COVER_LINES, TEXTS.coverRights];
  const columns = [{ label: coverTitle(edition), width: 100, ...WRAPPED }];
  return { name: TEXTS.cover, columns, rows: lines.map((line) => [line]) };
}

function contents(tables: readonly CountedTable[]): SheetSpec {
  return {
    name: TEXTS.contents,
    table: "isi",
    columns: [
      { label: TEXTS.sheet, width: 24, isLink: true },
      { label: TEXTS.grain, width: 70, ...WRAPPED },
      { label: TEXTS.rows, width: 10 },
      { label: TEXTS.name, width: 26 },
      { label: TEXTS.rights, width: 28, ...WRAPPED },
    ],
    rows: tables.map(({ title, grain, rows, table, rights }) => [title, grain, rows, table, rights]),
  };
}

function notes(tables: readonly Table[], codes: readonly CodeRow[]): SheetSpec {
  const symbols = SYMBOLS.map(([sign, meaning]) => [TEXTS.symbol, null, sign, null, meaning]);
  const columns = tables.flatMap(({ title, columns: listed }) =>
    listed.map(({ label, name, description }) => [TEXTS.column, title, label, name, description]),
  );
  const explained = codes.map(([list, code, label, text]) => [
    TEXTS.code,
    list,
    label,
    code,
    text ?? MISSING,
  ]);
  return {
    name: TEXTS.notes,
    table: "keterangan",
    columns: [
      { label: TEXTS.part, width: 10 },
      { label: TEXTS.sheet, width: 22 },
      { label: TEXTS.term, width: 30, ...WRAPPED },
      { label: TEXTS.name, width: 24 },
      { label: TEXTS.meaning, width: 90, ...WRAPPED },
    ],
    rows: [...symbols, ...columns, ...explained],
  };
}

function widthOf({ label, kind }: TableColumn, cells: Row): number {
  const content = kind === "text" ? longestOf(cells) : WIDTHS[kind];
  return Math.min(WIDEST, Math.max(NARROWEST, content + 1, label.length + BUTTON));
}

function longestOf(cells: Row): number {
  return cells.reduce<number>((longest, cell) => Math.max(longest, String(cell ?? "").length), 0);
}

function formatOf({ kind, isYear }: TableColumn): Format | undefined {
  if (isYear) return "year";
  return kind === "date" ? "date" : undefined;
}
