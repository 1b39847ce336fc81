import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { pathToFileURL } from "node:url";
import { utils, write } from "@e965/xlsx";
import { SHEETS } from "../../loaders/laporan_cabang/sheets.js";

type Cells = readonly (string | number)[];

const REGIONS = [...Array(29).keys()].map((at) => `35.${String(at + 1).padStart(2, "0")}`);
const GROUPS = "petani nelayan ojek kader umkm buruh_tani guru_ngaji disabilitas pekerja_rentan".split(" ");
const FUNDS = "APBD APBD_PROV APBN DBHCHT ADD DANA_DESA CSR DONASI MANDIRI".split(" ");
const PROGRAMS = ["JKK+JKM", "JKK+JKM+JHT"];

/** Prints how long intake takes, and the most memory it holds: a hundred workbooks of 500 rows, one of 100,000 rows, a CSV file of a million rows, and the same again. */
export async function measureIntake(root: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "cakupan bench "));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (let book = 0; book < 100; book++)
    writeBook(join(folder, "seratus"), { branch: `Cabang ${book}`, rows: rowsOf(500, book * 7) });
  writeBook(join(folder, "besar"), { branch: "Besar", rows: rowsOf(100_000) });
  await writeCsv(join(folder, "csv"), rowsOf(1_000_000));
  for (const name of ["seratus", "besar", "csv"]) {
    const project = makeProject(root, join(folder, `proyek ${name}`));
    console.log(`${name}: ${await measure(project, join(folder, name))}`);
    console.log(`${name} again: ${await measure(project, join(folder, name))}`);
  }
}

function makeProject(root: string, project: string): string {
  mkdirSync(project);
  symlinkSync(join(root, "data"), join(project, "data"));
  return project;
}

/** Runs the verb in a process of its own. */
async function measure(project: string, inbox: string): Promise<string> {
  const main = pathToFileURL(join(import.meta.dirname, "..", "..", "bin", "main.ts")).href;
  const script = `const { main } = await import("${main}"); const [root, inbox] = process.argv.slice(1);
    const code = await main({ root, words: ["intake", inbox, "--json"] });
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    console.error("PEAK", code, Math.round(maxRSS / 1024), ((userCPUTime + systemCPUTime) / 1e6).toFixed(1));`;
  const start = performance.now();
  const args = ["--import", "tsx", "--input-type=module", "-e", script, project, inbox];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (text) => (said = `${said}${text}`.slice(-2000)));
  await new Promise((resolve) => child.once("close", resolve));
  const [, code, peak, cpu] = /PEAK (\d+) (\d+) ([\d.]+)/.exec(said) ?? [];
  if (code !== "0") throw new Error(`intake ended with ${code}:\n${said}`);
  return `${((performance.now() - start) / 1000).toFixed(1)} s (${cpu} s of CPU), ${peak} MB`;
}

/** Rows of members that follow from month to month, as many as wanted. */
function* rowsOf(count: number, from = 0): Iterable<Cells> {
  const months = Math.max(
    1,
    Math.ceil(count / (REGIONS.length * GROUPS.length * FUNDS.length * PROGRAMS.length)),
  );
  for (let at = 0; at < count; at++) {
    const month = at % months;
    const series = Math.floor(at / months) + from;
    const [program, fund] = [PROGRAMS[series % 2]!, FUNDS[Math.floor(series / 2) % 9]!];
    const [group, region] = [GROUPS[Math.floor(series / 18) % 9]!, REGIONS[Math.floor(series / 162) % 29]!];
    const bulan = `${2000 + Math.floor(month / 12) + 2}-${String((month % 12) + 1).padStart(2, "0")}`;
    yield [region, "", bulan, group, "BPU", program, fund, 12_000 + (series % 900) + 10 * month, 15, 5];
  }
}

function writeBook(folder: string, { branch, rows }: { branch: string; rows: Iterable<Cells> }): void {
  const cover = [
    ["kantor_cabang", branch],
    ["periode", "2025-12"],
    ["tanggal", "2026-01-03"],
    ["versi_templat", "1"],
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(cover), "Sampul");
  for (const { name, columns } of SHEETS) {
    const titles = columns.map((column) => column.name);
    const all = name === "Kepesertaan" ? [titles, ...rows] : [titles];
    utils.book_append_sheet(book, utils.aoa_to_sheet(all as (string | number)[][]), name);
  }
  mkdirSync(folder, { recursive: true });
  const bytes = write(book, { type: "buffer", bookType: "xlsx", compression: true }) as Buffer;
  writeFileSync(join(folder, `${branch}.xlsx`), bytes);
}

async function writeCsv(folder: string, rows: Iterable<Cells>): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const file = createWriteStream(join(folder, "Kepesertaan.csv"));
  file.write(`${SHEETS[0]!.columns.map(({ name }) => name).join(";")}\n`);
  let lines = "";
  for (const row of rows) {
    lines += `${row.join(";")}\n`;
    if (lines.length < 1e6) continue;
    file.write(lines);
    lines = "";
  }
  file.end(lines);
  await finished(file);
}
