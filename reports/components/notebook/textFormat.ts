import { writeChart, readChart } from "./chartLine.js";
import type { Cell, Notebook, SqlCell } from "./model.js";
import { endOfFirstStatement } from "./statements.js";
import { NOTEBOOK_TEXTS as TEXTS } from "./texts.js";

/** A notebook that was read, and what its reader should know of it. */
export interface ReadNotebook {
  notebook: Notebook;
  warnings: readonly string[];
}

/** The version of the file's form; a reader refuses later ones. */
const VERSION = 1;
const HEAD = /^-- @buku(?:[ \t]+(.*?))?[ \t]*$/;
const DIRECTIVE = /^-- @[a-z]/;
const COMMENT = /^--/;
const FENCE = "-- @sql";
const FENCE_END = "-- @akhir";
const CHART = "-- @grafik ";

/** What cannot be opened, in words. */
export class NotebookRefused extends Error {}

/** Writes a notebook as a file of SQL: comments are Markdown, and each cell stands by itself. */
export function writeNotebook({ cells }: Notebook): string {
  return `-- @buku ${VERSION}\n${cells.map((cell) => `\n${writeCell(cell)}\n`).join("")}`;
}

/** Reads what `writeNotebook` or a hand wrote; throws `NotebookRefused` for what is no notebook of this version. */
export function readNotebook(text: string): ReadNotebook {
  if (text.includes("\0")) throw new NotebookRefused(TEXTS.notText);
  const whole = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const first = /^\s*(.*)$/m.exec(whole)?.[1] ?? "";
  const head = HEAD.exec(first);
  if (!head) return { notebook: readCells(whole, []), warnings: [TEXTS.noVersion] };
  const version = head[1] ?? "";
  if (!/^\d+$/.test(version)) throw new NotebookRefused(TEXTS.brokenVersion);
  if (Number(version) > VERSION) throw new NotebookRefused(TEXTS.newer.replace("{}", version));
  const warnings: string[] = [];
  const body = whole.slice(whole.indexOf(first) + first.length + 1);
  return { notebook: readCells(body, warnings), warnings };
}

function writeCell(cell: Cell): string {
  if (cell.kind === "markdown") return cell.text.split("\n").map(commented).join("\n");
  const chart = cell.chart ? [CHART + writeChart(cell.chart)] : [];
  return [writeSql(cell.text), ...chart, ...(cell.notes ?? [])].join("\n");
}

function commented(line: string): string {
  return line === "" ? "--" : `-- ${escaped(line, /^@/)}`;
}

/** A statement that ends as most do is written as it is; anything else between two marks. */
function writeSql(text: string): string {
  const plain = text === "" ? ";" : text.endsWith(";") ? text : `${text}\n;`;
  const [only, ...more] = endOfFirstStatement(plain) === -1 ? [] : readCells(`${plain}\n`, []).cells;
  if (more.length === 0 && only?.kind === "sql" && only.text === text) return plain;
  const lines = text.split("\n").map((line) => escaped(line, /^-- @/));
  return [FENCE, ...lines, FENCE_END].join("\n");
}

/** Doubles the sign that would make a line an instruction. */
function escaped(line: string, instruction: RegExp): string {
  return instruction.test(line) ? line.replace("@", "@@") : line;
}

function readCells(text: string, warnings: string[]): Notebook {
  const cells: Cell[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = readBlock(text, at, warnings);
    if (cell === undefined) at = end;
    else if (cell.kind === "markdown") {
      cells.push(cell);
      at = end;
    } else {
      const notes = noteLines(text, end);
      cells.push(withNotes(cell, notes.lines));
      at = notes.end;
    }
  }
  return { cells };
}

interface Block {
  cell?: Cell;
  end: number;
}

function readBlock(text: string, at: number, warnings: string[]): Block {
  const { line, next } = lineAt(text, at);
  if (line.trim() === "") return { end: next };
  if (line === FENCE) return readFence(text, next, warnings);
  if (COMMENT.test(line)) return readComment(text, at, warnings);
  const end = endOfFirstStatement(text, at);
  const last = end === -1 ? text.length : lineAt(text, end).next;
  const sql = text.slice(at, last).trimEnd();
  return { cell: { kind: "sql", text: sql === ";" ? "" : sql.replace(/\n;$/, "") }, end: last };
}

function readFence(text: string, at: number, warnings: string[]): Block {
  const lines: string[] = [];
  for (let from = at; from < text.length;) {
    const { line, next } = lineAt(text, from);
    if (line === FENCE_END) return { cell: { kind: "sql", text: lines.join("\n") }, end: next };
    lines.push(line.replace(/^-- @@/, "-- @"));
    from = next;
  }
  warnings.push(TEXTS.cutFile);
  return { cell: { kind: "sql", text: lines.join("\n") }, end: text.length };
}

function readComment(text: string, at: number, warnings: string[]): Block {
  const lines: string[] = [];
  let end = at;
  while (end < text.length) {
    const { line, next } = lineAt(text, end);
    if (!COMMENT.test(line) || (DIRECTIVE.test(line) && lines.length > 0)) break;
    lines.push(line.replace(/^-- ?/, "").replace(/^@@/, "@"));
    end = next;
    if (DIRECTIVE.test(line)) {
      warnings.push(TEXTS.strayLine.replace("{}", () => line));
      break;
    }
  }
  return { cell: { kind: "markdown", text: lines.join("\n") }, end };
}

function noteLines(text: string, at: number): { lines: string[]; end: number } {
  const lines: string[] = [];
  let end = at;
  while (end < text.length) {
    const { line, next } = lineAt(text, end);
    if (!DIRECTIVE.test(line) || line === FENCE) break;
    lines.push(line);
    end = next;
  }
  return { lines, end };
}

function withNotes(cell: SqlCell, lines: readonly string[]): SqlCell {
  const charts = lines.flatMap((line) =>
    line.startsWith(CHART) ? (readChart(line.slice(CHART.length)) ?? []) : [],
  );
  const [chart] = charts;
  const notes = lines.filter((line) => !(charts.length === 1 && line.startsWith(CHART)));
  return {
    ...cell,
    ...(charts.length === 1 && chart ? { chart } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

function lineAt(text: string, at: number): { line: string; next: number } {
  const end = text.indexOf("\n", at);
  return end === -1
    ? { line: text.slice(at), next: text.length }
    : { line: text.slice(at, end), next: end + 1 };
}
