import { DuckDBInstance } from "@duckdb/node-api";
import { RefusedError } from "../lib/problem.js";
import { loadReference } from "../reference/loader.js";
import { loadRegions } from "../regions/loader.js";
import { bpsContext, type BpsContext } from "./context.js";

/** Reads what files of the statistics office are held against; throws RefusedError where the reference data is refused. */
export async function loadBpsContext(project: string): Promise<BpsContext> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const { levels, tables } = await loadRegions();
    const reference = await loadReference(connection, { project, regions: new Set(levels.keys()) });
    if (reference.problems.length > 0) throw new RefusedError(reference.problems);
    return bpsContext(tables, reference.tables);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
