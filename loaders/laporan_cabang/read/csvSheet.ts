import { basename, extname } from "node:path";
import type { Sheet } from "../../lib/workbook/workbook.js";
import type { ReportContext } from "../context.js";
import { SHEETS, type SheetContract } from "../sheets.js";
import { fold } from "./fold.js";
import { findHeader } from "./header.js";
import type { Finding } from "./reading.js";
import { titlesOf } from "./titles.js";

/** Tells which sheet a CSV file is: by its name, where exactly one sheet's name is a word of it, else by its header. */
export function contractOfCsv(
  sheet: Sheet,
  { file, layout }: { file: string } & Pick<ReportContext, "layout">,
): SheetContract | Finding {
  const words = basename(file, extname(file))
    .split(/[^\p{L}]+/u)
    .map(fold);
  const named = SHEETS.filter(({ name }) => words.includes(fold(name)));
  if (named.length === 1 && named[0]) return named[0];
  if (named.length === 0 && words.some((word) => WITHOUT_ROWS.has(word))) return NOT_WANTED;
  const fitting = SHEETS.filter((contract) => {
    const header = findHeader(sheet, titlesOf(contract, { layout, branch: undefined }));
    return header?.matched === contract.columns.length;
  });
  return fitting.length === 1 && fitting[0] ? fitting[0] : UNKNOWN;
}

const WITHOUT_ROWS = new Set(["sampul", "petunjuk", "kamus", "perbaikan"]);

const NOT_WANTED: Finding = {
  code: "unknown_csv",
  severity: "error",
  found: "nama berkas menyebut lembar tanpa baris data",
  expected: `berkas CSV lembar data saja: ${SHEETS.map(({ name }) => `${name}.csv`).join(", ")}`,
  hint: "keluarkan berkas ini dari kiriman; CSV tidak memerlukan Sampul, Petunjuk, dan Kamus",
};

const UNKNOWN: Finding = {
  code: "unknown_csv",
  severity: "error",
  found:
    "nama berkas tidak menyebut tepat satu lembar, dan judul kolomnya tidak cocok dengan tepat satu lembar",
  expected: `berkas CSV bernama menurut lembarnya: ${SHEETS.map(({ name }) => `${name}.csv`).join(", ")}`,
  hint: "ganti nama berkasnya menurut lembarnya; judul kolomnya seperti di templat",
};
