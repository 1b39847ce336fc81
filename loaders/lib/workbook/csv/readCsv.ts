import { lastAtMost, type Growing } from "../cells/growing.js";
import type { Sheet, Workbook } from "../workbook.js";
import type { DecodedText } from "./decodeText.js";
import { splitCsv } from "./splitCsv.js";

/** What may stand between the cells of a CSV file. */
export type Delimiter = ";" | "," | "\t";

const DELIMITERS: readonly Delimiter[] = [";", ",", "\t"];

/** Reads CSV text as one sheet; its rows are the lines of the file, and every cell is text. */
export function readCsv(
  { text, notices }: DecodedText,
  { name, delimiter }: { name: string; delimiter?: Delimiter },
): Workbook {
  const declared = /^sep=([;,\t])\r?(?:\n|$)/i.exec(text);
  const separator = delimiter ?? (declared?.[1] as Delimiter | undefined) ?? likelyDelimiter(text);
  const sheet = csvSheet(text, { name, delimiter: separator, firstLine: declared ? 2 : 1 });
  return { format: "csv", sheets: [sheet], notices };
}

/** Gives the mark that splits the first line with content into most cells; `;` before `,` before tab. */
export function likelyDelimiter(text: string): Delimiter {
  const line = /^[^\S\t]*([^\r\n]*\S[^\r\n]*)$/m.exec(text)?.[1] ?? "";
  const plain = line.replace(/"[^"]*"/g, "");
  const count = (delimiter: string) => plain.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

function csvSheet(
  text: string,
  { name, delimiter, firstLine }: { name: string; delimiter: Delimiter; firstLine: number },
): Sheet {
  const cells = splitCsv(text, delimiter);
  const endOf = (record: number) =>
    record + 1 < cells.first.length ? cells.first.at(record + 1) : cells.start.length;
  const recordAt = recordFinder(cells.line);
  const textAt = (index: number): string => {
    const start = cells.start.at(index);
    const written = text.slice(start, cells.end.at(index));
    return text.charCodeAt(start - 1) === 34 ? written.replaceAll('""', '"') : written;
  };
  const { rowCount, columnCount } = extentOf(cells, { endOf, firstLine });
  return {
    name,
    rowCount,
    columnCount,
    merges: [],
    cell(row, column) {
      const record = recordAt(row);
      if (record < 0 || row < firstLine || column < 1) return undefined;
      const index = cells.first.at(record) + column - 1;
      const cellText = index < endOf(record) ? textAt(index) : "";
      return cellText === "" ? undefined : { kind: "text", text: cellText };
    },
    isColumnHidden: () => false,
    isRowHidden: () => false,
    ...(delimiter === "," && {
      cellsIn: (row: number) => {
        const record = recordAt(row);
        return record < 0 ? 0 : endOf(record) - cells.first.at(record);
      },
    }),
  };
}

/** Gives the record that begins on a line, or -1; lines are mostly asked for one after the other. */
function recordFinder(lines: Growing): (line: number) => number {
  let found = 0;
  return (line) => {
    if (lines.length > 0 && lines.at(found) === line) return found;
    const record = lastAtMost(lines, line);
    return record >= 0 && lines.at(record) === line ? (found = record) : -1;
  };
}

/** Finds the last line and column with content. */
function extentOf(
  { line, first, start, end }: ReturnType<typeof splitCsv>,
  { endOf, firstLine }: { endOf: (record: number) => number; firstLine: number },
): { rowCount: number; columnCount: number } {
  let rowCount = 0;
  let columnCount = 0;
  for (let record = 0; record < line.length; record++) {
    if (line.at(record) < firstLine) continue;
    let last = endOf(record);
    while (last > first.at(record) && end.at(last - 1) === start.at(last - 1)) last -= 1;
    if (last === first.at(record)) continue;
    rowCount = line.at(record);
    columnCount = Math.max(columnCount, last - first.at(record));
  }
  return { rowCount, columnCount };
}
