import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { collect, RefusedError, type Problem } from "../lib/problem.js";
import type { RawTable } from "../lib/rawTable.js";
import { checkTable } from "../lib/tableContract.js";
import { readTableFile, type TableRow } from "../lib/tableFile.js";
import { loadOffice, type Office } from "../office/loader.js";
import { loadReference } from "../reference/loader.js";
import { loadRegions } from "../regions/loader.js";
import { LAYOUT, LAYOUT_COLUMNS, layoutSchema, type LayoutRow } from "./layout.js";

/** A word of a closed dictionary. */
export interface Word {
  id: string;
  label: string;
  /** The segment that a group of workers usually belongs to. */
  segment?: string;
}

/** A region by its Kemendagri code. */
export interface Region {
  code: string;
  level: "country" | "province" | "regency" | "district";
  /** As the package writes it: `KABUPATEN TUBAN`. */
  name: string;
}

/** The dictionaries of words that branch reports use. */
type WordTable = "worker_groups" | "segments" | "funding_sources" | "target_families";

/** What reading and checking branch reports needs to know; read once for all files. */
export interface ReportContext {
  words: Readonly<Record<WordTable, readonly Word[]>>;
  /** In the order in which they are joined by +. */
  programs: readonly Word[];
  regions: ReadonlyMap<string, Region>;
  aliases: readonly { alias: string; code: string }[];
  office: { name: string; provinces: ReadonlySet<string>; branches: ReadonlyMap<string, readonly string[]> };
  layout: readonly LayoutRow[];
  /** Rows of data/reference/premiums.csv as given. */
  premiums: readonly TableRow[];
}

/** Reads the project's reference data; throws RefusedError with every problem where any of it is refused. */
export async function loadContext(project: string): Promise<ReportContext> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    return await contextOf(connection, project);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function contextOf(connection: DuckDBConnection, project: string): Promise<ReportContext> {
  const { levels, tables: areas } = await loadRegions();
  const office = loadOffice({ project, levels });
  const reference = await loadReference(connection, { project, regions: new Set(levels.keys()) });
  const problems: Problem[] = [...office.problems, ...reference.problems];
  const layout = await readLayout(connection, { project, problems });
  if (problems.length > 0 || !office.names) throw new RefusedError(problems);
  const table = (name: string) => rowsOf(reference.tables, name);
  const words = (name: string, id: string) => table(name).map((row) => wordOf(row, id));
  return {
    words: {
      worker_groups: words("worker_groups", "worker_group"),
      segments: words("segments", "segment"),
      funding_sources: words("funding_sources", "funding"),
      target_families: words("target_families", "target_family"),
    },
    programs: table("programs")
      .toSorted((a, b) => Number(a.position) - Number(b.position))
      .map((row) => wordOf(row, "program")),
    regions: new Map(rowsOf(areas, "regions").map((row) => [row.code ?? "", regionOf(row)])),
    aliases: table("region_aliases").map((row) => ({ alias: row.alias ?? "", code: row.region_code ?? "" })),
    office: { ...office.names, name: nameOf(office) },
    layout,
    premiums: table("premiums"),
  };
}

async function readLayout(
  connection: DuckDBConnection,
  { project, problems }: { project: string; problems: Problem[] },
): Promise<LayoutRow[]> {
  const table = { project, file: LAYOUT, columns: LAYOUT_COLUMNS, mayBeEmpty: true };
  const rows = await collect(readTableFile(connection, table), problems, []);
  const contract = { key: ["branch", "sheet", "alias"], row: layoutSchema };
  const found = checkTable(LAYOUT, contract, rows);
  problems.push(...found);
  return found.length > 0 ? [] : rows.map((row) => layoutSchema.parse(row));
}

function rowsOf(tables: readonly RawTable[], name: string): TableRow[] {
  return (tables.find((table) => table.name === name)?.rows ?? []) as TableRow[];
}

function wordOf(row: TableRow, id: string): Word {
  const word = { id: row[id] ?? "", label: row.label_id ?? "" };
  return row.segment && id !== "segment" ? { ...word, segment: row.segment } : word;
}

function regionOf({ code, level, name }: TableRow): Region {
  return { code: code ?? "", level: (level ?? "district") as Region["level"], name: name ?? "" };
}

function nameOf({ tables }: Office): string {
  return rowsOf(tables, "office")[0]?.name ?? "";
}
