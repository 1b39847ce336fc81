import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadContext } from "../../../loaders/laporan_cabang/context.js";
import { RefusedError } from "../../../loaders/lib/problem.js";

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "konteks-"));
  for (const path of ["data/reference", "data/office.yml", "data/laporan_cabang"])
    cpSync(path, join(project, path), { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

async function problemsOf(layout: string) {
  writeFileSync(join(project, "data/laporan_cabang/layout.csv"), layout);
  const error: unknown = await loadContext(project).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof RefusedError
    ? error.problems.map(({ line, place, found }) => [line, place, found])
    : error;
}

describe("what reading branch reports needs", () => {
  test("comes from the project's reference data", async () => {
    const context = await loadContext(project);
    expect(context.programs.map(({ id }) => id)).toEqual(["JKK", "JKM", "JHT", "JP", "JKP"]);
    expect(context.words.worker_groups).toContainEqual({ id: "petani", label: "Petani", segment: "BPU" });
    expect(context.regions.get("35.23")).toEqual({
      code: "35.23",
      level: "regency",
      name: "KABUPATEN TUBAN",
    });
    expect(context.aliases).toContainEqual({ alias: "Barut", code: "62.05" });
    expect(context.office.branches.size).toBeGreaterThan(0);
    expect(context.premiums[0]).toMatchObject({ premium_id: "bpu-jkk-jkm", amount: "16800" });
    expect(context.layout).toContainEqual({
      branch: "*",
      sheet: "Kepesertaan",
      column: "peserta_aktif",
      alias: "Jumlah Peserta Aktif",
    });
  });

  test("has a layout table that may be its header alone", async () => {
    expect(await problemsOf("branch,sheet,column,alias\n")).toBeUndefined();
  });

  test("refuses sheets, columns and keys of the layout table that are none, by their line", async () => {
    const rows = [
      "*,Kepesertan,peserta_aktif,A",
      "*,Klaim,peserta_aktif,B",
      "*,Klaim,-,C",
      "*,Klaim,,C",
      ",Klaim,,D",
    ];
    expect(await problemsOf(`branch,sheet,column,alias\n${rows.join("\n")}\n`)).toEqual([
      [2, "kolom sheet", 'berisi "Kepesertan"'],
      [3, "kolom column", 'berisi "peserta_aktif"'],
      [5, "branch, sheet, alias", '"* · Klaim · C" sudah ada di baris 4'],
      [6, "kolom branch", "tidak diisi"],
    ]);
  });

  test("names every refused table at once", async () => {
    writeFileSync(join(project, "data/office.yml"), "office: 1\n");
    expect(await problemsOf("branch,sheet\n")).toEqual(
      expect.arrayContaining([expect.arrayContaining([1, undefined]), expect.arrayContaining(["office"])]),
    );
  });
});
