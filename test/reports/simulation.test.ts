import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { SIMULATION_NOTE } from "../../reports/lib/simulation.js";
import { finishFrameworkPage } from "../../reports/publish/framework/finish.js";
import { renderHeader, siteTitle } from "../../reports/publish/html/frame.js";
import { renderSheet } from "../../reports/publish/html/sheet.js";
import { queryFile } from "../warehouse.js";
import { cellsOf, described, handOut, openWorkbook, type HandedOut } from "./handedOut.js";
import { fact, pageDataOf } from "./invented.js";

const TABLE: HandedOut = { name: "fct_ten", sql: "select 10 as n", columns: described(["n"]) };

function dataThat(says: string | null) {
  const facts = [fact("site_title", { text: "Cakupan" }), fact("is_simulated", { text: says })];
  return pageDataOf({ "frame/facts": { rows: facts } });
}

function factsThat(says: string): string {
  return `create table exports.rpt_frame__facts as select 'is_simulated' as key, ${says} as text`;
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "simulasi "));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("the title of a simulated site, and the top of each of its pages, say so", () => {
  const data = dataThat("SIMULASI");
  expect(siteTitle(data)).toBe("SIMULASI · Cakupan");
  expect(renderHeader(data, "/cakupan")).toMatch(new RegExp(`^<p class="simulasi">${SIMULATION_NOTE}</p>`));
});

test("a prerendered page of a simulation says so in title, shared title, description and above everything", () => {
  const page = renderSheet(
    { path: "/angka/a.01", title: "Sepuluh", kind: "asal-angka", body: "<h1>Sepuluh</h1>" },
    { data: dataThat("SIMULASI"), stylesheet: "lembar.css" },
  );
  expect(page).toContain("<title>Sepuluh | SIMULASI · Cakupan</title>");
  expect(page).toContain('property="og:title" content="SIMULASI · Sepuluh"');
  expect(page).toContain(`name="description" content="${SIMULATION_NOTE} Sepuluh.`);
  expect(page.indexOf(SIMULATION_NOTE, page.indexOf("<body"))).toBeLessThan(page.indexOf('class="nama"'));
});

test("a page of Framework's takes the mark from its title", () => {
  const html = finishFrameworkPage(
    "<html><head><title>Target | SIMULASI · Cakupan</title></head><main><h1>Target</h1></main></html>",
    "target.html",
  );
  expect(html).toContain('property="og:title" content="SIMULASI · Target"');
  expect(html).toContain(`property="og:description" content="${SIMULATION_NOTE} Target.`);
});

test.each([null, "tidak", ""])("a site whose facts say %j is none", (says) => {
  expect(siteTitle(dataThat(says))).toBe("Cakupan");
  expect(renderHeader(dataThat(says), "/cakupan")).not.toContain("SIMULASI");
});

test("a site whose facts do not speak of it is none", () => {
  const data = pageDataOf({ "frame/facts": { rows: [fact("site_title", { text: "Cakupan" })] } });
  expect(renderHeader(data, "/cakupan") + siteTitle(data)).not.toContain("SIMULASI");
});

test("the files of a simulation say so: the workbook's cover, the names of CSV files, a table of the database", async () => {
  const out = await handOut(folder, [TABLE], factsThat("'SIMULASI'"));
  const workbook = openWorkbook(out);
  expect(workbook.Props?.Title).toBe("SIMULASI · Judul");
  expect(cellsOf(workbook, "Sampul").slice(0, 2)).toEqual([["SIMULASI · Judul"], [SIMULATION_NOTE]]);
  expect(readdirSync(out)).toContain("SIMULASI-fct_ten.csv");
  expect(await queryFile(join(out, "cakupan.duckdb"), 'from "SIMULASI"')).toEqual([
    { keterangan: SIMULATION_NOTE },
  ]);
  const { rows } = JSON.parse(readFileSync(join(folder, "data", "downloads", "tables.json"), "utf8")) as {
    rows: { href: string }[];
  };
  expect(rows[0]?.href).toBe("/unduh/SIMULASI-fct_ten.csv");
});

test("the files of a warehouse that holds no simulation do not speak of one", async () => {
  const out = await handOut(folder, [TABLE], factsThat("null::varchar"));
  expect(readdirSync(out)).toContain("fct_ten.csv");
  expect(JSON.stringify(cellsOf(openWorkbook(out), "Sampul"))).not.toContain("SIMULASI");
});
