import type { ReportRow } from "../report.js";

/** Gives each row a number for its values in some columns, the same for the same values; -1 where one of them is missing. */
export function numberRows(rows: readonly ReportRow[], columns: readonly string[]): Float64Array {
  const keys = new Float64Array(rows.length);
  let size = 1;
  for (const column of columns) {
    const words = new Map<string, number>();
    const numbers = new Int32Array(rows.length);
    for (let index = 0; index < rows.length; index++)
      numbers[index] = wordNumber(words, rows[index]!.values[column] ?? null);
    if (size * words.size > Number.MAX_SAFE_INTEGER) size = compress(keys);
    for (let index = 0; index < keys.length; index++) {
      const number = numbers[index]!;
      keys[index] = number < 0 || keys[index]! < 0 ? -1 : keys[index]! * words.size + number;
    }
    size *= words.size;
  }
  return keys;
}

function wordNumber(words: Map<string, number>, word: string | null): number {
  if (word === null) return -1;
  const known = words.get(word);
  if (known !== undefined) return known;
  words.set(word, words.size);
  return words.size - 1;
}

/** Renumbers the keys from 0 without gaps, and gives how many there are. */
function compress(keys: Float64Array): number {
  const dense = new Map<number, number>();
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]!;
    if (key < 0) continue;
    const number = dense.get(key) ?? dense.size;
    dense.set(key, number);
    keys[index] = number;
  }
  return dense.size;
}

/** Tells whether two rows bear the same number. */
export function hasTwice(keys: Float64Array): boolean {
  const sorted = keys.filter((key) => key >= 0).sort();
  return sorted.some((key, index) => index > 0 && key === sorted[index - 1]);
}
