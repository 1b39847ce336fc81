import { DuckDBInstance } from "@duckdb/node-api";
import { RefusedError } from "../lib/problem.js";
import type { RawTable } from "../lib/rawTable.js";
import { loadOffice } from "../office/loader.js";
import { loadReference } from "../reference/loader.js";
import { loadRegions } from "../regions/loader.js";
import { properName, type Region } from "./places.js";

/** What a simulation takes from the project: everything else is invented. */
export interface Known {
  provinces: readonly Region[];
  regencies: readonly Region[];
  /** The office's own branches, with their regencies' codes. */
  branches: readonly { name: string; regencies: readonly string[] }[];
  /** BPS code → Kemendagri code, where they differ. */
  bridge: ReadonlyMap<string, string>;
  /** Persons employed in a region as last stated: its size, from which invented numbers start. */
  sizes: ReadonlyMap<string, number>;
}

/** Reads regions, the office's branches and the reference tables of a project; throws RefusedError where they are refused. */
export async function loadKnown(project: string): Promise<Known> {
  const { levels, tables } = await loadRegions();
  const office = loadOffice({ project, levels });
  const reference = await readReference(project, new Set(levels.keys()));
  const problems = [...office.problems, ...reference.problems];
  if (problems.length > 0) throw new RefusedError(problems);
  const regions = rowsOf(tables, "regions");
  const ofLevel = (level: string): Region[] =>
    regions
      .filter((row) => row["level"] === level)
      .map(({ code, name }) => ({ code: String(code), name: properName(String(name)) }));
  return {
    provinces: ofLevel("province"),
    regencies: ofLevel("regency"),
    branches: [...(office.names?.branches ?? [])].map(([name, regencies]) => ({ name, regencies })),
    bridge: pairs(rowsOf(reference.tables, "bps_codes"), ["bps_code", "region_code"]),
    sizes: new Map(
      rowsOf(reference.tables, "employed").map(({ region_code, value }) => [
        String(region_code),
        Number(value),
      ]),
    ),
  };
}

async function readReference(
  project: string,
  regions: ReadonlySet<string>,
): ReturnType<typeof loadReference> {
  const instance = await DuckDBInstance.create(":memory:");
  try {
    const connection = await instance.connect();
    try {
      return await loadReference(connection, { project, regions });
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}

function rowsOf(tables: readonly RawTable[], name: string): RawTable["rows"] {
  return tables.find((table) => table.name === name)?.rows ?? [];
}

function pairs(rows: RawTable["rows"], [from, to]: readonly [string, string]): Map<string, string> {
  return new Map(rows.map((row) => [String(row[from]), String(row[to])]));
}
