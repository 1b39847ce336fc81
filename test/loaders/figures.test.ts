import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { load } from "../../loaders/load.js";
import { queryFile } from "../warehouse.js";
import { root, testCases, withProject } from "./project.js";

testCases("figures", async (warehouse) =>
  queryFile(warehouse, "select * exclude (file, line) from raw.figures order by figure_id"),
);

const OFFICE = readFileSync(join(root, "test/fixtures/office/no-branch-yet/office.yml"), "utf8");

test.each([
  ["without branches", ""],
  ["with another", "  - { name: Jauh, regencies: ['35.04'] }\n"],
])(
  "an office %s that lacks the branch of a figure is told what to add, and that mends it",
  async (_, other) => {
    const rest = OFFICE.replace(/^branches:[\s\S]*/m, "");
    const branches = other === "" ? "" : `branches:\n${other}`;
    const message = await loadWith(`${rest}${branches}`);
    const told = /(?:tulis|tambahkan di bawah branches:) (.*)$/m.exec(message)?.[1] ?? message;
    expect(await loadWith(`${rest}${branches}${told.replace(/^-/, "  -")}\n`)).toBe("");
  },
);

/** Loads a figure of the branch "Utara Jauh" in 35.03 with this office file, and gives what is said of it. */
async function loadWith(office: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "cakupan office "));
  try {
    writeFileSync(join(folder, "office.yml"), office);
    const figures = join(root, "test/fixtures/figures/a-branch-that-the-office-lacks");
    return await withProject({ office: folder, figures }, async (project) => {
      const loading = load({ project, warehouse: join(project, "w.duckdb"), log: () => undefined });
      return loading.then(
        () => "",
        (error: unknown) => (error as Error).message,
      );
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
