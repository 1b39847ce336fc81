import { readFileSync } from "node:fs";
import type { KnownTable } from "./words.js";

interface Described {
  schema: string;
  name: string;
  description: string;
  columns: Readonly<Record<string, { description: string }>>;
}

/** Adds what dbt's manifest says of tables and columns to those that bear no comment; without the manifest they stay as they are. */
export function withMeanings(tables: readonly KnownTable[], manifest: string): KnownTable[] {
  const known = new Map(readDescribed(manifest).map((node) => [`${node.schema}.${node.name}`, node]));
  return tables.map((table) => {
    const node = known.get(`${table.schema}.${table.name}`);
    if (!node) return table;
    const columns = table.columns.map((column) => {
      return { ...column, comment: column.comment || oneLine(node.columns[column.name]?.description) };
    });
    return { ...table, comment: table.comment || oneLine(node.description), columns };
  });
}

function readDescribed(manifest: string): Described[] {
  try {
    const { nodes } = JSON.parse(readFileSync(manifest, "utf8")) as { nodes: Record<string, Described> };
    return Object.values(nodes);
  } catch {
    return [];
  }
}

function oneLine(text = ""): string {
  return text.replace(/\s+/g, " ").trim();
}
