import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { load } from "../../loaders/load.js";
import { queryFile } from "../warehouse.js";
import { modelYaml, root } from "./project.js";

interface Source {
  tables: { name: string; columns: { name: string }[] }[];
}

test("the loaders write just the tables and columns that the models' sources name", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cakupan sources "));
  try {
    const warehouse = join(folder, "w.duckdb");
    await load({ project: root, warehouse, log: () => undefined });
    const written = await queryFile(
      warehouse,
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'raw' order by 1`,
    );
    const named = modelYaml<Source>("sources").flatMap(({ tables }) =>
      tables.flatMap((table) => table.columns.map((column) => `${table.name}.${column.name}`)),
    );
    expect(named.sort()).toEqual(written.map((row) => String(row.name)).sort());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
