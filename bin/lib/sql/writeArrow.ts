import {
  DuckDBBlobValue,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBListValue,
  type DuckDBListType,
  DuckDBTimestampMillisecondsValue,
  DuckDBTimestampSecondsValue,
  type DuckDBTimestampValue,
  JsonDuckDBValueConverter,
  type DuckDBResult,
  type DuckDBType,
  type DuckDBValue,
} from "@duckdb/node-api";
import {
  DataType,
  Field,
  Int64,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  vectorFromArray,
  type Data,
  type List,
} from "apache-arrow";
import { arrowType } from "./arrowType.js";
import type { Output } from "./output.js";
import { plainText } from "./textValue.js";

const DAY = 86_400_000;
const WORD = 32n;
const WORDS = [0n, 1n, 2n, 3n];

/** A column of a result, and what it becomes. */
interface Column {
  values: readonly DuckDBValue[];
  from: DuckDBType;
  to: DataType;
}

/** Writes a result as a file of Arrow (IPC, random access). */
export async function writeArrow(result: DuckDBResult, output: Output): Promise<void> {
  const types = result.columnTypes();
  const values = await result.getColumns();
  const columns = types.map((from, index): Column => {
    return { values: values[index] ?? [], from, to: arrowType(from) };
  });
  const names = result.deduplicatedColumnNames();
  const fields = columns.map(({ to }, index) => new Field(names[index] ?? "", to, true));
  const schema = new Schema(fields);
  const length = columns[0]?.values.length ?? 0;
  const rows = makeData({ type: new Struct(fields), length, children: columns.map(dataOf) });
  await output.write(tableToIPC(new Table(schema, [new RecordBatch(schema, rows)]), "file"));
}

/** Moments are laid down as the integers they are: Arrow's builder takes milliseconds, and would round. */
function dataOf({ values, from, to }: Column): Data {
  const type = DataType.isTimestamp(to) ? new Int64() : to;
  const data = vectorFromArray(
    values.map((value) => arrowValue(value, from, to)),
    type,
  ).data[0] as Data;
  if (type === to) return data;
  const { length, nullCount, nullBitmap } = data;
  return makeData({ type: to, length, nullCount, nullBitmap, data: data.values } as never);
}

function arrowValue(value: DuckDBValue, from: DuckDBType, to: DataType): unknown {
  if (value === null) return null;
  if (DataType.isDecimal(to))
    return wordsOf(value instanceof DuckDBDecimalValue ? value.value : BigInt(String(value)));
  if (value instanceof DuckDBDateValue) return value.days * DAY;
  if (DataType.isTimestamp(to)) return microseconds(value);
  if (value instanceof DuckDBBlobValue) return value.bytes;
  if (DataType.isList(to) && value instanceof DuckDBListValue)
    return listOf(value, from as DuckDBListType, to);
  if (DataType.isUtf8(to)) return plainText(JsonDuckDBValueConverter(value, from, JsonDuckDBValueConverter));
  return value;
}

function listOf({ items }: DuckDBListValue, { valueType }: DuckDBListType, to: List): unknown[] {
  return items.map((item) => arrowValue(item, valueType, to.valueType as DataType));
}

function microseconds(value: DuckDBValue): bigint {
  if (value instanceof DuckDBTimestampSecondsValue) return value.seconds * 1_000_000n;
  if (value instanceof DuckDBTimestampMillisecondsValue) return value.millis * 1000n;
  return (value as DuckDBTimestampValue).micros;
}

/** Lays an integer down as four words, the lowest first, in two's complement. */
function wordsOf(value: bigint): Uint32Array {
  return Uint32Array.from(WORDS, (place) => Number(BigInt.asUintN(32, value >> (place * WORD))));
}
