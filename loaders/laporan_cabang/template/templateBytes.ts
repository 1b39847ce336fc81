import type { DataValidation, Workbook, Worksheet } from "exceljs";
import { unzipSync, zipSync } from "fflate";
import { COVER, SHEETS, TEMPLATE_VERSION, type Column, type SheetContract } from "../sheets.js";
import { lookOf } from "./columnLook.js";
import { COVER_MEANINGS } from "./explanations.js";
import { addDictionary, type Lists } from "./dictionarySheet.js";
import { addNotes } from "./notesSheet.js";
import type { Region, TemplateOrder } from "./order.js";
import { FORMATS, PAGE } from "./styles.js";
import type { Vocabulary } from "./vocabulary.js";

/** Rows below the header that have drop-downs and input checks. */
const CHECKED_ROWS = 2000;
const FROZEN = { state: "frozen", xSplit: 2, ySplit: 1, topLeftCell: "C2", activeCell: "C2" } as const;

/** Makes the branch report's workbook ready to be filled; the same order and words give the same bytes. */
export async function templateBytes(order: TemplateOrder, vocabulary: Vocabulary): Promise<Uint8Array> {
  // Loaded here: other verbs need not wait for it.
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  const moment = new Date(`${order.lastDay}T00:00:00Z`);
  Object.assign(workbook, { title: `Laporan cabang ${order.branch} ${order.month}`, creator: "cakupan" });
  Object.assign(workbook, {
    lastModifiedBy: "cakupan",
    language: "id-ID",
    created: moment,
    modified: moment,
  });
  addCover(workbook, order);
  const sheets = SHEETS.map(({ name }) => workbook.addWorksheet(name, { pageSetup: PAGE, views: [FROZEN] }));
  addNotes(workbook);
  const lists = addDictionary(workbook, { vocabulary, order });
  SHEETS.forEach((contract, index) => fillSheet(sheets[index]!, { contract, order, lists }));
  const packed = await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } });
  return repacked(new Uint8Array(packed), order.lastDay);
}

/** exceljs dates the entries by the clock. Noon, for fflate writes local time and some zones lack a midnight. */
function repacked(packed: Uint8Array, day: string): Uint8Array {
  const parts = unzipSync(packed, { filter: ({ name }) => !name.endsWith("/") });
  return zipSync(parts, { level: 6, mtime: `${day}T12:00:00` });
}

function addCover(workbook: Workbook, { branch, month, lastDay }: TemplateOrder): void {
  const sheet = workbook.addWorksheet("Sampul", { pageSetup: PAGE });
  sheet.columns = [{ width: 20 }, { width: 50 }];
  const values: Record<(typeof COVER)[number], string | Date> = {
    kantor_cabang: branch,
    periode: month,
    tanggal: new Date(`${lastDay}T00:00:00Z`),
    versi_templat: TEMPLATE_VERSION,
  };
  COVER.forEach((name, index) => {
    const row = sheet.addRow([name, values[name]]);
    row.getCell(1).style = FORMATS.heading;
    const cell = row.getCell(2);
    cell.style = name === "tanggal" ? FORMATS.date : FORMATS.text;
    const kind = name === "tanggal" ? ({ kind: "day" } as const) : ({ kind: "text" } as const);
    const { check } = lookOf({ name, is: kind }, undefined);
    checkCells(sheet, `B${index + 1}`, { ...check, prompt: COVER_MEANINGS[name] ?? "" });
  });
}

interface Filling {
  contract: SheetContract;
  order: TemplateOrder;
  lists: Lists;
}

function fillSheet(sheet: Worksheet, { contract, order, lists }: Filling): void {
  const looks = contract.columns.map((column) => lookOf(column, lists[column.name]));
  sheet.columns = looks.map(({ width, format }) => ({
    width,
    style: { numFmt: format, alignment: { vertical: "top" } },
  }));
  sheet.addRow(contract.columns.map(({ name }) => name)).eachCell((cell) => {
    cell.style = FORMATS.heading;
  });
  for (const region of order.regions)
    sheet.addRow(contract.columns.map((column) => given(column, region, order)));
  looks.forEach(({ check }, index) => {
    const letter = sheet.getColumn(index + 1).letter;
    checkCells(sheet, `${letter}2:${letter}${CHECKED_ROWS + 1}`, check);
  });
}

/** What a row of a region already holds; a hole is no cell. */
function given({ is }: Column, region: Region, { month }: TemplateOrder): string | number | null {
  if (is.kind === "region") return region.code;
  if (is.kind === "regionName") return region.name;
  if (is.kind === "month") return month;
  return is.kind === "year" ? Number(month.slice(0, 4)) : null;
}

/** exceljs has it, its types do not: checks of a range without cells. */
interface Checked {
  dataValidations: { add(range: string, check: DataValidation): void };
}

function checkCells(sheet: Worksheet, range: string, check: DataValidation): void {
  (sheet as Worksheet & Checked).dataValidations.add(range, check);
}
