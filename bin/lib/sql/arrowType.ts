import { DuckDBDecimalType, DuckDBListType, DuckDBTypeId, type DuckDBType } from "@duckdb/node-api";
import {
  Binary,
  Bool,
  DataType,
  DateDay,
  Decimal,
  Field,
  Float32,
  Float64,
  Int16,
  Int32,
  Int64,
  Int8,
  List,
  TimestampMicrosecond,
  Uint16,
  Uint32,
  Uint64,
  Uint8,
  Utf8,
} from "apache-arrow";

const DECIMAL_BITS = 128;
const PLAIN: Partial<Record<DuckDBTypeId, () => DataType>> = {
  [DuckDBTypeId.BOOLEAN]: () => new Bool(),
  [DuckDBTypeId.TINYINT]: () => new Int8(),
  [DuckDBTypeId.SMALLINT]: () => new Int16(),
  [DuckDBTypeId.INTEGER]: () => new Int32(),
  [DuckDBTypeId.BIGINT]: () => new Int64(),
  [DuckDBTypeId.UTINYINT]: () => new Uint8(),
  [DuckDBTypeId.USMALLINT]: () => new Uint16(),
  [DuckDBTypeId.UINTEGER]: () => new Uint32(),
  [DuckDBTypeId.UBIGINT]: () => new Uint64(),
  // Sums of integers: 39 digits do not fit, and are refused when one comes.
  [DuckDBTypeId.HUGEINT]: () => new Decimal(0, 38, DECIMAL_BITS),
  [DuckDBTypeId.FLOAT]: () => new Float32(),
  [DuckDBTypeId.DOUBLE]: () => new Float64(),
  [DuckDBTypeId.DATE]: () => new DateDay(),
  [DuckDBTypeId.TIMESTAMP]: () => new TimestampMicrosecond(),
  [DuckDBTypeId.TIMESTAMP_S]: () => new TimestampMicrosecond(),
  [DuckDBTypeId.TIMESTAMP_MS]: () => new TimestampMicrosecond(),
  [DuckDBTypeId.TIMESTAMP_TZ]: () => new TimestampMicrosecond("UTC"),
  [DuckDBTypeId.BLOB]: () => new Binary(),
};

/** Gives Arrow's type for a type of DuckDB; what has none here (structures, maps, times, intervals, lists of moments) is text. */
export function arrowType(type: DuckDBType): DataType {
  if (type instanceof DuckDBDecimalType) return new Decimal(type.scale, type.width, DECIMAL_BITS);
  if (type instanceof DuckDBListType) {
    const inner = arrowType(type.valueType);
    return DataType.isTimestamp(inner) ? new Utf8() : new List(new Field("item", inner, true));
  }
  return PLAIN[type.typeId]?.() ?? new Utf8();
}
