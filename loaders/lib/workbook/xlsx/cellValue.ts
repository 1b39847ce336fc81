import { HOLDS } from "../cells/cellStore.js";
import { isoDayOf } from "../cells/dates.js";
import type { TextPool } from "../cells/textPool.js";
import { damaged } from "../fileRefused.js";
import { excelText } from "./sharedStrings.js";

/** A cell as its XML has it. */
export interface XmlCell {
  /** `s`, `str`, `inlineStr`, `n`, `b`, `e`, `d`. */
  type: string;
  /** What `v` holds; nothing where there is no `v`. */
  value: string | undefined;
  inline: string;
  hasFormula: boolean;
}

/** What a store keeps of it. */
export interface Held {
  holds: number;
  value: number;
}

/** Reads what a cell holds; nothing where it is empty. `where` names it if it is broken. */
export function readCellValue(cell: XmlCell, texts: TextPool, where: () => string): Held | undefined {
  const { type, value, inline, hasFormula } = cell;
  if (type === "inlineStr") return inline === "" ? undefined : keptText(inline, texts);
  if (type === "str" && value !== undefined)
    return value === "" && !hasFormula ? undefined : keptText(value, texts);
  if (value === undefined || value.trim() === "")
    return hasFormula ? { holds: HOLDS.bareFormula, value: 0 } : undefined;
  switch (type) {
    case "s":
      return sharedText(value, texts, where);
    case "b":
      return { holds: HOLDS.boolean, value: value.trim() === "1" || value.trim() === "true" ? 1 : 0 };
    case "e":
      return { holds: HOLDS.error, value: texts.keep(value) };
    case "d":
      return printedDay(value, texts);
    case "n":
      return number(value, where);
    default:
      throw damaged(`jenis ${where()} tidak dikenal`);
  }
}

function keptText(text: string, texts: TextPool): Held {
  return { holds: HOLDS.text, value: texts.keep(excelText(text)) };
}

function sharedText(value: string, texts: TextPool, where: () => string): Held | undefined {
  const index = Number(value);
  if (!Number.isInteger(index) || index < 0 || index >= texts.size)
    throw damaged(`${where()} menunjuk teks yang tidak ada`);
  return texts.at(index) === "" ? undefined : { holds: HOLDS.text, value: index };
}

function printedDay(value: string, texts: TextPool): Held {
  const iso = isoDayOf(value);
  return iso === undefined ? keptText(value, texts) : { holds: HOLDS.day, value: texts.keep(iso) };
}

function number(value: string, where: () => string): Held {
  const read = /[^\s\d.eE+-]/.test(value) ? Number.NaN : Number(value);
  if (!Number.isFinite(read)) throw damaged(`${where()} seharusnya berisi bilangan`);
  return { holds: HOLDS.number, value: read };
}
