import { DuckDBInstance } from "@duckdb/node-api";
import { cpSync, mkdtempSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { serve } from "../../bin/lib/server.js";
import { servePlainly } from "./plainServer.js";
import { ask, emptyBook, texts } from "./notebookSteps.js";
import { builtSite, onPage } from "./site.js";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe("below a path of a plain server that sends no parts", () => {
  const site = builtSite({ serving: (folder) => servePlainly(folder, "/kantor/cakupan") });

  test("a query is answered, and nothing outside the path is asked for", () =>
    onPage(site.visit(emptyBook), async ({ page, faults }) => {
      await ask(page, "select count(*) > 0 as ada from fct_figures");
      expect(await texts(page, 1)).toEqual([["benar"]]);
      expect(faults).toEqual([]);
    }));
});

describe("where the server sends parts", () => {
  const site = builtSite({ serving: async (folder) => serve(await withLargeDatabase(folder), 0) });

  test("of a large database only what a query needs is read", () =>
    onPage(site.visit(emptyBook), async ({ page, faults }) => {
      let read = 0;
      page.on("response", (response) => {
        if (response.url().endsWith(".duckdb") && response.request().method() === "GET")
          read += Number(response.headers()["content-length"]);
      });
      await ask(page, "select count(*) as n from kecil");
      expect(await texts(page, 1)).toEqual([["3"]]);
      const [folder = ""] = folders;
      const { size } = statSync(join(folder, "unduh", "cakupan.duckdb"));
      expect(size).toBeGreaterThan(15_000_000);
      expect(read).toBeLessThan(size / 3);
      expect(faults).toEqual([]);
    }));
});

async function withLargeDatabase(built: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "situs besar "));
  folders.push(folder);
  for (const part of [
    "sql.html",
    "sql",
    "_file",
    "_import",
    "_npm",
    "_observablehq",
    "ikon.svg",
    "pratinjau.png",
  ])
    cpSync(join(realpathSync(built), part), join(folder, part), { recursive: true });
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run("set force_compression = 'uncompressed'");
  await connection.run(
    `attach '${join(folder, "besar.duckdb")}' as besar (storage_version 'v1.0.0', block_size 16384)`,
  );
  await connection.run("create table besar.kecil as from range(3)");
  await connection.run(
    "create table besar.besar as select i, random() as v, 'teks ' || i as t from range(600000) r(i)",
  );
  await connection.run("detach besar");
  connection.closeSync();
  instance.closeSync();
  cpSync(join(folder, "besar.duckdb"), join(folder, "unduh", "cakupan.duckdb"), { recursive: true });
  return folder;
}
