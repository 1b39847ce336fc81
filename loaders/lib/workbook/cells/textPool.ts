import { tooLarge } from "../fileRefused.js";
import { MOST_CHARACTERS } from "./limits.js";

/** The texts of a workbook, each kept once and known by its number. */
export interface TextPool {
  readonly size: number;
  at(index: number): string;
  /** Keeps a text under the next number, whether or not it was there before. */
  append(text: string): number;
  /** Keeps a text if it is new, and gives its number. */
  keep(text: string): number;
}

/** Starts an empty pool; more text than memory should hold is refused. */
export function startTextPool(): TextPool {
  const texts: string[] = [];
  const known = new Map<string, number>();
  let characters = 0;
  const append = (text: string): number => {
    characters += text.length;
    if (characters > MOST_CHARACTERS)
      throw tooLarge(`teks di dalam berkas lebih dari ${MOST_CHARACTERS / 1e6} juta huruf`);
    return texts.push(ownCopy(text)) - 1;
  };
  return {
    get size() {
      return texts.length;
    },
    at: (index) => texts[index]!,
    append,
    keep(text) {
      const before = known.get(text);
      if (before !== undefined) return before;
      const index = append(text);
      known.set(texts[index]!, index);
      return index;
    },
  };
}

/** A piece cut from a long text keeps all of that text in memory; a copy by way of bytes does not. */
function ownCopy(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, "utf16le").toString("utf16le");
}
