import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hasPublishedWarehouse } from "../../bin/lib/build.js";
import { projectAt, type Project } from "../../bin/lib/project.js";
import { promote, shownSite } from "../../bin/lib/promotion.js";
import { readState } from "../../bin/lib/state.js";
import { readWarehouse } from "../../bin/lib/readWarehouse.js";

let project: Project;

beforeEach(async () => {
  project = projectAt(mkdtempSync(join(tmpdir(), "cakupan pasang ")));
  await prepare("1");
  await promote(project, promotionOf("1"));
});
afterEach(() => rmSync(project.root, { recursive: true }));

describe("promotion", () => {
  test("puts the warehouse and the site into place and keeps the last two sites", async () => {
    for (const key of ["2", "3"]) {
      await prepare(key);
      await promote(project, promotionOf(key));
    }
    expect(await readWarehouse(project.warehouse, "select key from marks")).toEqual([["3"]]);
    expect(readFileSync(join(project.dist, "index.html"), "utf8")).toBe("3");
    expect(readdirSync(project.sites).sort()).toEqual(["site-2", "site-3"]);
    expect(readState(project, "published")).toMatchObject({ siteKey: "site-3", previousSiteKey: "site-2" });
  });

  test("replaces a folder that stands where dist belongs", async () => {
    rmSync(project.dist);
    mkdirSync(project.dist);
    writeFileSync(join(project.dist, "index.html"), "bukan buatan kami");
    await prepare("2");
    await promote(project, promotionOf("2"));
    expect(shownSite(project)).toBe("site-2");
    expect(readdirSync(project.sites).sort()).toEqual(["site-1", "site-2"]);
  });

  test("deletes a log beside the published warehouse, which would be replayed into the new one", async () => {
    writeFileSync(`${project.warehouse}.wal`, "sisa");
    await prepare("2");
    await promote(project, promotionOf("2"));
    expect(existsSync(`${project.warehouse}.wal`)).toBe(false);
    expect(await readWarehouse(project.warehouse, "select key from marks")).toEqual([["2"]]);
  });

  test("is refused while another program has the published warehouse open for writing", async () => {
    await prepare("2");
    const writer = await openForWriting();
    await expect(promote(project, promotionOf("2"))).rejects.toThrow("untuk ditulis");
    writer.kill();
    await once(writer, "close");
    expect(await readWarehouse(project.warehouse, "select key from marks")).toEqual([["1"]]);
    expect(shownSite(project)).toBe("site-1");
  });

  test("lets a reader keep the warehouse that it has open", async () => {
    const instance = await DuckDBInstance.create(project.warehouse, { access_mode: "READ_ONLY" });
    const reader = await instance.connect();
    await prepare("2");
    await promote(project, promotionOf("2"));
    expect((await reader.runAndReadAll("select key from marks")).getRowsJS()).toEqual([["1"]]);
    reader.closeSync();
    instance.closeSync();
  });

  test("is refused while the next warehouse has a log of its own", async () => {
    await prepare("2");
    writeFileSync(`${project.next}.wal`, "setengah jalan");
    await expect(promote(project, promotionOf("2"))).rejects.toThrow("cakupan.duckdb.wal");
    expect(await readWarehouse(project.warehouse, "select key from marks")).toEqual([["1"]]);
  });
});

describe("promotion that is killed", () => {
  test.for([
    { before: "warehouse/cakupan.duckdb", warehouse: "1", site: "site-1" },
    { before: "dist", warehouse: "2", site: "site-1" },
    { before: "published.json", warehouse: "2", site: "site-2" },
  ])(
    "before the rename to $before leaves whole ones, and is noticed",
    async ({ before, warehouse, site }) => {
      await prepare("2");
      expect(promoteAndDie(before)).toBe("SIGKILL");
      expect(await readWarehouse(project.warehouse, "select key from marks")).toEqual([[warehouse]]);
      expect(shownSite(project)).toBe(site);
      expect(hasPublishedWarehouse(project, "model-2")).toBe(false);
    },
  );
});

async function prepare(key: string): Promise<void> {
  mkdirSync(project.nextFolder, { recursive: true });
  mkdirSync(join(project.sites, `site-${key}`), { recursive: true });
  writeFileSync(join(project.sites, `site-${key}`, "index.html"), key);
  const instance = await DuckDBInstance.create(project.next);
  const connection = await instance.connect();
  await connection.run(`create table marks as select '${key}' as key`);
  connection.closeSync();
  instance.closeSync();
}

function promotionOf(key: string) {
  return { modelKey: `model-${key}`, siteKey: `site-${key}`, withWarehouse: true };
}

function promoteAndDie(before: string): NodeJS.Signals | null {
  const bin = (name: string) => JSON.stringify(pathToFileURL(join(process.cwd(), "bin", "lib", name)).href);
  const code = `
    const { promote } = await import(${bin("promotion.ts")});
    const { projectAt } = await import(${bin("project.ts")});
    await promote(projectAt(${JSON.stringify(project.root)}), ${JSON.stringify(promotionOf("2"))});`;
  const hook = pathToFileURL(join(process.cwd(), "test", "bin", "killBeforeRename.mjs")).href;
  const args = ["--import", hook, "--import", "tsx", "--input-type=module", "--eval", code];
  const env = { ...process.env, KILL_BEFORE_RENAME_TO: before };
  return spawnSync(process.execPath, args, { env }).signal;
}

async function openForWriting(): Promise<ChildProcess> {
  const code = `
    import { DuckDBInstance } from "@duckdb/node-api";
    globalThis.held = await DuckDBInstance.create(${JSON.stringify(project.warehouse)});
    console.log("terbuka");
    setInterval(() => {}, 1000);`;
  const writer = spawn(process.execPath, ["--input-type=module", "--eval", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(writer.stdout, "data");
  return writer;
}
