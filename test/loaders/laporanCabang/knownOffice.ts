import { DuckDBInstance } from "@duckdb/node-api";
import type { Known } from "../../../loaders/laporan_cabang/template/order.js";
import { regionName } from "../../../loaders/laporan_cabang/template/regionName.js";
import { vocabularyOf, type Vocabulary } from "../../../loaders/laporan_cabang/template/vocabulary.js";
import { loadReference } from "../../../loaders/reference/loader.js";
import { loadRegions } from "../../../loaders/regions/loader.js";
import { root } from "../project.js";

/** The shipped dictionaries and regions, with two invented branches. */
export async function readKnownOffice(): Promise<{ known: Known; vocabulary: Vocabulary }> {
  const { levels, tables } = await loadRegions();
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const reference = await loadReference(connection, { project: root, regions: new Set(levels.keys()) });
    const rows = tables.flatMap(({ rows: all }) => all).filter(({ level }) => level === "regency");
    const names = new Map(rows.map(({ code, name }) => [String(code), regionName(String(name))]));
    const branches = new Map([
      ["Tuban", ["35.23", "35.24"]],
      ["Barito Utara", ["62.05"]],
    ]);
    return {
      known: { officeName: "Kantor Contoh", branches, levels, names },
      vocabulary: vocabularyOf(reference.tables),
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
