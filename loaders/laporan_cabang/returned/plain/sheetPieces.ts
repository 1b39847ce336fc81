import { cellName, type Cell, type Sheet } from "../../../lib/workbook/workbook.js";
import { plainXml } from "../plainXml.js";
import type { Formats } from "./formats.js";

const START = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetFormatPr defaultColWidth="18" defaultRowHeight="15"/><sheetData>`;
const DAY = 86_400_000;
/** The day that Excel counts as number 0, its 29 February 1900 counted too. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_MARCH_1900 = 61;
const PIECE_ROWS = 500;

/** Writes the cells of a sheet piece by piece: values alone, text never as a formula. */
export function* sheetPieces(sheet: Sheet, formats: Formats): Generator<string> {
  yield START;
  let piece = "";
  for (let row = 1; row <= sheet.rowCount; row++) {
    let cells = "";
    for (let column = 1; column <= sheet.columnCount; column++) {
      const cell = sheet.cell(row, column);
      if (cell)
        cells +=
          cell.kind === "formula"
            ? textCell(cellName(row, column), `=${cell.formula}`)
            : written(cellName(row, column), cell, formats);
    }
    if (cells !== "") piece += `<row r="${row}">${cells}</row>`;
    if (row % PIECE_ROWS !== 0) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}</sheetData></worksheet>`;
}

function written(place: string, cell: Cell, formats: Formats): string {
  switch (cell.kind) {
    case "number":
      return numberCell(place, cell.number, formats.styleOf(cell.format));
    case "date":
      return dateCell(place, cell.iso, formats);
    case "boolean":
      return `<c r="${place}" t="b"><v>${cell.value ? 1 : 0}</v></c>`;
    case "error":
      return `<c r="${place}" t="e"><v>${plainXml(cell.text)}</v></c>`;
    case "text":
      return textCell(place, cell.text);
  }
}

function numberCell(place: string, value: number, style: number): string {
  return `<c r="${place}"${style === 0 ? "" : ` s="${style}"`}><v>${value}</v></c>`;
}

function dateCell(place: string, iso: string, formats: Formats): string {
  const moment = iso.includes("T") ? iso : `${iso}T00:00:00`;
  const serial = (Date.parse(`${moment}Z`) - EPOCH) / DAY;
  if (!(serial >= FIRST_MARCH_1900)) return textCell(place, iso);
  return numberCell(place, serial, formats.styleOf("yyyy\\-mm\\-dd"));
}

function textCell(place: string, text: string): string {
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${plainXml(text)}</t></is></c>`;
}
