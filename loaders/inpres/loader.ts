import type { DuckDBConnection } from "@duckdb/node-api";
import { collect, type Problem } from "../lib/problem.js";
import type { RawTable } from "../lib/rawTable.js";
import { checkTable, tableOf } from "../lib/tableContract.js";
import { readTableFile, type TableRow } from "../lib/tableFile.js";
import type { Words } from "../reference/words.js";
import type { Receipts } from "./receipts.js";
import { statementSchema } from "./schema.js";

/** What documents say a region did of an instruction, one statement a row. */
export const STATEMENTS = "data/inpres/statements.csv";
const COLUMNS = Object.keys(statementSchema({}, undefined).shape);
const KEY = ["region_code", "instruction", "document_id", "locator"];

/** Loads the statements, every cell checked; the header alone is a table without rows. */
export async function loadInpres(
  connection: DuckDBConnection,
  { project, words, receipts }: { project: string; words: Words; receipts: Receipts | undefined },
): Promise<{ tables: RawTable[]; problems: Problem[] }> {
  const row = statementSchema(words, receipts);
  const problems: Problem[] = [];
  const rows = await collect(readStatements(connection, project), problems, []);
  problems.push(...checkTable(STATEMENTS, { key: KEY, row }, rows));
  const table = { file: STATEMENTS, columns: COLUMNS, rows };
  return { problems, tables: [tableOf("inpres_statements", table)] };
}

/** Reads the rows as given, unchecked; row i stands on line i + 2. */
export async function readStatements(connection: DuckDBConnection, project: string): Promise<TableRow[]> {
  return readTableFile(connection, { project, file: STATEMENTS, columns: COLUMNS, mayBeEmpty: true });
}
