import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { RefusedError } from "./problem.js";
import { readTextFile } from "./textFile.js";

/** A row of a CSV file: column name → text as given, null where empty. */
export type TableRow = Record<string, string | null>;

/**
 * Reads a comma-separated file with exactly these columns, every cell as text, in file order.
 * Row i stands on line i + 2: a blank line and a line break inside a cell are refused, because they would move the lines.
 */
export async function readTableFile(
  connection: DuckDBConnection,
  { project, file, columns }: { project: string; file: string; columns: readonly string[] },
): Promise<TableRow[]> {
  const text = readTextFile(project, file);
  const blank = text
    .trimEnd()
    .split(/\r?\n/)
    .findIndex((line) => line.trim() === "");
  if (blank >= 0) throw malformed(file, `baris kosong (Line: ${blank + 1})`);
  const header = (text.split(/\r?\n/, 1)[0] ?? "").split(",");
  checkHeader(header, columns, file);
  const rows = await query(connection, join(project, file), columns).catch((error: unknown) => {
    throw malformed(file, String(error));
  });
  if (rows.length === 0) throw malformed(file, "tidak ada baris data");
  const broken = rows.findIndex((row) => Object.values(row).some((cell) => cell?.includes("\n")));
  if (broken >= 0) throw malformed(file, `pindah baris di dalam sel (baris data ke-${broken + 1})`);
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

function malformed(file: string, message: string): RefusedError {
  const line = /Line: (\d+)/.exec(message)?.[1];
  return new RefusedError([
    {
      file,
      ...(line === undefined ? {} : { line: Number(line) }),
      found: `CSV tidak terbaca: ${message.split("\n")[0]}`,
      expected: "CSV dengan koma, satu baris satu catatan, teks berkoma di antara tanda kutip ganda",
      hint: "hitung koma dan tanda kutip di baris itu",
    },
  ]);
}
