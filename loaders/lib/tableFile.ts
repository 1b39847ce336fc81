import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { RefusedError } from "./problem.js";
import { readTextFile } from "./textFile.js";

/** A row of a CSV file: column name → text as given, null where empty. */
export type TableRow = Record<string, string | null>;

/** A CSV file of the project, the columns that it must have, and whether its header may stand alone. */
interface TableFile {
  project: string;
  file: string;
  columns: readonly string[];
  mayBeEmpty?: boolean;
}

/**
 * Reads a comma-separated file with exactly these columns, every cell as text, in file order.
 * Row i stands on line i + 2: a blank line and a line break inside a cell are refused, because they would move the lines.
 */
export async function readTableFile(
  connection: DuckDBConnection,
  { project, file, columns, mayBeEmpty = false }: TableFile,
): Promise<TableRow[]> {
  const lines = readTextFile(project, file).trimEnd().split(/\r?\n/);
  const blank = lines.findIndex((line) => line.trim() === "");
  if (blank >= 0) throw malformed(file, { line: blank + 1, found: "baris kosong", hint: "hapus baris itu" });
  checkHeader((lines[0] ?? "").split(","), columns, file);
  const rows = await query(connection, join(project, file), columns).catch((error: unknown) => {
    throw malformed(file, {
      line: Number(/Line: (\d+)/.exec(String(error))?.[1] ?? 1),
      ...meaningOf(String(error)),
    });
  });
  // DuckDB drops without a word what follows a quote that is never closed.
  const broken = rows.findIndex((row) => Object.values(row).some((cell) => cell?.includes("\n")));
  if (broken >= 0 || rows.length !== lines.length - 1)
    throw malformed(file, { line: oddQuotes(lines) + 1, ...UNCLOSED });
  if (rows.length === 0 && !mayBeEmpty)
    throw malformed(file, { line: 1, found: "tidak ada baris data", hint: "isi sedikitnya satu baris" });
  return rows;
}

async function query(
  connection: DuckDBConnection,
  path: string,
  columns: readonly string[],
): Promise<TableRow[]> {
  const types = columns.map((column) => `'${column}': 'VARCHAR'`).join(", ");
  const reader = await connection.runAndReadAll(
    `select * from read_csv($path, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
       strict_mode = true, parallel = false, columns = {${types}})`,
    { path },
  );
  return reader.getRowObjectsJS() as TableRow[];
}

function checkHeader(found: readonly string[], expected: readonly string[], file: string): void {
  if (found.join() === expected.join()) return;
  const missing = expected.filter((column) => !found.includes(column));
  const extra = found.filter((column) => !expected.includes(column));
  throw new RefusedError([
    {
      file,
      line: 1,
      found: `judul kolom berbeda${missing.length ? `; kurang: ${missing.join(", ")}` : ""}${extra.length ? `; lebih: ${extra.join(", ")}` : ""}`,
      expected: expected.join(","),
      hint: "samakan judul dan urutan kolom",
    },
  ]);
}

interface Malformed {
  line: number;
  found: string;
  hint: string;
}

const UNCLOSED = {
  found: "tanda kutip ganda yang salah letak atau tidak ditutup",
  hint: "tutup tanda kutipnya di baris yang sama; tanda kutip di dalam teks ditulis dua kali",
};

/** What DuckDB complains of, in the officer's words. */
function meaningOf(error: string): Pick<Malformed, "found" | "hint"> {
  const columns = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(error);
  if (!columns) return UNCLOSED;
  const [, expected, found] = columns;
  return { found: `${found} kolom, bukan ${expected}`, hint: "hitung koma dan tanda kutip di baris itu" };
}

/** The first line with a quote that it does not close; the first of all where none has. */
function oddQuotes(lines: readonly string[]): number {
  return Math.max(
    0,
    lines.findIndex((line) => line.split('"').length % 2 === 0),
  );
}

function malformed(file: string, { line, found, hint }: Malformed): RefusedError {
  const expected = "CSV dengan koma, satu baris satu catatan, teks berkoma di antara tanda kutip ganda";
  return new RefusedError([{ file, line, found: `CSV tidak terbaca: ${found}`, expected, hint }]);
}
