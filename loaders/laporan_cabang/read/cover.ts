import { cellName, type Sheet } from "../../lib/workbook/workbook.js";
import type { ReportContext } from "../context.js";
import { COVER_SHEET } from "../layout.js";
import type { ReportProblem } from "../problem.js";
import type { Cover } from "../report.js";
import { COVER, SIMULATED, TEMPLATE_VERSION, type Column } from "../sheets.js";
import { findBranch } from "./branchRegions.js";
import { createCollector, type Collector } from "./collector.js";
import { columnReader } from "./columns.js";
import { findEntries, type Entry } from "./coverEntries.js";
import type { Finding } from "./reading.js";
import { scanSheet } from "./scan.js";
import { titlesOf, type Titles } from "./titles.js";

type Name = (typeof COVER)[number];

const COLUMNS: readonly Column[] = COVER.map((name) => ({
  name,
  is: { kind: name === "periode" ? "month" : name === "tanggal" ? "day" : "text" },
}));

/** The cover as far as it could be read; `cover` is null where anything of it is refused. */
export interface ReadCover {
  cover: Cover | null;
  branch: string | undefined;
  month: string | undefined;
  problems: ReportProblem[];
}

/** Reads the cover: whose report of which month it is, closed on which day. */
export function readCover(sheet: Sheet, context: ReportContext): ReadCover {
  const collector = createCollector(sheet);
  scanSheet(sheet, { collector, columns: [], places: undefined });
  const entries = findEntries(sheet, coverTitles(context.layout));
  const [branch, month, dated, version] = COLUMNS.map((column) =>
    readEntry(column, { entries, context, collector }),
  );
  const known = branch === undefined ? undefined : findBranch(branch, context);
  if (branch !== undefined && known === undefined)
    say(collector, unknownBranch(branch, context), entries.get("kantor_cabang"));
  if (month && dated && dated < month) say(collector, tooEarly(dated, month), entries.get("tanggal"));
  if (version && !isKnownVersion(version))
    say(collector, otherVersion(version), entries.get("versi_templat"));
  const problems = collector.finish();
  const isRefused = problems.some(({ severity }) => severity !== "warning");
  const named = known ?? branch;
  const read = named && month && dated && version && !isRefused;
  const cover = read
    ? { branch: named, month, dated, templateVersion: version, isSimulated: isSimulated(version) }
    : null;
  return { cover, branch: named, month, problems };
}

/** The names that the entries of a cover may bear. */
export function coverTitles(layout: ReportContext["layout"]): Titles {
  return titlesOf({ name: COVER_SHEET, columns: COLUMNS }, { layout, branch: undefined });
}

interface EntryOptions {
  entries: ReadonlyMap<string, Entry>;
  context: ReportContext;
  collector: Collector;
}

function readEntry(column: Column, { entries, context, collector }: EntryOptions): string | undefined {
  const entry = entries.get(column.name);
  if (!entry) {
    collector.say(missing(column.name as Name), { column: column.name });
    return undefined;
  }
  const { value, findings = [] } = columnReader(column, context)(entry.cell);
  for (const finding of findings) if (finding.code !== "personal_number") say(collector, finding, entry);
  if (entry.again) say(collector, toldTwice(column.name as Name, entry), { ...entry, ...entry.again });
  if (value === null && findings.length === 0) say(collector, missing(column.name as Name), entry);
  return value ?? undefined;
}

function say(collector: Collector, finding: Finding, entry: Entry | undefined): void {
  collector.say(finding, entry ? { row: entry.row, at: entry.column, column: entry.name } : {});
}

function isKnownVersion(version: string): boolean {
  return [TEMPLATE_VERSION, `${TEMPLATE_VERSION} ${SIMULATED}`].includes(version.toUpperCase());
}

function isSimulated(version: string): boolean {
  return version.toUpperCase().split(/\s+/).includes(SIMULATED);
}

const EXPECTED: Record<Name, string> = {
  kantor_cabang: "nama kantor cabang seperti di data/office.yml",
  periode: "bulan laporan, misalnya 2024-10 atau Oktober 2024",
  tanggal: "tanggal laporan ditutup, misalnya 31/10/2024",
  versi_templat: `versi templat, sekarang ${TEMPLATE_VERSION}`,
};

function missing(name: Name): Finding {
  const hint = `isi di lembar ${COVER_SHEET}: "${name}" di satu sel, isinya di sel sebelah kanannya`;
  return {
    code: "cover_missing",
    severity: "error",
    found: `${name} tidak diisi`,
    expected: EXPECTED[name],
    hint,
  };
}

function toldTwice(name: Name, { row, column }: Entry): Finding {
  return {
    code: "cover_twice",
    severity: "error",
    found: `${name} diisi dua kali dengan isi yang lain`,
    expected: `${name} satu kali saja, seperti di sel ${cellName(row, column)}`,
    hint: "hapus yang salah; satu buku kerja untuk satu cabang dan satu bulan",
  };
}

function unknownBranch(name: string, { office }: ReportContext): Finding {
  return {
    code: "unknown_branch",
    severity: "warning",
    found: `cabang "${name}" tidak tercatat`,
    expected:
      office.branches.size > 0
        ? `cabang di data/office.yml: ${[...office.branches.keys()].slice(0, 12).join(", ")}`
        : "cabang di data/office.yml",
    hint: "periksa ejaannya, atau tambahkan cabangnya di data/office.yml; wilayahnya tidak diperiksa",
  };
}

function tooEarly(dated: string, month: string): Finding {
  return {
    code: "dated_before_period",
    severity: "error",
    found: `berisi ${dated}, sebelum bulan laporan ${month.slice(0, 7)} dimulai`,
    expected: `tanggal sejak ${month}`,
    hint: "perbaiki tanggalnya atau periodenya",
  };
}

function otherVersion(version: string): Finding {
  return {
    code: "other_template_version",
    severity: "warning",
    found: `versi templat "${version}"`,
    expected: `versi ${TEMPLATE_VERSION}`,
    hint: "dibaca seperti biasa; minta templat terbaru untuk bulan depan",
  };
}
