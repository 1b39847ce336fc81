import type { DuckDBConnection } from "@duckdb/node-api";

/** A table that a query may name, with its columns. */
export interface KnownTable {
  schema: string;
  name: string;
  comment: string;
  columns: readonly KnownColumn[];
}

interface KnownColumn {
  name: string;
  type: string;
  comment: string;
}

const KEYWORDS =
  "select from where group by order having limit inner left join on using with as and or not in is null case when then else end distinct union all exists between like desc asc describe summarize count sum avg min max round coalesce any_value".split(
    " ",
  );
const WORD = /[\p{L}_.][\p{L}\p{N}_.]*$/u;

/** Reads the tables of the warehouse that are there to be asked: marts first, then what the pages show. */
export async function readTables(connection: DuckDBConnection): Promise<KnownTable[]> {
  const reader = await connection.runAndReadAll(
    `select c.schema_name, c.table_name, coalesce(t.comment, ''), c.column_name, c.data_type, coalesce(c.comment, '')
     from duckdb_columns() as c
     left join duckdb_tables() as t using (database_name, schema_name, table_name)
     where not c.internal and c.schema_name in ('main', 'marts', 'exports')
     order by c.schema_name = 'exports', c.schema_name, c.table_name, c.column_index`,
  );
  const tables = new Map<string, KnownTable & { columns: KnownColumn[] }>();
  for (const row of reader.getRowsJson()) {
    const [schema = "", name = "", comment = "", column = "", type = "", meaning = ""] = row.map(String);
    const key = `${schema}.${name}`;
    const table = tables.get(key) ?? { schema, name, comment, columns: [] };
    table.columns.push({ name: column, type, comment: meaning });
    tables.set(key, table);
  }
  return [...tables.values()];
}

/** Gives what the word before the cursor may become; columns of tables that the text names come before all others. */
export function completionsOf(
  line: string,
  { tables, before = "" }: { tables: readonly KnownTable[]; before?: string },
): [string[], string] {
  const word = WORD.exec(line)?.[0] ?? "";
  const begun = word.toLowerCase();
  const [owner, rest] = begun.includes(".") ? splitAtLast(begun) : [undefined, begun];
  const named = tables.filter(({ name }) => new RegExp(`\\b${name}\\b`, "i").test(`${before} ${line}`));
  const found = owner === undefined ? free(named, tables) : owned(owner, tables);
  const fitting = [...new Set(found)].filter((name) => name.toLowerCase().startsWith(rest));
  return [
    fitting.map((name) => (owner === undefined ? name : `${word.slice(0, owner.length + 1)}${name}`)),
    word,
  ];
}

function free(named: readonly KnownTable[], tables: readonly KnownTable[]): string[] {
  return [...columnsOf(named), ...tables.map(({ name }) => name), ...KEYWORDS];
}

/** What stands after a schema's or a table's name and a dot. */
function owned(owner: string, tables: readonly KnownTable[]): string[] {
  const inSchema = tables.filter(({ schema }) => schema === owner).map(({ name }) => name);
  if (inSchema.length > 0) return inSchema;
  return columnsOf(tables.filter(({ schema, name }) => owner === name || owner === `${schema}.${name}`));
}

function columnsOf(tables: readonly KnownTable[]): string[] {
  return tables.flatMap(({ columns }) => columns.map(({ name }) => name));
}

function splitAtLast(word: string): [string, string] {
  const at = word.lastIndexOf(".");
  return [word.slice(0, at), word.slice(at + 1)];
}
