import type { z } from "zod";
import { check } from "./contract.js";
import type { Problem } from "./problem.js";
import type { RawTable } from "./rawTable.js";
import type { TableRow } from "./tableFile.js";

/** A table's columns that name a row, and the contract of a row. */
export interface TableContract {
  key: readonly string[];
  row: z.ZodObject;
}

/** The line of a row of a CSV file by its index: the header is line 1. */
const lineOf = (index: number) => index + 2;

/** Checks every row of a table, and that each key occurs once; gives every problem with its line and column. */
export function checkTable(file: string, contract: TableContract, rows: readonly TableRow[]): Problem[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const line = lineOf(index);
    const locate = (path: readonly PropertyKey[]) => ({ line, place: `kolom ${String(path[0] ?? "")}` });
    const { problems } = check(contract.row, row, { file, locate });
    const key = contract.key.map((column) => row[column]).join(" · ");
    const first = seen.get(key);
    seen.set(key, first ?? line);
    if (first === undefined) return problems;
    const twice = {
      file,
      line,
      place: contract.key.join(", "),
      found: `"${key}" sudah ada di baris ${first}`,
    };
    return [...problems, { ...twice, expected: "kunci yang hanya sekali", hint: "hapus salah satu baris" }];
  });
}

/** The raw table of a CSV file: its cells as given, with file and line. */
export function tableOf(
  name: string,
  { file, columns, rows }: { file: string; columns: readonly string[]; rows: readonly TableRow[] },
): RawTable {
  return {
    name,
    columns: [...columns, "file", "line"],
    rows: rows.map((row, index) => ({ ...row, file, line: lineOf(index) })),
  };
}
