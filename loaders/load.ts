import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { loadCorrections } from "./corrections/loader.js";
import { figureTables, loadFigures } from "./figures/loader.js";
import { loadInpres } from "./inpres/loader.js";
import { receiptsOf } from "./inpres/receipts.js";
import { loadLaporanCabang } from "./laporan_cabang/loader.js";
import { RefusedError } from "./lib/problem.js";
import { writeRawTables } from "./lib/rawTable.js";
import { loadOffice } from "./office/loader.js";
import { loadReference } from "./reference/loader.js";
import { loadRegions } from "./regions/loader.js";

export interface LoadOptions {
  project: string;
  /** Path of the DuckDB file to make; its folder exists, the file does not. */
  warehouse: string;
  log: (line: string) => void;
}

export interface LoadSummary {
  files: number;
  figures: number;
  documents: number;
}

/** Makes the warehouse file with schema raw from data/; throws RefusedError with every problem of every file, and then writes no row. */
export async function load({ project, warehouse, log }: LoadOptions): Promise<LoadSummary> {
  const instance = await DuckDBInstance.create(warehouse, {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const connection = await instance.connect();
  try {
    const summary = await loadInto(connection, project);
    log(`dimuat: ${summary.figures} angka dari ${summary.documents} dokumen`);
    return summary;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function loadInto(connection: DuckDBConnection, project: string): Promise<LoadSummary> {
  const regions = await loadRegions();
  const office = loadOffice({ project, levels: regions.levels });
  const reference = await loadReference(connection, { project, regions: new Set(regions.levels.keys()) });
  const { words } = reference;
  const figures = loadFigures({ project, words, office: office.names });
  const inpres = await loadInpres(connection, { project, words, receipts: receiptsOf(figures) });
  const corrections = await loadCorrections(connection, { project, words });
  const problems = [office, reference, figures, inpres, corrections].flatMap((source) => source.problems);
  if (problems.length > 0) throw new RefusedError(problems);
  const tables = [regions, office, reference, inpres, corrections].flatMap((source) => source.tables);
  await writeRawTables(connection, [...tables, ...figureTables(figures)]);
  await loadLaporanCabang(connection, { project });
  return { files: figures.files, figures: figures.figures.length, documents: figures.documents.length };
}
