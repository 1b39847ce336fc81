import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { FileRefused } from "../../../loaders/lib/workbook/fileRefused.js";
import { readWorkbook, type ReadOptions } from "../../../loaders/lib/workbook/readWorkbook.js";
import { cellName, type Sheet, type Workbook } from "../../../loaders/lib/workbook/workbook.js";

/** Reads bytes as a file of that name. */
export async function read(
  name: string,
  bytes: Uint8Array | string,
  options?: ReadOptions,
): Promise<Workbook> {
  const folder = mkdtempSync(join(tmpdir(), "buku kerja "));
  try {
    writeFileSync(join(folder, name), bytes);
    return await readWorkbook(join(folder, name), options);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Gives what a refused file is refused with; nothing where it is read. */
export async function refusal(name: string, bytes: Uint8Array | string): Promise<FileRefused | undefined> {
  try {
    await read(name, bytes);
    return undefined;
  } catch (error) {
    if (error instanceof FileRefused) return error;
    throw error;
  }
}

/** Shows each cell of a sheet that holds something, by its name. */
export function cellsOf(sheet: Sheet | undefined): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (let row = 1; row <= (sheet?.rowCount ?? 0); row++)
    for (let column = 1; column <= (sheet?.columnCount ?? 0); column++) {
      const cell = sheet?.cell(row, column);
      if (cell) cells[cellName(row, column)] = cell;
    }
  return cells;
}

/** The cells of the first sheet. */
export async function firstCells(name: string, bytes: Uint8Array | string, options?: ReadOptions) {
  return cellsOf((await read(name, bytes, options)).sheets[0]);
}

export const text = (shown: string) => ({ kind: "text", text: shown });
export const number = (value: number, format: string | null = null) => ({
  kind: "number",
  number: value,
  format,
});
export const date = (iso: string) => ({ kind: "date", iso });

/** Zips parts by their names. */
export function zip(parts: Record<string, string | Uint8Array>): Uint8Array {
  const entries = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === "string" ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(entries));
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (list: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** What a workbook of Excel is made of; each sheet is what its `worksheet` element holds. */
export interface XlsxSpec {
  sheets: readonly (readonly [name: string, content: string])[];
  sharedStrings?: string;
  /** The codes of styles 1, 2, ... */
  formats?: readonly string[];
  workbookPr?: string;
  /** More relations of the workbook, as type and target. */
  relations?: readonly (readonly [type: string, target: string])[];
  /** More parts, or other contents of parts. */
  parts?: Record<string, string | Uint8Array>;
}

/** Writes the parts of a workbook as Excel does, by hand. */
export function xlsxParts(spec: XlsxSpec): Record<string, string | Uint8Array> {
  const { sheets, sharedStrings = "", formats = [], workbookPr = "", parts = {} } = spec;
  const sheetRelations = sheets.map((_, at) => [`r${at}`, "worksheet", `worksheets/sheet${at}.xml`] as const);
  const more = (spec.relations ?? []).map(([type, target], at) => [`m${at}`, type, target] as const);
  const tabs = sheets
    .map(([name], at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at}"/>`)
    .join("");
  const codes = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`).join("");
  const styles = formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`).join("");
  return {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relations([["r", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<?xml version="1.0" encoding="UTF-8"?><workbook ${MAIN} xmlns:r="${TYPE}">${workbookPr}<sheets>${tabs}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...sheetRelations,
      ["s", "sharedStrings", "sharedStrings.xml"],
      ["f", "styles", "/xl/styles.xml"],
      ...more,
    ]),
    "xl/sharedStrings.xml": `<sst ${MAIN}>${sharedStrings}</sst>`,
    "xl/styles.xml": `<styleSheet ${MAIN}><numFmts>${codes}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(([, content], at) => [
        `xl/worksheets/sheet${at}.xml`,
        `<worksheet ${MAIN}>${content}</worksheet>`,
      ]),
    ),
    ...parts,
  };
}

/** Zips such a workbook. */
export function xlsx(spec: XlsxSpec): Uint8Array {
  return zip(xlsxParts(spec));
}

/** A workbook of one sheet, by its rows. */
export function xlsxOfRows(rows: string, others: Omit<XlsxSpec, "sheets"> = {}): Uint8Array {
  return xlsx({ sheets: [["Kepesertaan", `<sheetData>${rows}</sheetData>`]], ...others });
}
