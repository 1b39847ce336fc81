import { explainProblem } from "../../../reports/components/notebook/errors.js";
import type { Statement } from "../../../reports/components/notebook/statements.js";

interface Where {
  statement: Statement;
  /** The text that the statement stands in. */
  text: string;
  isStopped: boolean;
}

/** What the page says otherwise, for it knows no other files. */
const HERE: readonly (readonly [RegExp, string])[] = [
  [
    /attached in read-only mode/i,
    "Gudang hanya dapat dibaca. Untuk hasil antara, pakai “create temp table nama as select …”.",
  ],
  [
    /file system operations are disabled|Cannot access (?:file|directory)/i,
    "Kueri hanya membaca gudang: berkas, folder dan alamat lain tertutup. Untuk menulis hasil, pakai --format dan -o.",
  ],
  [
    /extensions? is disabled|Loading external extensions/i,
    "Tambahan DuckDB tidak dapat dipasang dari kueri.",
  ],
  [
    /Out of Memory|could not allocate|failed to allocate|failed to offload/i,
    "Memori tidak cukup untuk kueri ini: batasi barisnya dengan where atau limit.",
  ],
];

/** Says what is wrong with a query: in words, where, and in DuckDB's own. */
export class QueryError extends Error {
  readonly isStopped: boolean;

  constructor(message: string, { statement, text, isStopped }: Where) {
    super(isStopped ? "Kueri dihentikan." : explained(message, { statement, text }));
    this.name = "QueryError";
    this.isStopped = isStopped;
  }
}

function explained(message: string, { statement, text }: Omit<Where, "isStopped">): string {
  const { words, said, at } = explainProblem(message, statement.text);
  const here = HERE.find(([pattern]) => pattern.test(said))?.[1] ?? words;
  return [here, ...(at ? placeOf(text, statement.from + at.from) : []), `DuckDB: ${said}`].join("\n");
}

/** Names the place in the whole text, and shows its line with a mark below. */
function placeOf(text: string, offset: number): string[] {
  const before = text.slice(0, offset).split("\n");
  const column = before.at(-1)?.length ?? 0;
  const line = text.split("\n")[before.length - 1] ?? "";
  const start = Math.max(0, column - AROUND);
  const shown = line.slice(start, column + AROUND).replaceAll("\t", " ");
  return [`Baris ${before.length}, kolom ${column + 1}:`, `  ${shown}`, `  ${" ".repeat(column - start)}^`];
}

const AROUND = 60;
