import {
  type DataType,
  type RecordBatch,
  type Schema,
  Table,
  tableToIPC,
  Type,
  type Vector,
} from "apache-arrow";
import type { ColumnKind, Result, Value } from "../../components/notebook/engine.js";
import { readValue } from "./arrowValues.js";

const KINDS: ReadonlyMap<Type, ColumnKind> = new Map([
  [Type.Int, "integer"],
  [Type.Float, "double"],
  [Type.Decimal, "decimal"],
  [Type.Date, "date"],
  [Type.Timestamp, "timestamp"],
  [Type.Time, "time"],
  [Type.Bool, "boolean"],
  [Type.Binary, "blob"],
  [Type.Utf8, "text"],
  [Type.Dictionary, "text"],
  [Type.Interval, "text"],
]);

/** Gives at most so many rows of Arrow batches as a result; columns are read when they are asked for. */
export function arrowResult(
  schema: Schema,
  batches: readonly RecordBatch[],
  most: number,
): Omit<Result, "seconds"> {
  const whole = new Table(schema, [...batches]);
  const table = whole.numRows > most ? whole.slice(0, most) : whole;
  const read = new Map<number, readonly Value[]>();
  return {
    columns: schema.fields.map(({ name, type }) => ({
      name,
      kind: KINDS.get((type as DataType).typeId) ?? "nested",
    })),
    rows: table.numRows,
    isPartial: whole.numRows > most,
    column: (index) => {
      const known = read.get(index);
      if (known) return known;
      const values = readColumn(table.getChildAt(index));
      read.set(index, values);
      return values;
    },
    toArrow: () => tableToIPC(table, "file"),
  };
}

function readColumn(vector: Vector | null): Value[] {
  if (vector === null) return [];
  return Array.from({ length: vector.length }, (_, row) => readValue(vector, row));
}
