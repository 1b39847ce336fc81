import { statSync } from "node:fs";
import { join } from "node:path";
import { DOWNLOAD_TEXTS as TEXTS } from "../../lib/downloadTexts.js";
import { SIMULATED } from "../../lib/simulation.js";
import type { Column, Dataset } from "../pageData.js";
import type { CountedTable } from "./sheets.js";
import type { Table } from "./table.js";

/** A file that is handed out, as the page lists it. */
interface ListedFile {
  file: string;
  title: string;
  grain: string;
  rows: number;
  rights: string;
}

interface FileList {
  title: string;
  files: readonly ListedFile[];
}

/** Where the site serves the files, from its root. */
export const DOWNLOADS_FOLDER = "unduh";
/** The files that hold all tables, or explain them. */
export const FILES = { workbook: "cakupan.xlsx", database: "cakupan.duckdb", dictionary: "kolom.csv" };

/** Names the files that hold or explain every table. */
export function wholeFiles(tables: readonly CountedTable[]): FileList {
  const all = tables.reduce((sum, { rows }) => sum + rows, 0);
  const columns = tables.reduce((sum, table) => sum + table.columns.length, 0);
  const whole = { title: TEXTS.everyTable, rows: all, rights: TEXTS.mixedRights };
  const dictionary = {
    title: TEXTS.dictionary,
    grain: TEXTS.dictionaryGrain,
    rights: TEXTS.dictionaryRights,
  };
  const files = [
    { ...whole, file: FILES.workbook, grain: TEXTS.workbook },
    { ...whole, file: FILES.database, grain: TEXTS.database },
    { ...dictionary, file: FILES.dictionary, rows: columns },
  ];
  return { title: TEXTS.files, files };
}

/** Names a table's CSV file; that of a simulation says so, for a CSV has no other place that every reader sees. */
export function csvName({ table }: Table, isSimulated: boolean): string {
  return `${isSimulated ? `${SIMULATED}-` : ""}${table}.csv`;
}

/** Names the files that hold one table each. */
export function tableFiles(tables: readonly CountedTable[]): FileList {
  return { title: TEXTS.tableFiles, files: tables };
}

/** Lists files of a folder with their sizes, as a table of the page. */
export function filesDataset(folder: string, list: FileList): Dataset {
  const columns: Column[] = [
    { name: "title", label: TEXTS.contents, format: "text", note: "grain" },
    { name: "file", label: TEXTS.file, format: "text", href: "href" },
    { name: "rows", label: TEXTS.rows, format: "angka" },
    { name: "size", label: TEXTS.size, format: "ukuran" },
    { name: "rights", label: TEXTS.rights, format: "text" },
  ];
  const rows = list.files.map(({ file, title, grain, rows: count, rights }) => ({
    title,
    grain,
    file,
    href: `/${DOWNLOADS_FOLDER}/${file}`,
    rows: count,
    size: statSync(join(folder, file)).size,
    rights,
  }));
  return { title: list.title, columns, rows };
}

/** Lists the columns of all tables, below their tables' names, as the page's table. */
export function columnsDataset(tables: readonly CountedTable[]): Dataset {
  const columns: Column[] = [
    { name: "table", label: TEXTS.table, format: "text", note: "grain", group: true },
    { name: "label", label: TEXTS.column, format: "text", note: "name" },
    { name: "kind", label: TEXTS.kind, format: "text" },
    { name: "description", label: TEXTS.meaning, format: "text" },
  ];
  const rows = tables.flatMap(({ title, table, grain, columns: listed }) =>
    listed.map(({ label, name, kind, description }) => ({
      table: `${title} (${table})`,
      grain,
      label,
      name,
      kind: TEXTS.kinds[kind],
      description,
    })),
  );
  return { title: TEXTS.allColumns, columns, rows };
}
