import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { load } from "../../loaders/load.js";
import { RefusedError } from "../../loaders/lib/problem.js";
import { queryFile } from "../warehouse.js";

/** The checkout's root. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

const fixtures = join(root, "test/fixtures");

/** Where the files of each source stand in a project, and the case that the other sources' tests take. */
const SOURCES = {
  figures: { folder: "data/figures", sound: "a-sound-document" },
  office: { folder: "data", sound: "a-sound-office" },
  inpres: { folder: "data/inpres", sound: "no-statement-yet" },
};

type Source = keyof typeof SOURCES;

/** Makes a project of the shipped reference tables, the given folder for one source and sound ones for the others; removes it after `use`. */
export async function withProject<T>(
  given: Partial<Record<Source, string>>,
  use: (project: string) => Promise<T>,
): Promise<T> {
  const project = mkdtempSync(join(tmpdir(), "cakupan loaders "));
  try {
    mkdirSync(join(project, "data"));
    symlinkSync(join(root, "data/reference"), join(project, "data/reference"));
    for (const [source, { folder, sound }] of Object.entries(SOURCES))
      cpSync(given[source as Source] ?? join(fixtures, source, sound), join(project, folder), {
        recursive: true,
      });
    return await use(project);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

/** Holds that each case of a source is loaded as its expected.json says, or refused with its expected-error.txt. */
export function testCases(source: Source, rowsOf: (warehouse: string) => Promise<unknown>): void {
  test.each(readdirSync(join(fixtures, source)))("%s", async (name) => {
    const folder = join(fixtures, source, name);
    const errorFile = join(folder, "expected-error.txt");
    await withProject({ [source]: folder }, async (project) => {
      const warehouse = join(project, "w.duckdb");
      const loading = load({ project, warehouse, log: () => undefined });
      if (existsSync(errorFile)) {
        const error = await loading.catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(RefusedError);
        await expect(`${(error as RefusedError).message}\n`).toMatchFileSnapshot(errorFile);
        expect(await queryFile(warehouse, "select count(*) as n from duckdb_tables()")).toEqual([{ n: "0" }]);
      } else {
        await loading;
        const rows = await rowsOf(warehouse);
        await expect(`${JSON.stringify(rows, null, 2)}\n`).toMatchFileSnapshot(join(folder, "expected.json"));
      }
    });
  });
}
