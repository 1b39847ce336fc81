import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { load } from "../../loaders/load.js";
import { RefusedError } from "../../loaders/lib/problem.js";
import { queryFile } from "../warehouse.js";
import { root, withProject } from "./project.js";

const cases = join(root, "test/fixtures/figures");
const silent = () => undefined;

test.each(readdirSync(cases))("%s", async (name) => {
  const folder = join(cases, name);
  const errorFile = join(folder, "expected-error.txt");
  await withProject(folder, async (project) => {
    const warehouse = join(project, "w.duckdb");
    const loading = load({ project, warehouse, log: silent });
    if (existsSync(errorFile)) {
      const error = await loading.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(RefusedError);
      await expect(`${(error as RefusedError).message}\n`).toMatchFileSnapshot(errorFile);
      expect(await queryFile(warehouse, "select count(*) as n from duckdb_tables()")).toEqual([{ n: "0" }]);
    } else {
      await loading;
      const rows = await queryFile(
        warehouse,
        "select * exclude (file, line) from raw.figures order by figure_id",
      );
      await expect(`${JSON.stringify(rows, null, 2)}\n`).toMatchFileSnapshot(join(folder, "expected.json"));
    }
  });
});
