import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { loadOffice } from "../../loaders/office/loader.js";
import { RefusedError } from "../../loaders/lib/problem.js";
import { loadReference } from "../../loaders/reference/loader.js";
import { loadRegions } from "../../loaders/regions/loader.js";
import { orderOf, type Asked, type Known } from "../../loaders/laporan_cabang/template/order.js";
import { regionName } from "../../loaders/laporan_cabang/template/regionName.js";
import { templateBytes } from "../../loaders/laporan_cabang/template/templateBytes.js";
import { vocabularyOf, type Vocabulary } from "../../loaders/laporan_cabang/template/vocabulary.js";
import type { Given } from "../lib/given.js";
import type { Project } from "../lib/project.js";
import { StopError } from "../lib/stopError.js";

/** Writes the workbook of the branch report that a branch fills for a month. */
export async function template({ root }: Project, given: Given): Promise<void> {
  const path = outputOf(given["output"]);
  const { known, vocabulary } = await readKnown(root);
  const order = orderOf(askedOf(given), known);
  if ("refused" in order) throw new StopError(order.refused, 2);
  const isNew = writeNew(path, await templateBytes(order, vocabulary));
  const regions = order.regions.map(({ code, name }) => `${code} ${name}`).join(", ");
  console.log(`${isNew ? "Ditulis" : "Sudah ada, isinya sama"}: ${path}`);
  console.log(`Cabang ${order.branch}, ${order.month}: ${regions}`);
  if (!known.branches.has(order.branch) && order.branch !== known.officeName)
    console.log(`Cabang ${order.branch} belum ada dalam data/office.yml.`);
  console.log(
    "Kirim ke cabang untuk diisi; lembar Petunjuk menjelaskan caranya. Yang kembali diperiksa dengan verba intake.",
  );
}

function askedOf(given: Given): Asked {
  const text = (key: string) => (typeof given[key] === "string" ? given[key] : undefined);
  const regions = Array.isArray(given["region"]) ? (given["region"] as readonly string[]) : [];
  return { branch: text("branch"), regions, month: text("month") };
}

function outputOf(given: Given[string]): string {
  if (typeof given !== "string" || !/\.xlsx$/i.test(given))
    throw new StopError(
      "Ke mana buku kerjanya ditulis? Beri -o dengan nama berkas .xlsx, misalnya -o Tuban-2024-10.xlsx",
      2,
    );
  const path = resolve(process.env["INIT_CWD"] ?? process.cwd(), given);
  if (existsSync(path) && !statSync(path).isFile())
    throw new StopError(`${path} adalah folder; beri nama berkas.`, 2);
  if (!existsSync(dirname(path)))
    throw new StopError(`Folder ${dirname(path)} tidak ada; buat dahulu, lalu ulangi.`, 2);
  return path;
}

async function readKnown(project: string): Promise<{ known: Known; vocabulary: Vocabulary }> {
  const { levels, tables } = await loadRegions();
  const office = loadOffice({ project, levels });
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const reference = await loadReference(connection, { project, regions: new Set(levels.keys()) });
    const problems = [...office.problems, ...reference.problems];
    if (problems.length > 0) throw new RefusedError(problems);
    const officeName = String(office.tables.find(({ name }) => name === "office")?.rows[0]?.["name"]);
    const rows = tables[0]?.rows.filter(({ level }) => level === "regency") ?? [];
    const names = new Map(rows.map(({ code, name }) => [String(code), regionName(String(name))]));
    const known = {
      officeName,
      branches: office.names?.branches ?? new Map<string, readonly string[]>(),
      levels,
      names,
    };
    return { known, vocabulary: vocabularyOf(reference.tables) };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Writes what is not there yet; a file of other content is somebody's work and stays. */
function writeNew(path: string, bytes: Uint8Array): boolean {
  if (existsSync(path)) {
    if (readFileSync(path).equals(bytes)) return false;
    throw new StopError(
      `${path} sudah ada dan isinya lain.\n  beri nama lain, atau pindahkan berkas itu dahulu`,
      2,
    );
  }
  const next = `${path}.${process.pid}.sementara`;
  writeFileSync(next, bytes, { flag: "wx" });
  renameSync(next, path);
  return true;
}
