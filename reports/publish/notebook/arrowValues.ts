import {
  DataType,
  TimeUnit,
  type Decimal,
  type Interval,
  type Time,
  type Timestamp,
  type Vector,
} from "apache-arrow";
import type { Value } from "../../components/notebook/engine.js";

const WORD = 32n;
const SIGN = 127n;
const BITS = 128n;
const PER_SECOND: Record<TimeUnit, bigint> = {
  [TimeUnit.SECOND]: 1n,
  [TimeUnit.MILLISECOND]: 1_000n,
  [TimeUnit.MICROSECOND]: 1_000_000n,
  [TimeUnit.NANOSECOND]: 1_000_000_000n,
};
const MONTHS_A_YEAR = 12;
const NANOSECONDS = 1e9;

/** Reads a value of Arrow: decimals exactly, moments as ISO text, what is nested as JSON. */
export function readValue(vector: Vector, row: number): Value {
  const value: unknown = vector.isValid(row) ? vector.get(row) : null;
  if (value === null || value === undefined) return null;
  if (DataType.isInterval(vector.type)) return intervalText(vector as Vector<Interval>, row);
  return plainValue(value, vector.type as DataType);
}

function plainValue(value: unknown, type: DataType): Value {
  if (DataType.isDecimal(type)) return decimalText(value as Uint32Array, type);
  if (DataType.isDate(type)) return isoText(Number(value)).slice(0, -"T00:00:00.000Z".length);
  if (DataType.isTimestamp(type)) return timestampText(Number(value), type);
  if (DataType.isTime(type)) return timeText(BigInt(value as bigint), type);
  if (value instanceof Uint8Array) return hex(value);
  if (typeof value === "object" && value !== null) return JSON.stringify(jsonOf(value, type));
  return value as Value;
}

/** A decimal of Arrow: four words, the lowest first, in two's complement. */
function decimalText(words: Uint32Array, { scale }: Decimal): string {
  const raw = [...words].reduceRight((sum, word) => (sum << WORD) + BigInt(word), 0n);
  const signed = raw >> SIGN ? raw - (1n << BITS) : raw;
  const digits = String(signed < 0n ? -signed : signed).padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  return `${signed < 0n ? "-" : ""}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ""}`;
}

/** JavaScript writes years before 0 and after 9999 with a sign and six digits. */
function isoText(milliseconds: number): string {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return String(milliseconds);
  return date.toISOString().replace(/^\+?(-?)0*(\d{4,})/, "$1$2");
}

/** Arrow gives milliseconds, with microseconds as a fraction. */
function timestampText(milliseconds: number, { timezone }: Timestamp): string {
  const whole = Math.floor(milliseconds);
  const micro = String(Math.round((milliseconds - whole) * 1000)).padStart(3, "0");
  const [day = "", time = ""] = isoText(whole).replace("Z", "").split("T");
  return `${day} ${trimmed(`${time}${micro}`)}${timezone ? "+00" : ""}`;
}

function trimmed(time: string): string {
  return time.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
}

function timeText(value: bigint, { unit }: Time): string {
  const per = PER_SECOND[unit as TimeUnit];
  const seconds = Number(value / per);
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
    String(Math.floor(part)).padStart(2, "0"),
  );
  const rest = String(value % per)
    .padStart(String(per).length - 1, "0")
    .replace(/0+$/, "");
  return `${parts.join(":")}${rest ? `.${rest}` : ""}`;
}

/** Arrow's own reader knows no intervals of months, days and nanoseconds: 4, 4 and 8 bytes. */
function intervalText(vector: Vector<Interval>, row: number): string {
  let index = row;
  const data = vector.data.find((part) => {
    if (index < part.length) return true;
    index -= part.length;
    return false;
  });
  const bytes = data?.values as Int32Array | undefined;
  if (!data || !bytes) return "";
  const at = bytes.byteOffset + (data.offset + index) * 16;
  const view = new DataView(bytes.buffer, at, 16);
  const [months, days] = [view.getInt32(0, true), view.getInt32(4, true)];
  const seconds = Number(view.getBigInt64(8, true)) / NANOSECONDS;
  const parts: [number, string][] = [
    [Math.trunc(months / MONTHS_A_YEAR), "tahun"],
    [months % MONTHS_A_YEAR, "bulan"],
    [days, "hari"],
    [seconds, "detik"],
  ];
  return (
    parts
      .filter(([count]) => count !== 0)
      .map(([count, unit]) => `${count} ${unit}`)
      .join(" ") || "0 detik"
  );
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function jsonOf(value: unknown, type: DataType): unknown {
  if (value === null || value === undefined) return null;
  if (DataType.isDecimal(type)) return Number(decimalText(value as Uint32Array, type));
  if (DataType.isList(type) || DataType.isFixedSizeList(type)) {
    const inner = innerType(type, 0);
    return [...(value as Iterable<unknown>)].map((item) => jsonOf(item, inner));
  }
  if (DataType.isStruct(type)) {
    const record = value as Record<string, unknown>;
    return Object.fromEntries(
      type.children.map((field) => [field.name, jsonOf(record[field.name], field.type as DataType)]),
    );
  }
  if (DataType.isMap(type)) {
    const inner = innerType(innerType(type, 0), 1);
    return Object.fromEntries(
      [...(value as Iterable<[unknown, unknown]>)].map(([key, item]) => [String(key), jsonOf(item, inner)]),
    );
  }
  const plain = plainValue(value, type);
  if (typeof plain !== "bigint") return plain;
  return Number.isSafeInteger(Number(plain)) ? Number(plain) : String(plain);
}

function innerType(type: DataType, index: number): DataType {
  return type.children[index]?.type as DataType;
}
