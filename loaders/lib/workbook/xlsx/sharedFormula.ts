import { columnName } from "../workbook.js";

/** A formula written once for many cells, and the place of the first of them. */
export interface SharedFormula {
  text: string;
  row: number;
  column: number;
}

const REFERENCE = /("[^"]*"|'[^']*')|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])/g;

/** Writes a shared formula as it stands in another of its cells. */
export function shiftFormula(
  { text, row, column }: SharedFormula,
  to: { row: number; column: number },
): string {
  return text.replace(
    REFERENCE,
    (
      whole,
      quoted: string | undefined,
      fixesColumn: string,
      letters: string,
      fixesRow: string,
      digits: string,
    ) => {
      if (quoted !== undefined) return whole;
      const shiftedColumn = fixesColumn ? letters : columnName(columnNumber(letters) + to.column - column);
      const shiftedRow = fixesRow ? digits : String(Number(digits) + to.row - row);
      return `${fixesColumn}${shiftedColumn}${fixesRow}${shiftedRow}`;
    },
  );
}

/** Reads a column's letters: `H` → 8. */
function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at++) number = number * 26 + letters.charCodeAt(at) - 64;
  return number;
}
