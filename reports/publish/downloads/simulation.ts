import type { DuckDBConnection } from "@duckdb/node-api";
import { SIMULATED } from "../../lib/simulation.js";

const FACTS = "rpt_frame__facts";

/** Reads whether the warehouse, attached as `warehouse`, holds what `simulate` made; one that does not say so holds nothing of it. */
export async function readIsSimulated(connection: DuckDBConnection): Promise<boolean> {
  const known = await connection.runAndReadAll(
    `select 1 from duckdb_columns()
     where database_name = 'warehouse' and schema_name = 'exports' and table_name = '${FACTS}' and column_name = 'text'`,
  );
  if (known.currentRowCount === 0) return false;
  const marked = await connection.runAndReadAll(
    `select 1 from warehouse.exports.${FACTS} where key = 'is_simulated' and text = '${SIMULATED}'`,
  );
  return marked.currentRowCount > 0;
}
