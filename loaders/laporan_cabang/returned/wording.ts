import type { ReportProblem, Severity } from "../problem.js";
import { hasPersonalNumber } from "../read/personalNumbers.js";

/** How much a problem weighs, as an officer reads it. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "Salah",
  quarantine: "Meragukan",
  warning: "Catatan",
};

/** The first line of every comment of ours: by it the next round finds and replaces them. */
export const COMMENT_TITLE = "Pemeriksaan laporan cabang";
export const COMMENT_AUTHOR = "Cakupan";

const DIGITS = /\d(?:[\s.-]*\d){15,}/g;
const LONGEST = 600;

/** Repeats what a problem says, without a number that may be somebody's NIK. */
export function withoutNumbers(text: string): string {
  return hasPersonalNumber(text) ? text.replace(DIGITS, "(deretan angka)") : text;
}

/** Writes the comment of a cell: each of its problems with what was found, what was expected and what to do. */
export function commentOf(problems: readonly ReportProblem[]): string {
  return [COMMENT_TITLE, ...problems.map(paragraphOf)].join("\n\n");
}

function paragraphOf({ severity, found, expected, hint }: ReportProblem): string {
  const lines = [`${SEVERITY_WORDS[severity]}: ${found}`, `Diharapkan: ${expected}`, `Saran: ${hint}`];
  const text = withoutNumbers(lines.join("\n"));
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
