import { HOLDS, type StoredCell } from "../cells/cellStore.js";
import { isoDayOf } from "../cells/dates.js";
import type { TextPool } from "../cells/textPool.js";
import { damaged } from "../fileRefused.js";
import { attribute } from "../xml/xmlText.js";
import { PERCENTAGE, type Styles } from "./styles.js";

/** What a cell needs from the rest of its document. */
export interface CellContext {
  texts: TextPool;
  styles: Styles;
}

type Held = Omit<StoredCell, "column" | "lastColumn">;
type Value = Pick<Held, "holds" | "value" | "format">;

/** Reads what a cell holds, by its attributes and the text that it shows; nothing where it is empty. */
export function readOdsCell(
  { attributes, text }: { attributes: string; text: string },
  context: CellContext,
): Held | undefined {
  const written = attribute(attributes, "table:formula");
  const formula = written === undefined ? -1 : context.texts.keep(plainFormula(written));
  const value = readValue({ attributes, text, isFormula: formula >= 0 }, context);
  if (value) return { holds: value.holds, value: value.value, format: value.format, formula };
  return formula < 0 ? undefined : { holds: HOLDS.bareFormula, value: 0, format: 0, formula };
}

interface Written {
  attributes: string;
  text: string;
  isFormula: boolean;
}

function readValue(
  { attributes, text, isFormula }: Written,
  { texts, styles }: CellContext,
): Value | undefined {
  const type = attribute(attributes, "office:value-type");
  if (attribute(attributes, "calcext:value-type") === "error")
    return { holds: HOLDS.error, value: texts.keep(text), format: 0 };
  switch (type) {
    case "float":
    case "currency":
    case "percentage": {
      const format =
        type === "percentage" ? PERCENTAGE : styles.formatOf(attribute(attributes, "table:style-name"));
      return { holds: HOLDS.number, value: number(attributes), format };
    }
    case "boolean":
      return {
        holds: HOLDS.boolean,
        value: attribute(attributes, "office:boolean-value") === "true" ? 1 : 0,
        format: 0,
      };
    case "date":
      return day(attributes, { text, texts });
    default: {
      const shown = text === "" ? (attribute(attributes, "office:string-value") ?? "") : text;
      const isEmpty = shown === "" && !(isFormula && type !== undefined);
      return isEmpty ? undefined : { holds: HOLDS.text, value: texts.keep(shown), format: 0 };
    }
  }
}

function day(attributes: string, { text, texts }: { text: string; texts: TextPool }): Value {
  const written = attribute(attributes, "office:date-value") ?? "";
  const iso = isoDayOf(written);
  return iso === undefined
    ? { holds: HOLDS.text, value: texts.keep(text || written), format: 0 }
    : { holds: HOLDS.day, value: texts.keep(iso), format: 0 };
}

function number(attributes: string): number {
  const written = attribute(attributes, "office:value") ?? "";
  const value = Number(written);
  if (written.trim() === "" || !Number.isFinite(value))
    throw damaged("sebuah sel bilangan tidak berisi bilangan");
  return value;
}

/** Writes `of:=SUM([.A1:.B1])` as spreadsheets show it, without the equals sign. */
function plainFormula(written: string): string {
  const plainReference = (_: string, reference: string) =>
    reference.replace(/(^|:)\./g, "$1").replace(/^\$?'?([^'.]+)'?\./, "$1!");
  return written.replace(/^(?:\w+:)?=/, "").replace(/\[([^\]]*)\]/g, plainReference);
}
