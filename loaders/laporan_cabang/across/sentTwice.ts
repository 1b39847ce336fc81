import type { ReportProblem } from "../problem.js";
import type { Report, ReportRow } from "../report.js";
import { familyOf, scopeOf, timeOf, valueColumns } from "./keys.js";
import { ofFile } from "./place.js";
import { day, month } from "./said.js";

/** A sound file of a run, by its place in the run. */
export interface Sent {
  at: number;
  name: string;
  report: Report;
}

/** Sets aside files of one run that say different numbers of the same, and none of which is the later one; problems by place in the run. */
export function checkSentTwice(files: readonly Sent[]): ReadonlyMap<number, ReportProblem> {
  const problems = new Map<number, ReportProblem>();
  const note = (group: readonly Sent[], what: string) => {
    for (const file of group) problems.set(file.at, problemOf(file, group, what));
  };
  for (const [what, group] of workbookGroups(files)) if (differ(group, allRows)) note(group, what);
  for (const [scope, group] of csvGroups(files)) {
    const rows = ({ report }: Sent) => report.rows.filter((row) => scopeOf(row) === scope);
    if (differ(group, rows)) note(group, scopeLabel(scope));
  }
  return problems;
}

const allRows = ({ report }: Sent) => report.rows;

/** Workbooks of one branch, month and day. */
function workbookGroups(files: readonly Sent[]): [string, Sent[]][] {
  const groups = new Map<string, Sent[]>();
  for (const file of files) {
    const { cover } = file.report;
    if (!cover) continue;
    const name = `laporan ${cover.branch} ${month(cover.month)} bertanggal ${day(cover.dated)}`;
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  return [...groups].filter(([, group]) => group.length > 1);
}

/** Files that speak of one scope, one of which is without a date. */
function csvGroups(files: readonly Sent[]): [string, Sent[]][] {
  if (files.length < 2) return [];
  const undated = new Set(
    files.filter(({ report }) => !report.cover).flatMap(({ report }) => [...scopesOf(report)]),
  );
  const groups = new Map<string, Sent[]>();
  for (const file of undated.size > 0 ? files : [])
    for (const scope of scopesOf(file.report))
      if (undated.has(scope)) groups.set(scope, [...(groups.get(scope) ?? []), file]);
  return [...groups].filter(([, group]) => group.length > 1);
}

function scopesOf({ rows }: Report): Set<string> {
  return new Set(rows.map(scopeOf));
}

function differ(group: readonly Sent[], rowsOf: (file: Sent) => readonly ReportRow[]): boolean {
  const texts = group.map((file) => rowsOf(file).map(textOf).sort().join("\n"));
  return texts.some((text) => text !== texts[0]);
}

function textOf(row: ReportRow): string {
  const values = valueColumns(row.sheet).map((column) => row.values[column] ?? "");
  return [familyOf(row), timeOf(row), ...values].join("\u0001");
}

function scopeLabel(scope: string): string {
  const [sheet = "", region = "", ...when] = scope.split("\u0001");
  return `${sheet} wilayah ${region} (${when.join(" sampai ")})`;
}

function problemOf(file: Sent, group: readonly Sent[], what: string): ReportProblem {
  const others = group.filter((other) => other !== file).map(({ name }) => `"${name}"`);
  return ofFile({
    code: "sent_twice",
    severity: "quarantine",
    found: `${what} ada juga di ${others.join(", ")}, dengan angka lain`,
    expected: "satu berkas saja, atau tanggal pada Sampul yang mengatakan mana yang terbaru",
    hint: "tidak ada yang dimuat; tanyakan kepada cabang mana yang benar, lalu masukkan berkas itu saja",
  });
}
