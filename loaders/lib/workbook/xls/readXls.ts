import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { numberFormat } from "../cells/numberFormat.js";
import { numberOrDay } from "../cells/storedSheet.js";
import type { Epoch } from "../cells/dates.js";
import { damaged } from "../fileRefused.js";
import { noticesOf } from "../notices.js";
import type { BareFormula, Cell, Sheet, Workbook } from "../workbook.js";
import { checkRecords, type Stream } from "./records.js";

/** The codes of error cells (MS-XLS 2.5.10). */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

/** Reads a workbook of Excel 5 to 2003 from the stream of its records, found in `bytes`. */
export async function readXls(bytes: Buffer, stream: Stream): Promise<Workbook> {
  const { hasLinks } = checkRecords(stream.content);
  const book = await parse(bytes);
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    return sheet && isWorksheet(sheet) ? [denseSheet(name, sheet, is1904 ? 1904 : 1900)] : [];
  });
  return { format: "xls", sheets, notices: noticesOf({ hasMacros: stream.hasMacros, hasLinks, is1904 }) };
}

async function parse(bytes: Buffer): Promise<WorkBook> {
  const { read } = await import("@e965/xlsx");
  try {
    return read(bytes, {
      type: "buffer",
      dense: true,
      cellText: false,
      cellHTML: false,
      cellNF: true,
      cellStyles: true,
    });
  } catch {
    throw damaged("isi .xls tidak dapat dibaca");
  }
}

function isWorksheet(sheet: WorkSheet): boolean {
  return sheet["!type"] === undefined || sheet["!type"] === "sheet";
}

function denseSheet(name: string, sheet: WorkSheet, epoch: Epoch): Sheet {
  const data: (CellObject | undefined)[][] = sheet["!data"] ?? [];
  const isFilled = (cell: CellObject | undefined) => cell !== undefined && shown(cell, epoch) !== undefined;
  return {
    name,
    rowCount: data.findLastIndex((row) => row?.some(isFilled)) + 1,
    columnCount: data.reduce((most, row) => Math.max(most, row?.findLastIndex(isFilled) + 1 || 0), 0),
    merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({
      top: s.r + 1,
      left: s.c + 1,
      bottom: e.r + 1,
      right: e.c + 1,
    })),
    cell(row, column) {
      const cell = data[row - 1]?.[column - 1];
      return cell && shown(cell, epoch);
    },
    isColumnHidden: (column) => sheet["!cols"]?.[column - 1]?.hidden === true,
    isRowHidden: (row) => sheet["!rows"]?.[row - 1]?.hidden === true,
  };
}

function shown(cell: CellObject, epoch: Epoch): Cell | BareFormula | undefined {
  const value = valueOf(cell, epoch);
  if (!value || cell.f === undefined) return value;
  return { ...value, formula: cell.f };
}

function valueOf({ t, v, z, f }: CellObject, epoch: Epoch): Cell | undefined {
  switch (t) {
    case "n":
      return numberOrDay(Number(v), { epoch, format: numberFormat(String(z ?? "")) });
    case "b":
      return { kind: "boolean", value: v === true };
    case "e":
      return { kind: "error", text: ERRORS.get(Number(v)) ?? "#ERROR!" };
    case "s":
      return v === "" && f === undefined ? undefined : { kind: "text", text: String(v) };
    default:
      return undefined;
  }
}
