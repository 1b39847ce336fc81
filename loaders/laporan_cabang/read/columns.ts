import type { ReportContext } from "../context.js";
import type { Column, ColumnKind } from "../sheets.js";
import { readAmountCell } from "./cells/amount.js";
import { countReader } from "./cells/count.js";
import { readDay, readMonth, readYear } from "./cells/date.js";
import { readPercent } from "./cells/percent.js";
import { regionReader } from "./cells/region.js";
import { readText } from "./cells/text.js";
import { programsReader, wordReader } from "./cells/word.js";
import { findPersonalNumber } from "./personalNumbers.js";
import { BLANK, wrong, type AnyCell, type ReadCell, type Reading } from "./reading.js";

const MOST_REMEMBERED = 50_000;
/** Rarely equal, and quickly read. */
const DIGITS = /^\d{1,15}$/;
const SOMETHING = /[^\s\p{Cf}\p{Cc}]/u;

/** Makes the reader of a column: what stands in a cell, in canonical text, or what is wrong with it. Equal texts are read once. */
export function columnReader({ is }: Column, context: ReportContext): (cell: AnyCell | undefined) => Reading {
  const read = readerOf(is, context);
  const texts = new Map<string, Reading>();
  return (cell) => {
    if (cell === undefined) return BLANK;
    if (cell.kind !== "text" || cell.formula !== undefined) return readAny(cell, { is, read });
    if (is.kind === "count" && DIGITS.test(cell.text)) return read(cell);
    const known = texts.get(cell.text);
    if (known) return known;
    if (texts.size >= MOST_REMEMBERED) texts.clear();
    const reading = readAny(cell, { is, read });
    texts.set(cell.text, reading);
    return reading;
  };
}

function readerOf(is: ColumnKind, { words, programs, regions }: ReportContext): ReadCell {
  switch (is.kind) {
    case "region":
      return regionReader(regions);
    case "word":
      return wordReader(words[is.table]);
    case "programs":
      return programsReader(programs);
    case "count":
      return countReader(is.unit);
    case "rupiah":
      return readAmountCell;
    case "percent":
      return readPercent;
    case "month":
      return readMonth;
    case "day":
      return readDay;
    case "year":
      return readYear;
    default:
      return readText;
  }
}

/** Says first what no column takes: numbers of persons, errors, formulas without a value, true and false. */
function readAny(cell: AnyCell, { is, read }: { is: ColumnKind; read: ReadCell }): Reading {
  const personal = findPersonalNumber(cell, is.kind === "rupiah");
  if (personal) return { value: null, findings: [personal] };
  switch (cell.kind) {
    case "formula":
      return wrong({
        ...FORMULA,
        code: "formula_without_value",
        found: "berisi rumus tanpa hasil yang tersimpan",
      });
    case "error":
      return wrong({ ...FORMULA, code: "error_cell", found: `berisi kesalahan lembar kerja ${cell.text}` });
    case "boolean":
      return wrong({ ...FORMULA, code: "wrong_kind", found: `berisi ${cell.value ? "TRUE" : "FALSE"}` });
    case "text":
      if (!SOMETHING.test(cell.text)) return BLANK;
  }
  return cell.formula === undefined ? read(cell) : fromFormula(read(cell));
}

const FORMULA = {
  expected: "nilai yang diketik atau hasil rumus yang benar",
  hint: "salin selnya lalu tempel sebagai nilai (Paste Values), atau ketik angkanya",
};

function fromFormula(reading: Reading): Reading {
  const formula = {
    code: "formula",
    severity: "warning",
    found: `berisi rumus${reading.value === null ? "" : `; hasil yang tersimpan, ${reading.value}, dipakai`}`,
    expected: "nilai yang diketik",
    hint: "periksa hasilnya; sebaiknya tempel sebagai nilai (Paste Values) sebelum mengirim",
  } as const;
  return { value: reading.value, findings: [...(reading.findings ?? []), formula] };
}
