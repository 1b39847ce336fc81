import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { datasetJson, type Dataset } from "../pageData.js";
import { dictionaryCsv, tableCsv } from "./csv.js";
import { literal, writeDuckdb } from "./duckdb.js";
import {
  columnsDataset,
  csvName,
  DOWNLOADS_FOLDER,
  filesDataset,
  FILES,
  tableFiles,
  wholeFiles,
} from "./listing.js";
import { readDownloadModels, type DownloadModel } from "./models.js";
import {
  coverTitle,
  frontSheets,
  tableSheet,
  type CodeRow,
  type CountedTable,
  type Edition,
} from "./sheets.js";
import { readIsSimulated } from "./simulation.js";
import { describeTable, readRows } from "./table.js";
import { workbookBytes, type SheetSpec } from "./workbook.js";

export interface DownloadsOptions {
  /** The DuckDB file; it is attached read-only. */
  warehouse: string;
  /** What dbt says of the models of this warehouse. */
  manifest: string;
  /** The folder of the pages' data; files and their list go into folders of it. */
  data: string;
}

/** Says when no document says: the first day that a ZIP file knows. */
const NO_DAY = "1980-01-01";

/** Writes the workbook, a CSV a table and the public database, and lists them for their page; gives how many files. */
export async function writeDownloads({ warehouse, manifest, data }: DownloadsOptions): Promise<number> {
  const models = readDownloadModels(manifest);
  if (models.length === 0) return 0;
  const folder = join(data, DOWNLOADS_FOLDER);
  mkdirSync(folder, { recursive: true });
  const tables = await attached(warehouse, async (connection) => {
    const isSimulated = await readIsSimulated(connection);
    const written = await writeTables(connection, { folder, models, isSimulated });
    await writeDuckdb(connection, join(folder, FILES.database), { tables: written, isSimulated });
    return written;
  });
  writeFileSync(join(folder, FILES.dictionary), dictionaryCsv(tables));
  const lists = {
    files: filesDataset(folder, wholeFiles(tables)),
    tables: filesDataset(folder, tableFiles(tables)),
    columns: columnsDataset(tables),
  };
  for (const [what, list] of Object.entries(lists)) writeList(data, what, list);
  return lists.files.rows.length + lists.tables.rows.length;
}

async function attached<T>(warehouse: string, use: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  try {
    const connection = await instance.connect();
    try {
      await connection.run(`attach ${literal(warehouse)} as warehouse (read_only)`);
      return await use(connection);
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}

interface Handed {
  folder: string;
  models: readonly DownloadModel[];
  isSimulated: boolean;
}

async function writeTables(
  connection: DuckDBConnection,
  { folder, models, isSimulated }: Handed,
): Promise<CountedTable[]> {
  const tables: CountedTable[] = [];
  const sheets: SheetSpec[] = [];
  for (const model of models) {
    const table = await describeTable(connection, model);
    const rows = await readRows(connection, table);
    const file = csvName(table, isSimulated);
    writeFileSync(join(folder, file), tableCsv(table, rows));
    tables.push({ ...table, file, rows: rows.length });
    sheets.push(tableSheet(table, rows));
  }
  const edition = { ...(await readEdition(connection)), isSimulated };
  const fronts = frontSheets(edition, { tables, codes: await readCodes(connection) });
  const properties = { title: coverTitle(edition), creator: edition.office_name, day: edition.edition_on };
  writeFileSync(join(folder, FILES.workbook), await workbookBytes([...fronts, ...sheets], properties));
  return tables;
}

async function readEdition(connection: DuckDBConnection): Promise<Omit<Edition, "isSimulated">> {
  const [row = []] = await rowsOf(
    connection,
    "select edition_on::varchar, edition_text, title, office_name from warehouse.exports.rpt_downloads__edition",
  );
  const [edition_on, edition_text, title, office_name] = row as (string | null)[];
  return {
    edition_on: edition_on ?? NO_DAY,
    edition_text: edition_text ?? "",
    title: title ?? "",
    office_name: office_name ?? "",
  };
}

async function readCodes(connection: DuckDBConnection): Promise<CodeRow[]> {
  const sql =
    "select codelist, code, label_id, explanation from warehouse.exports.rpt_downloads__dim_codes order by all";
  return (await rowsOf(connection, sql)) as unknown as CodeRow[];
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly (readonly unknown[])[]> {
  return (await connection.runAndReadAll(sql)).getRowsJson();
}

function writeList(data: string, what: string, list: Dataset): void {
  const folder = join(data, "downloads");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${what}.json`), datasetJson(list));
}
