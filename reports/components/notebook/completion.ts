import type {
  Completion,
  CompletionContext,
  CompletionResult,
  CompletionSource,
} from "@codemirror/autocomplete";
import type { SchemaColumn, SchemaTable } from "./engine.js";
import { FUNCTIONS } from "./functions.js";
import { NOTEBOOK_TEXTS as TEXTS, say } from "./texts.js";

const WORD = /(?:(?<owner>[\p{L}_][\p{L}\p{N}_]*)\.)?(?<word>[\p{L}_][\p{L}\p{N}_]*)?$/u;
const VALID = /^[\p{L}\p{N}_]*$/u;
/** Longer texts are data that somebody pasted; to look for tables in them would stall typing. */
const LONGEST = 100_000;

/** What a word of a query is: a table, or a column of one. */
export interface Meaning {
  title: string;
  description: string;
}

/** Offers tables, columns of the tables that the cell names, and functions. */
export function schemaCompletion(tables: readonly SchemaTable[]): CompletionSource {
  const offered = tables.map(({ name, description }): Completion => {
    return { label: name, type: "type", detail: TEXTS.table, info: description, boost: 2 };
  });
  const functions = FUNCTIONS.map(([name, info]): Completion => {
    return { label: name, type: "function", detail: TEXTS.function, info, apply: `${name}(` };
  });
  return (context: CompletionContext): CompletionResult | null => {
    const { text, from: lineFrom } = context.state.doc.lineAt(context.pos);
    const found = WORD.exec(text.slice(0, context.pos - lineFrom));
    const { owner, word = "" } = found?.groups ?? {};
    if (word === "" && owner === undefined && !context.explicit) return null;
    const named = namedTables(context.state.doc.sliceString(0, LONGEST), tables);
    const from = context.pos - word.length;
    if (owner !== undefined) {
      const table = named.get(owner) ?? tables.find(({ name }) => name === owner);
      return table
        ? { from, options: table.columns.map((column) => columnOption(column, table)), validFor: VALID }
        : null;
    }
    const columns = [...new Set(named.values())].flatMap((table) =>
      table.columns.map((column) => columnOption(column, table)),
    );
    return { from, options: [...columns, ...offered, ...functions], validFor: VALID };
  };
}

/** Finds what a word of a query means: a table's name, or a column of a table that the query names. */
export function meaningOf(word: string, query: string, tables: readonly SchemaTable[]): Meaning | undefined {
  const table = tables.find(({ name }) => name === word);
  if (table) return { title: table.name, description: table.description };
  const named = [...new Set(namedTables(query.slice(0, LONGEST), tables).values())];
  const owners = named.filter(({ columns }) => columns.some(({ name }) => name === word));
  const column = owners[0]?.columns.find(({ name }) => name === word);
  if (column === undefined) return undefined;
  return {
    title: `${owners.map(({ name }) => name).join(", ")}: ${word} (${column.type})`,
    description: column.description,
  };
}

/** Finds the tables that a query names, by their names and by what it calls them. */
function namedTables(query: string, tables: readonly SchemaTable[]): Map<string, SchemaTable> {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const named = new Map<string, SchemaTable>();
  for (const [, name = "", alias] of query.matchAll(/\b([a-z][a-z0-9_]*)\b(?:\s+as\s+([a-z_]\w*)\b)?/gi)) {
    const table = byName.get(name.toLowerCase());
    if (table === undefined) continue;
    named.set(table.name, table);
    if (alias !== undefined) named.set(alias, table);
  }
  return named;
}

function columnOption({ name, type, description }: SchemaColumn, table: SchemaTable): Completion {
  return {
    label: name,
    type: "property",
    detail: type.toLowerCase(),
    info: `${say(TEXTS.column, table.name)}. ${description}`,
    boost: 1,
  };
}
