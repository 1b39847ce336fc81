import type { Sheet, Workbook } from "../../lib/workbook/workbook.js";
import type { ReportContext } from "../context.js";
import { COVER_SHEET } from "../layout.js";
import type { ReportProblem } from "../problem.js";
import type { Report } from "../report.js";
import { SHEETS, type SheetContract } from "../sheets.js";
import { gatherRegionNames } from "./cells/regionName.js";
import { createCollector } from "./collector.js";
import { readCover, type ReadCover } from "./cover.js";
import { contractOfCsv } from "./csvSheet.js";
import { findCovers } from "./findCover.js";
import { findPersonalName } from "./personalNumbers.js";
import type { Finding } from "./reading.js";
import { readSheet, type SheetOptions } from "./readSheet.js";
import { scanSheet } from "./scan.js";
import { assignSheets, recognised } from "./sheetRoles.js";

/** Reads a branch report: every cell against its contract, every row against the others of its sheet. Never throws for what stands in the file. */
export function readReport(
  workbook: Workbook,
  { file, context }: { file: string; context: ReportContext },
): Report {
  return workbook.format === "csv"
    ? readCsv(workbook, { file, context })
    : readWorkbookReport(workbook, context);
}

function readCsv(workbook: Workbook, { file, context }: { file: string; context: ReportContext }): Report {
  const [sheet] = workbook.sheets;
  const contract = sheet ? contractOfCsv(sheet, { file, layout: context.layout }) : NO_SHEET;
  if (!sheet || "severity" in contract) {
    const problems = sheet ? scanned(sheet) : [];
    const found = "severity" in contract ? ofFile(contract) : [];
    return {
      kind: "csv",
      cover: null,
      rows: [],
      problems: [...notices(workbook), ...found, ...problems],
      found: 0,
      columns: {},
    };
  }
  const names = gatherRegionNames(context);
  const options = { context, names, branch: undefined, month: undefined };
  return reportOf("csv", {
    workbook,
    cover: null,
    before: [],
    sheets: new Map([[contract, sheet]]),
    options,
  });
}

function readWorkbookReport(workbook: Workbook, context: ReportContext): Report {
  const { layout } = context;
  const { covers, isNamed } = findCovers(workbook, context);
  const [coverSheet, ...others] = covers;
  const read = coverSheet ? readCover(coverSheet, context) : withoutCover();
  const twice = others.flatMap((sheet) => ofSheet(sheet, COVER_TWICE));
  const renamed = coverSheet && !isNamed ? ofSheet(coverSheet, recognised(COVER_SHEET)) : [];
  const roles = assignSheets(workbook, { layout, branch: read.branch, cover: coverSheet });
  const known = new Set<Sheet>([...roles.sheets.values(), ...(coverSheet ? [coverSheet] : [])]);
  const elsewhere = workbook.sheets.filter((sheet) => !known.has(sheet)).flatMap(scanned);
  const persons = workbook.sheets.flatMap((sheet) => {
    const finding = findPersonalName(sheet.name);
    return finding ? ofSheet(sheet, finding) : [];
  });
  const before = [...read.problems, ...renamed, ...twice, ...roles.problems, ...persons, ...elsewhere];
  const options = { context, names: gatherRegionNames(context), branch: read.branch, month: read.month };
  return reportOf("workbook", { workbook, cover: read.cover, before, sheets: roles.sheets, options });
}

function withoutCover(): ReadCover {
  return { cover: null, branch: undefined, month: undefined, problems: ofFile(NO_COVER) };
}

interface Parts {
  workbook: Workbook;
  cover: Report["cover"];
  before: readonly ReportProblem[];
  sheets: ReadonlyMap<SheetContract, Sheet>;
  options: Omit<SheetOptions, "contract" | "isCsv">;
}

function reportOf(kind: Report["kind"], { workbook, cover, before, sheets, options }: Parts): Report {
  const contracts = SHEETS.filter((contract) => sheets.has(contract));
  const read = contracts.map((contract) =>
    readSheet(sheets.get(contract)!, { ...options, contract, isCsv: kind === "csv" }),
  );
  return {
    kind,
    cover,
    rows: read.flatMap(({ rows }) => rows),
    problems: [...notices(workbook), ...before, ...read.flatMap(({ problems }) => problems)],
    found: read.reduce((sum, { found }) => sum + found, 0),
    columns: Object.fromEntries(contracts.map(({ name }, index) => [name, read[index]!.at])),
    sheetNames: Object.fromEntries(contracts.map((contract) => [contract.name, sheets.get(contract)!.name])),
  };
}

function notices({ notices: said }: Workbook): ReportProblem[] {
  const expected = "buku kerja berisi nilai saja";
  return said.flatMap((notice) => ofFile({ ...notice, severity: "warning", expected }));
}

function scanned(sheet: Sheet): ReportProblem[] {
  const collector = createCollector(sheet);
  scanSheet(sheet, { collector, columns: [], places: undefined });
  return collector.finish();
}

function ofFile(finding: Finding): ReportProblem[] {
  return ofSheet(undefined, finding);
}

function ofSheet(sheet: Sheet | undefined, finding: Finding): ReportProblem[] {
  const collector = createCollector(sheet);
  collector.say(finding);
  return collector.finish();
}

const NO_SHEET: Finding = {
  code: "missing_sheet",
  severity: "error",
  found: "berkas tanpa isi",
  expected: "judul kolom dan baris data",
  hint: "simpan ulang lembarnya sebagai CSV",
};

const NO_COVER: Finding = {
  code: "missing_sheet",
  severity: "error",
  found: `lembar ${COVER_SHEET} tidak ada`,
  expected: `lembar ${COVER_SHEET} dengan kantor_cabang, periode, tanggal, versi_templat`,
  hint: "salin lembar itu dari templat, lalu isi",
};

const COVER_TWICE: Finding = {
  code: "duplicate_sheet",
  severity: "error",
  found: `lembar ${COVER_SHEET} ada lebih dari satu`,
  expected: `satu lembar ${COVER_SHEET}`,
  hint: "hapus yang lain",
};
