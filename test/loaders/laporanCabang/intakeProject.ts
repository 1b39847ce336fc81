import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { intake, type IntakeResult } from "../../../loaders/laporan_cabang/intake.js";
import { SHEETS } from "../../../loaders/laporan_cabang/sheets.js";
import { root } from "../project.js";

/** An office of one branch, Tuban, that has taken nothing in yet. */
export interface IntakeProject {
  project: string;
  /** A folder beside the project, for what branches send. */
  inbox: string;
  /** What was said on the way. */
  lines: string[];
  remove: () => void;
}

const OFFICE = `office: {name: Kantor rekaan, title: Cakupan, default_province: "35"}
provinces: ["35"]
branches: [{name: Tuban, regencies: ["35.23"]}, {name: Bojonegoro, regencies: ["35.22"]}]
`;

/** Makes one in a folder whose name has a space and a quote. */
export function makeIntakeProject(): IntakeProject {
  const folder = mkdtempSync(join(tmpdir(), "cakupan 'kantor' "));
  const project = join(folder, "proyek uji");
  mkdirSync(join(project, "data"), { recursive: true });
  for (const name of ["reference", "laporan_cabang"])
    symlinkSync(join(root, "data", name), join(project, "data", name));
  writeFileSync(join(project, "data", "office.yml"), OFFICE);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { project, inbox: join(folder, "kiriman"), lines: [], remove };
}

/** Takes files of the inbox in, by a clock that stands still. */
export async function takeIn(
  { project, inbox, lines }: IntakeProject,
  ...paths: string[]
): Promise<IntakeResult[]> {
  const now = () => new Date("2025-01-15T03:00:00Z");
  return intake(paths, { project, from: inbox, now, log: (line) => lines.push(line) });
}

/** Says a result in short: `accepted 1: supersedes`. */
export function inShort({ status, accepted, problems }: IntakeResult): string {
  const codes = problems.map(({ code }) => code).filter((code) => code !== "name_blank");
  return [`${status} ${accepted}`, codes.join(", ")].filter(Boolean).join(": ");
}

/** What a test says of a report; the rest is a sound report of Tuban of October 2024. */
export interface BookSpec {
  branch?: string;
  month?: string;
  dated?: string;
  version?: string;
  /** Members of farmers at the month's end, joined, left. */
  members?: readonly [active: number, joined: number, left: number];
  region?: string;
}

/** Writes a report with a row of members, and perhaps claims, as .xlsx into a folder. */
export function writeBook(path: string, spec: BookSpec = {}): void {
  const { branch = "Tuban", month = "2024-10", dated = "2024-11-03", version = "1" } = spec;
  const { members = [100, 0, 0], region = "35.23" } = spec;
  const cover = [
    ["kantor_cabang", branch],
    ["periode", month],
    ["tanggal", dated],
    ["versi_templat", version],
  ];
  const row = [region, "", month, "petani", "BPU", "JKK+JKM", "APBD", ...members];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(cover), "Sampul");
  for (const { name, columns } of SHEETS) {
    const titles = columns.map((column) => column.name);
    const rows = name === "Kepesertaan" ? [titles, row] : [titles];
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
}

/** Writes a sheet of members as CSV. */
export function writeCsv(path: string, rows: readonly string[]): void {
  const titles = SHEETS[0]!.columns.map(({ name }) => name).join(";");
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, [titles, ...rows, ""].join("\n"));
}
