import { existsSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { collect, type Problem } from "../lib/problem.js";
import type { RawTable } from "../lib/rawTable.js";
import { checkTable, tableOf } from "../lib/tableContract.js";
import { readTableFile, type TableRow } from "../lib/tableFile.js";
import type { Words } from "../reference/words.js";
import { isConfirmed, type Correction } from "./correctionsFor.js";
import { correctionSchema } from "./schema.js";

/** Known wrong cells of branch reports, one a row; an office without any needs no file. */
const CORRECTIONS = "data/corrections.csv";
const COLUMNS = Object.keys(correctionSchema({}).shape);

/** The corrections as a raw table, and the confirmed ones to check reports with. */
export interface Corrections {
  confirmed: readonly Correction[];
  tables: RawTable[];
  problems: Problem[];
}

/** Loads the corrections, every cell checked, and holds that no cell is corrected twice. */
export async function loadCorrections(
  connection: DuckDBConnection,
  { project, words }: { project: string; words: Words },
): Promise<Corrections> {
  const problems: Problem[] = [];
  const file = { project, file: CORRECTIONS, columns: COLUMNS, mayBeEmpty: true };
  const rows = existsSync(join(project, CORRECTIONS))
    ? await collect(readTableFile(connection, file), problems, [])
    : [];
  const schema = correctionSchema(words);
  problems.push(
    ...checkTable(CORRECTIONS, { key: ["correction_id"], row: schema }, rows),
    ...correctedTwice(rows),
  );
  return {
    problems,
    confirmed: problems.length > 0 ? [] : rows.map((row) => schema.parse(row)).filter(isConfirmed),
    tables: [tableOf("corrections", { file: CORRECTIONS, columns: COLUMNS, rows })],
  };
}

/** A withdrawn correction may stand beside the one that holds. */
function correctedTwice(rows: readonly TableRow[]): Problem[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row, index) => {
    if (row.status === "withdrawn") return [];
    const cell = [row.branch, row.month, row.sheet, row.cell].join(" · ");
    const first = seen.get(cell);
    if (first === undefined) {
      seen.set(cell, index + 2);
      return [];
    }
    return [
      {
        file: CORRECTIONS,
        line: index + 2,
        place: "kolom cell",
        found: `sel ini sudah dikoreksi di baris ${first}: ${cell}`,
        expected: "satu koreksi yang berlaku untuk satu sel",
        hint: "tulis withdrawn pada koreksi yang tidak berlaku lagi",
      },
    ];
  });
}
