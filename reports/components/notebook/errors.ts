import { EXPLANATIONS, GENERAL, KINDS } from "./errorTexts.js";

/** What went wrong with a statement: in words, in the database's own, and where. */
export interface QueryProblem {
  words: string;
  said: string;
  /** The place in the statement. */
  at?: { from: number; to: number };
}

const CARET = /\n\nLINE (\d+): ([^\n]*)\n( *)\^\s*$/;
const ELLIPSIS = "...";

/** Explains what DuckDB says of a statement. */
export function explainProblem(message: string, statement: string): QueryProblem {
  const caret = CARET.exec(message);
  const said = message.replace(CARET, "").trim();
  const at = caret ? placeOf(caret, statement) : undefined;
  return { words: wordsFor(said), said, ...(at ? { at } : {}) };
}

function wordsFor(said: string): string {
  for (const [pattern, text] of EXPLANATIONS) {
    const found = pattern.exec(said);
    if (found) return text.replace(/\{(\d)\}/g, (_, group: string) => found[Number(group)] ?? "").trim();
  }
  const kind = Object.keys(KINDS).find((name) => said.startsWith(name));
  return kind === undefined ? GENERAL : (KINDS[kind] ?? GENERAL);
}

/** DuckDB shows a part of the line, cut at both ends where it is long. */
function placeOf(
  [, number = "", shown = "", spaces = ""]: RegExpExecArray,
  statement: string,
): QueryProblem["at"] {
  const index = Number(number) - 1;
  const lines = statement.split("\n");
  const line = lines[index];
  if (line === undefined) return undefined;
  const before = lines.slice(0, index).reduce((sum, text) => sum + text.length + 1, 0);
  const isCut = shown.startsWith(ELLIPSIS);
  const part = shown.slice(isCut ? ELLIPSIS.length : 0).replace(/\.\.\.$/, "");
  const start = Math.max(0, line.indexOf(part));
  const column = spaces.length - `LINE ${number}: `.length - (isCut ? ELLIPSIS.length : 0);
  const from = Math.min(before + start + Math.max(0, column), statement.length);
  const word = /^[\p{L}\p{N}_]+|^"[^"]*"|^'[^']*'|^./u.exec(statement.slice(from))?.[0] ?? "";
  return { from, to: Math.max(from + word.length, Math.min(from + 1, statement.length)) };
}
