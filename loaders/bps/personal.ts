import { hasPersonalNumber } from "../laporan_cabang/read/personalNumbers.js";
import { cellName, type Workbook } from "../lib/workbook/workbook.js";
import { WHOLE_FILE, type Problems } from "./candidate.js";
import type { Wrong } from "./value.js";

/** Four years side by side have sixteen digits too. */
const YEARS = /(?:(?:19|20)\d\d[\s,./–-]+){2,}(?:19|20)\d\d/g;

const PERSONAL: Wrong = {
  code: "personal_number",
  severity: "error",
  found: "berisi deretan 16 angka (tidak diulang di sini)",
  expected: "tabel agregat tanpa nomor orang",
  hint: "hapus nomor itu; tabel BPS tidak memuat NIK atau nomor KK",
};

/** Tells of every cell of every sheet that may hold a number of a person. */
export function checkPersonal({ sheets }: Workbook, problems: Problems): void {
  for (const sheet of sheets)
    for (let row = 1; row <= sheet.rowCount; row++)
      for (let column = 1; column <= sheet.columnCount; column++) {
        const cell = sheet.cell(row, column);
        if (cell?.kind !== "text" && cell?.kind !== "number") continue;
        const isPersonal = cell.kind === "text" ? hasNumber(cell.text) : Math.abs(cell.number) >= 1e15;
        if (isPersonal)
          problems.add({ sheet: sheet.name, row, column: null, cell: cellName(row, column) }, PERSONAL);
      }
}

/** Tells of labels, notes and values of an answer that may hold a number of a person; its keys are glued ids. */
export function checkPersonalInAnswer(content: unknown, problems: Problems): void {
  const parts = Object.entries((content ?? {}) as Record<string, unknown>);
  for (const [name, part] of parts) {
    const values = name === "datacontent" ? Object.values((part ?? {}) as object) : part;
    const said = (JSON.stringify(values) ?? "").match(/"(?:[^"\\]|\\.)*"|\d{16,}/g) ?? [];
    if (said.some(hasNumber)) problems.add({ ...WHOLE_FILE, column: name.slice(0, 40) }, PERSONAL);
  }
}

function hasNumber(text: string): boolean {
  return text.length >= 16 && hasPersonalNumber(text.replace(YEARS, "~"));
}
