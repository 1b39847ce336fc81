import type { Sheet, Workbook } from "../../lib/workbook/workbook.js";
import type { ReportContext } from "../context.js";
import { COVER_SHEET } from "../layout.js";
import type { ReportProblem } from "../problem.js";
import { SHEETS, type SheetContract } from "../sheets.js";
import { createCollector } from "./collector.js";
import { fold } from "./fold.js";
import { findHeader } from "./header.js";
import { masked } from "./personalNumbers.js";
import type { Finding } from "./reading.js";
import { sheetNames, titlesOf } from "./titles.js";

/** What sheets are told apart by. */
interface RoleOptions extends Pick<ReportContext, "layout"> {
  branch: string | undefined;
  cover?: Sheet | undefined;
}

const HELPERS = new Set(["petunjuk", "kamus", "perbaikan"]);
const COPY = /(?: ?\(\d+\)| ?- ?(?:copy|salinan)|^(?:copy of|salinan dari?) )/giu;

/** Which sheet of a workbook is which of the contract; a sheet that is missing or there twice has none. */
export interface SheetRoles {
  sheets: ReadonlyMap<SheetContract, Sheet>;
  problems: readonly ReportProblem[];
}

/** Assigns the sheets by their names, else by a header that fits one sheet of the contract alone. */
export function assignSheets(workbook: Workbook, options: RoleOptions): SheetRoles {
  const extra = findOthers(workbook, options);
  const sheets = new Map<SheetContract, Sheet>();
  const problems: ReportProblem[] = [];
  const say = (sheet: Sheet | undefined, finding: Finding) => {
    const collector = createCollector(sheet);
    collector.say(finding);
    problems.push(...collector.finish());
  };
  for (const contract of SHEETS) {
    const names = sheetNames(contract.name, options);
    const named = workbook.sheets.filter(({ name }) => names.has(fold(name)));
    const alike = extra.filter(({ contracts }) => contracts.includes(contract)).map(({ sheet }) => sheet);
    const [first, ...others] = [...named, ...alike];
    if (first === undefined) say(undefined, missing(contract.name));
    else sheets.set(contract, first);
    if (first && named.length === 0) say(first, recognised(contract.name));
    for (const other of others) say(other, duplicate(contract.name, first!));
  }
  for (const { sheet, contracts } of extra) if (contracts.length === 0) say(sheet, notRead(sheet));
  return { sheets, problems };
}

/** The sheets that bear no name of the contract and are no known helpers, each with the contracts that its name or header fits. */
function findOthers({ sheets }: Workbook, options: RoleOptions) {
  const names = [COVER_SHEET, ...SHEETS.map(({ name }) => name)].flatMap((name) => [
    ...sheetNames(name, options),
  ]);
  const known = new Set([...names, ...HELPERS]);
  return sheets
    .filter((sheet) => sheet.rowCount > 0 && sheet !== options.cover && !known.has(fold(sheet.name)))
    .map((sheet) => ({ sheet, contracts: SHEETS.filter((contract) => looksLike(sheet, contract, options)) }));
}

function looksLike(sheet: Sheet, contract: SheetContract, options: RoleOptions): boolean {
  const isCopy = fold(sheet.name.replace(COPY, "")) === fold(contract.name);
  if (isCopy) return true;
  const header = findHeader(sheet, titlesOf(contract, options));
  return header !== undefined && header.matched === contract.columns.length;
}

function missing(name: string): Finding {
  return {
    code: "missing_sheet",
    severity: "error",
    found: `lembar ${name} tidak ada`,
    expected: `lembar ${[COVER_SHEET, ...SHEETS.map((sheet) => sheet.name)].join(", ")}`,
    hint: "tambahkan lembarnya dari templat; bila tidak ada isinya, cukup judul kolomnya. Bila namanya lain, catat di data/laporan_cabang/layout.csv",
  };
}

/** Says that a sheet was known by what it holds, not by its name. */
export function recognised(name: string): Finding {
  return {
    code: "sheet_recognised",
    severity: "warning",
    found: `dibaca sebagai lembar ${name} karena judul di dalamnya`,
    expected: `nama lembar ${name}`,
    hint: "kembalikan nama lembarnya, atau catat nama ini di data/laporan_cabang/layout.csv",
  };
}

function duplicate(name: string, first: Sheet): Finding {
  return {
    code: "duplicate_sheet",
    severity: "error",
    found: `lembar ini juga lembar ${name}, seperti "${masked(first.name)}"`,
    expected: `satu lembar ${name} saja`,
    hint: "hapus salinannya; bila isinya berbeda, gabungkan dahulu",
  };
}

function notRead({ name }: Sheet): Finding {
  return {
    code: "sheet_not_read",
    severity: "warning",
    found: `lembar "${masked(name)}" bukan lembar laporan, tidak dibaca`,
    expected: `lembar ${[COVER_SHEET, ...SHEETS.map((sheet) => sheet.name)].join(", ")}`,
    hint: "bila isinya angka laporan, pindahkan ke lembar yang benar",
  };
}
