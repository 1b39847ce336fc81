import { columnsOf, type ReportRow, type SheetName } from "../report.js";

/** How a program writes CSV: what stands between cells, and how letters become bytes. */
export interface CsvStyle {
  separator: "," | ";";
  encoding: "utf-8" | "utf-8-bom" | "utf-16" | "windows-1252";
}

/** The ways that officers' programs have. */
export const CSV_STYLES: readonly CsvStyle[] = [
  { separator: ",", encoding: "utf-8" },
  { separator: ";", encoding: "utf-8-bom" },
  { separator: ";", encoding: "utf-16" },
  { separator: ";", encoding: "windows-1252" },
];

const END = "\r\n";
const MARK = "\ufeff";
/** What Windows-1252 has where Latin-1 has nothing; of these our texts use one. */
const DASH = { letter: "–", byte: 0x96 };

/** Writes the rows of a sheet as CSV, numbers plain and decimals with a comma. */
export function csvBytes(
  sheet: SheetName,
  { rows, style }: { rows: readonly ReportRow[]; style: CsvStyle },
): Uint8Array {
  const columns = columnsOf(sheet);
  const lines = rows.map((row) =>
    columns.map(({ name, is }) => {
      const value = row[name] ?? "";
      return is.kind === "percent" ? String(value).replace(".", ",") : String(value);
    }),
  );
  const text = [columns.map(({ name }) => name), ...lines]
    .map((cells) => cells.map((cell) => quoted(cell, style)).join(style.separator) + END)
    .join("");
  return encoded(text, style);
}

function quoted(cell: string, { separator }: CsvStyle): string {
  return cell.includes(separator) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function encoded(text: string, { encoding }: CsvStyle): Uint8Array {
  if (encoding === "utf-16") return Buffer.from(MARK + text, "utf16le");
  if (encoding === "utf-8-bom") return Buffer.from(MARK + text, "utf8");
  if (encoding === "utf-8") return Buffer.from(text, "utf8");
  return Uint8Array.from(text, (letter) => (letter === DASH.letter ? DASH.byte : letter.charCodeAt(0)));
}
