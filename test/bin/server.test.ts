import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { portFrom, requireFreePort, serve } from "../../bin/lib/server.js";

const SWAPS = 300;
let root: string;
let server: Server;
let address: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "cakupan server "));
  for (const site of ["satu", "dua"]) {
    mkdirSync(join(root, site));
    for (const page of ["index", "cakupan", "404"])
      writeFileSync(join(root, site, `${page}.html`), `${page} ${site}`);
    writeFileSync(join(root, site, `hanya-${site}.js`), "x".repeat(100_000));
  }
  show("satu");
  ({ server, address } = await serve(join(root, "dist"), 0));
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

describe("the server", () => {
  test.for([
    { path: "/", code: 200, body: "index satu" },
    { path: "/cakupan", code: 200, body: "cakupan satu" },
    { path: "/cakupan.html", code: 200, body: "cakupan satu" },
    { path: "/cakupan?x=1", code: 200, body: "cakupan satu" },
    { path: "/tidak-ada", code: 404, body: "404 satu" },
    { path: "/%2e%2e/dua/index.html", code: 404, body: "404 satu" },
    { path: "/%", code: 404, body: "404 satu" },
  ])("answers $path with $code", async ({ path, code, body }) => {
    const response = await fetch(address + path);
    expect({ code: response.status, body: await response.text() }).toEqual({ code, body });
    expect(response.headers.get("content-type")).toMatch(/text\/html/);
  });

  test("compresses what it sends", async () => {
    const response = await fetch(`${address}/hanya-satu.js`);
    expect(response.headers.get("content-encoding")).toMatch(/gzip|br/);
    expect(await response.text()).toHaveLength(100_000);
  });

  test("answers every request whole while the site is swapped under it", async () => {
    let isSwapping = true;
    const swaps = (async () => {
      for (let swap = 0; swap < SWAPS; swap++) {
        show(swap % 2 === 0 ? "dua" : "satu");
        await new Promise(setImmediate);
      }
      isSwapping = false;
    })();
    const codes = new Set<number>();
    while (isSwapping) {
      const answers = await Promise.all(
        ["/", "/hanya-satu.js", "/hanya-dua.js"].map(async (path) => fetch(address + path)),
      );
      for (const answer of answers) await answer.text();
      codes.add(answers[0]?.status ?? 0);
    }
    await swaps;
    expect([...codes]).toEqual([200]);
  });

  test("says that there is no site while dist is gone, and recovers", async () => {
    renameSync(join(root, "dist"), join(root, "dist.away"));
    expect((await fetch(address)).status).toBe(503);
    renameSync(join(root, "dist.away"), join(root, "dist"));
    expect((await fetch(address)).status).toBe(200);
  });
});

describe("the port", () => {
  test("is 3000 where PORT does not say", () => expect(portFrom(undefined)).toBe(3000));
  test.for(["", "tiga", "-1", "70000", "3.5"])('"%s" is refused', (text) => {
    expect(() => portFrom(text)).toThrow("bukan nomor porta");
  });
  test("that is taken is refused with the remedy", async () => {
    const port = Number(new URL(address).port);
    await expect(requireFreePort(port)).rejects.toThrow(`PORT=${port + 1} npm start`);
  });
});

function show(site: string): void {
  symlinkSync(site, join(root, "link"));
  renameSync(join(root, "link"), join(root, "dist"));
}
