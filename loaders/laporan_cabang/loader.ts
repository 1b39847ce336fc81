import { existsSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import { BPS_VALUES, SHEET_TABLES, SUBMISSIONS, type StoreTable } from "./store/tables.js";
import { storeOf } from "./store/store.js";

interface Copy extends StoreTable {
  /** The name in the store. */
  from: string;
  order: readonly string[];
}

/** Places newer submissions after older ones; a file without a date is as new as the newest accepted before it. */
const PLACED = `(
  select *, cast(row_number() over (order by as_new_as, accepted_at) as varchar) as position
  from (
    select *, coalesce(dated, max(dated) over (order by accepted_at rows unbounded preceding), '') as as_new_as
    from store.main.${SUBMISSIONS.name}
  )
)`;

const COPIES: readonly Copy[] = [
  {
    name: "laporan_cabang_submissions",
    from: PLACED,
    columns: [...SUBMISSIONS.columns, "position"],
    order: ["cast(position as integer)"],
  },
  { ...BPS_VALUES, from: `store.main.${BPS_VALUES.name}`, order: BPS_VALUES.columns.map(quoted) },
  ...SHEET_TABLES.map(({ name, columns }) => ({
    name,
    from: `store.main.${name}`,
    columns: columns.filter((column) => column !== "sheet"),
    order: ["submission_id", 'cast("row" as integer)'],
  })),
];

/** Copies every accepted submission with its rows into schema raw; tables without rows where nothing was taken in yet. */
export async function loadLaporanCabang(
  connection: DuckDBConnection,
  { project }: { project: string },
): Promise<void> {
  await connection.run("create schema if not exists raw");
  const path = storeOf(project);
  if (!existsSync(path)) {
    for (const { name, columns } of COPIES)
      await connection.run(
        `create table raw.${name} (${columns.map((column) => `${quoted(column)} varchar`).join(", ")})`,
      );
    return;
  }
  await connection.run(`attach '${path.replaceAll("'", "''")}' as store (read_only)`);
  try {
    for (const { name, from, columns, order } of COPIES)
      await connection.run(
        `create table raw.${name} as select ${columns.map(quoted).join(", ")} from ${from} order by ${order.join(", ")}`,
      );
  } finally {
    await connection.run("detach store");
  }
}

function quoted(column: string): string {
  return `"${column}"`;
}
