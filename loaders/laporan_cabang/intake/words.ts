import { number } from "../across/said.js";
import type { ReportProblem } from "../problem.js";
import type { IntakeResult, Status } from "./result.js";

const STATUS: Readonly<Record<Status, string>> = {
  accepted: "diterima",
  refused: "DITOLAK",
  quarantined: "DITAHAN",
};

/** Says in a line what became of a file. */
export function summaryOf({ file, status, accepted, refused, quarantined, problems }: IntakeResult): string {
  const warnings = problems.filter(({ severity }) => severity === "warning").length;
  const counts = [
    status === "accepted" ? `${number(accepted)} baris` : "tidak ada baris yang dimuat",
    refused > 0 && `${number(refused)} baris salah`,
    quarantined > 0 && `${number(quarantined)} baris meragukan`,
    warnings > 0 && `${number(warnings)} catatan`,
  ];
  return `${file}: ${STATUS[status]}, ${counts.filter(Boolean).join(", ")}`;
}

const SHOWN = 20;

/** Says what is wrong with a file, worst first, each with its place and what to do. */
export function problemLines({ problems }: IntakeResult): string[] {
  const weight = { error: 0, quarantine: 1, warning: 2 };
  const sorted = problems.toSorted((a, b) => weight[a.severity] - weight[b.severity]);
  const lines = sorted.slice(0, SHOWN).map(problemText);
  return sorted.length > SHOWN ? [...lines, `  … dan ${number(sorted.length - SHOWN)} lagi`] : lines;
}

const SEVERITY: Readonly<Record<ReportProblem["severity"], string>> = {
  error: "salah",
  quarantine: "meragukan",
  warning: "catatan",
};

function problemText({ sheet, row, column, cell, severity, found, expected, hint }: ReportProblem): string {
  const place = [sheet, cell ?? (row === null ? null : `baris ${row}`)].filter(Boolean).join("!");
  const what = column === null ? found : `kolom "${column}" ${found}`;
  return `  ${SEVERITY[severity]}: ${what}${place ? ` (${place})` : ""}\n    diharapkan ${expected}\n    ${hint}`;
}

const PIECE = 65_536;

/** Writes results as one JSON array, in pieces: all problems of large files may not fit one string. */
export function* jsonPieces(results: readonly IntakeResult[]): Iterable<string> {
  let piece = "[";
  for (const [at, { file, status, accepted, refused, quarantined, problems }] of results.entries()) {
    const head = JSON.stringify({ file, status, accepted, refused, quarantined }).slice(0, -1);
    piece += `${at === 0 ? "" : ","}\n${head},"problems":[`;
    for (const [place, problem] of problems.entries()) {
      piece += `${place === 0 ? "" : ","}${JSON.stringify(problem)}`;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = "";
    }
    piece += "]}";
  }
  yield `${piece}\n]\n`;
}
