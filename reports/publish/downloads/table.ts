import type { DuckDBConnection } from "@duckdb/node-api";
import type { DownloadColumn, DownloadModel } from "./models.js";

export type Cell = string | number | boolean | null;
export type Row = readonly Cell[];

export interface TableColumn extends DownloadColumn {
  /** DuckDB's type. */
  type: string;
  kind: "text" | "number" | "date" | "boolean";
}

/** A table that is handed out, as its model and the warehouse describe it. */
export interface Table extends DownloadModel {
  columns: readonly TableColumn[];
}

/** Between the items of a list that stands in one cell. */
const LIST_SEPARATOR = "; ";
/** Rows of one region stand together. */
const REGION = "region_code";
const KINDS: readonly (readonly [RegExp, TableColumn["kind"]])[] = [
  [/\[\]$/, "text"],
  [/^(DECIMAL|DOUBLE|FLOAT|U?(TINY|SMALL|BIG|HUGE)?INT)/, "number"],
  [/^DATE$/, "date"],
  [/^BOOLEAN$/, "boolean"],
  [/^VARCHAR$/, "text"],
];

/** Finds the columns of a model in the warehouse that is attached as `warehouse`; one that is not there is named. */
export async function describeTable(connection: DuckDBConnection, model: DownloadModel): Promise<Table> {
  const reader = await connection.runAndReadAll(
    `select column_name, data_type from duckdb_columns()
     where database_name = 'warehouse' and schema_name = 'exports' and table_name = $name`,
    { name: model.name },
  );
  const types = new Map(reader.getRowsJson() as [string, string][]);
  const columns = model.columns.map((column) => {
    const type = types.get(column.name);
    if (type === undefined) throw new Error(`${model.name} has no column ${column.name}`);
    return { ...column, type, kind: kindOf(type, `${model.name}.${column.name}`) };
  });
  return { ...model, columns };
}

/** Names a table's rows in the warehouse, in an order that leaves nothing to chance. */
export function orderedRows({ name, columns }: Table, select: readonly string[]): string {
  const names = columns.map((column) => column.name);
  const order = [...names.filter((column) => column === REGION), ...names].map(quoted).join(", ");
  return `select ${select.join(", ")} from warehouse.exports.${quoted(name)} order by ${order}`;
}

/** Reads a table: numbers as doubles, dates as ISO text, lists joined; a value that is no number is refused. */
export async function readRows(connection: DuckDBConnection, table: Table): Promise<Row[]> {
  const reader = await connection.runAndReadAll(orderedRows(table, table.columns.map(cast)));
  const rows = reader.getRowsJson() as Cell[][];
  for (const row of rows) assertFinite(row, table);
  return rows;
}

/** Writes an identifier of SQL. */
export function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}

function kindOf(type: string, column: string): TableColumn["kind"] {
  const kind = KINDS.find(([pattern]) => pattern.test(type))?.[1];
  if (kind === undefined) throw new Error(`${column}: no cell of a file can hold the type ${type}`);
  return kind;
}

function cast({ name, kind, type }: TableColumn): string {
  if (kind === "number") return `${quoted(name)}::double`;
  if (kind === "date") return `${quoted(name)}::varchar`;
  return type.endsWith("[]") ? `array_to_string(${quoted(name)}, '${LIST_SEPARATOR}')` : quoted(name);
}

function assertFinite(row: Row, { name, columns }: Table): void {
  columns.forEach((column, index) => {
    const value = row[index];
    if (column.kind === "number" && typeof value === "string")
      throw new Error(`${name}.${column.name} is ${value} in ${JSON.stringify(row)}`);
  });
}
