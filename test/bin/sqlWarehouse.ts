import { DuckDBInstance } from "@duckdb/node-api";
import { mkdirSync } from "node:fs";
import { PassThrough } from "node:stream";
import { projectAt, type Project } from "../../bin/lib/project.js";
import { answer } from "../../bin/lib/sql/answer.js";
import { readOptions } from "../../bin/lib/sql/options.js";
import { fingerprint, writeState } from "../../bin/lib/state.js";
import type { Given } from "../../bin/lib/given.js";

/** Makes a project whose published warehouse holds three figures, and one row of every kind of value. */
export async function publishWarehouse(root: string): Promise<Project> {
  const project = projectAt(root);
  mkdirSync(project.nextFolder, { recursive: true });
  await writeWarehouse(project.warehouse, "satu");
  noteBuild(project, "kunci-satu");
  return project;
}

/** Notes of which build the warehouse is. */
export function noteBuild(project: Project, modelKey: string): void {
  const warehouse = fingerprint(project.warehouse) ?? "";
  writeState(project, "published", { modelKey, siteKey: "situs", previousSiteKey: null, warehouse });
}

/** Writes a warehouse whose only text says which one it is. */
export async function writeWarehouse(path: string, text: string): Promise<void> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  await connection.run(`
    create schema marts; create schema exports;
    create table marts.fct_small as select * from (values
      (1, 10.50::decimal(9, 2), date '2024-02-29', '${text}'),
      (2, null, null, '=1+1'),
      (3, -7.25, date '1850-01-02', 'koma, dan "petik"')) as t(n, amount, as_of, note);
    create table marts.dim_a as select 1 as code;
    create table exports.rpt_downloads__dim_a as select 1 as code, 'Satu' as name;
    create table exports.rpt_downloads__edition as select '30 Oktober 2025' as edition_text;
  `);
  connection.closeSync();
  instance.closeSync();
}

/** Runs `cakupan sql` with these options; gives its exit code and what it said where. */
export async function ask(
  project: Project,
  given: Given,
): Promise<{ code: number; out: string; said: string }> {
  const output = new PassThrough();
  let out = "";
  output.on("data", (part: Buffer) => (out += part.toString("utf8")));
  const lines: string[] = [];
  const options = readOptions(given, project.root);
  const say = (line: string) => lines.push(line);
  const code = await answer(project, { ...options, text: options.text ?? "" }, { output, say });
  return { code, out, said: lines.join("\n") };
}
