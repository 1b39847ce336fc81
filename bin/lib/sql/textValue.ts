import { DuckDBTypeId, type DuckDBType } from "@duckdb/node-api";
import type { Json } from "./query.js";

const NUMBERS: ReadonlySet<DuckDBTypeId> = new Set([
  DuckDBTypeId.TINYINT,
  DuckDBTypeId.SMALLINT,
  DuckDBTypeId.INTEGER,
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.HUGEINT,
  DuckDBTypeId.UTINYINT,
  DuckDBTypeId.USMALLINT,
  DuckDBTypeId.UINTEGER,
  DuckDBTypeId.UBIGINT,
  DuckDBTypeId.UHUGEINT,
  DuckDBTypeId.FLOAT,
  DuckDBTypeId.DOUBLE,
  DuckDBTypeId.DECIMAL,
]);
const LITERAL = /^-?\d+(\.\d+)?$/;

/** Tells whether the values of a type are numbers. */
export function isNumber({ typeId }: DuckDBType): boolean {
  return NUMBERS.has(typeId);
}

/** Writes a value as plain text; what is nested is JSON. */
export function plainText(value: Json): string {
  if (value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Writes a value as JSON: integers and decimals with all their digits, which JavaScript's numbers could not hold. */
export function jsonText(value: Json, type: DuckDBType): string {
  if (typeof value === "string" && isNumber(type) && LITERAL.test(value)) return value;
  return JSON.stringify(value);
}
