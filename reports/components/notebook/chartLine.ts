import { CHART_KINDS, type ChartSpec } from "./model.js";

const PLAIN = /^[\p{L}\p{N}_]+$/u;
const PART = /\s+(x|y|warna)=("(?:[^"\\]|\\.)*"|[\p{L}\p{N}_]+)/gu;

/** Writes a chart as the words of its line: `batang x=wilayah y=nilai`. */
export function writeChart({ kind, x, y, color }: ChartSpec): string {
  const named = { x, y, ...(color === undefined ? {} : { warna: color }) };
  return [kind, ...Object.entries(named).map(([name, column]) => `${name}=${word(column)}`)].join(" ");
}

/** Reads such words; anything else gives nothing. */
export function readChart(text: string): ChartSpec | undefined {
  const [first = ""] = text.split(/\s/, 1);
  const kind = CHART_KINDS.find((known) => known === first);
  const rest = text.slice(first.length);
  const found = new Map([...rest.matchAll(PART)].map(([, name, column = ""]) => [name, column]));
  const [x, y, color] = ["x", "y", "warna"].map((name) => plain(found.get(name)));
  if (kind === undefined || x === undefined || y === undefined || rest.replace(PART, "").trim() !== "")
    return undefined;
  const spec = { kind, x, y, ...(color === undefined ? {} : { color }) };
  return writeChart(spec) === text ? spec : undefined;
}

function word(column: string): string {
  return PLAIN.test(column) ? column : JSON.stringify(column);
}

function plain(written: string | undefined): string | undefined {
  if (written === undefined || !written.startsWith('"')) return written;
  try {
    return JSON.parse(written) as string;
  } catch {
    return undefined;
  }
}
