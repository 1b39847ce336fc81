import type { Workbook } from "exceljs";
import { COVER, SHEETS } from "../sheets.js";
import { COLUMN_MEANINGS, COVER_MEANINGS, RULES, SHEET_MEANINGS } from "./explanations.js";
import { fitHeight, FORMATS, PAGE, styled } from "./styles.js";

/** Adds the sheet that says how the workbook is filled, and what each sheet and column means. */
export function addNotes(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("Petunjuk", { pageSetup: PAGE });
  sheet.columns = WIDTHS.map((width) => ({ width }));
  styled(sheet.addRow(["Cara mengisi laporan cabang"]), FORMATS.title);
  const add = (line: readonly string[], style: typeof FORMATS.section | typeof FORMATS.wrapped) => {
    const row = sheet.addRow([...line]);
    styled(row, style);
    fitHeight(row, WIDTHS);
  };
  RULES.forEach((rule, index) => add(["Aturan", String(index + 1), rule], FORMATS.wrapped));
  sheet.addRow([]);
  styled(sheet.addRow(["Lembar", "Isian", "Artinya"]), FORMATS.heading);
  for (const line of meanings()) add(line, line[1] === "" ? FORMATS.section : FORMATS.wrapped);
}

const WIDTHS = [16, 20, 100];

/** Sheet, column and meaning; a sheet's own line has no column. */
function meanings(): (readonly [string, string, string])[] {
  const cover = COVER.map((name) => ["Sampul", name, COVER_MEANINGS[name] ?? ""] as const);
  const sheets = SHEETS.flatMap(({ name: sheet, columns }) => [
    [sheet, "", SHEET_MEANINGS[sheet]] as const,
    ...columns.map(({ name }) => [sheet, name, COLUMN_MEANINGS[name] ?? ""] as const),
  ]);
  return [["Sampul", "", SHEET_MEANINGS.Sampul], ...cover, ...sheets];
}
