import type { Sheet } from "../../lib/workbook/workbook.js";
import { checkBranch } from "./branchRegions.js";
import { mergeAt } from "./header.js";
import { BLANK, type Finding } from "./reading.js";
import type { RowOptions } from "./readRows.js";
import type { PlacedColumn, ReadRow } from "./rows.js";

/** Says what is wrong with the cell in a column of the row, by the column's index. */
type Say = (finding: Finding, place: { row: number; index: number }) => void;

/** Makes the check of one row of data: says all that is wrong with it, and tells whether it is sound. */
export function checkRow(sheet: Sheet, options: RowOptions): (read: ReadRow) => boolean {
  const { columns, collector, contract } = options;
  let isSound = true;
  const say: Say = (finding, { row, index }) => {
    const { column, at } = columns[index]!;
    if (finding.severity !== "warning") isSound = false;
    collector.say(finding, { row, column: column.name, at });
  };
  const checkCells = cellsCheck(sheet, columns);
  const checkPlace = placeCheck(options);
  return (read) => {
    isSound = true;
    checkCells(read, say);
    checkPlace(read, say);
    if (contract.name === "Target") checkTarget(read, { columns, say });
    return isSound;
  };
}

function cellsCheck(sheet: Sheet, columns: readonly PlacedColumn[]) {
  const required = columns.map(({ column }) => !column.isOptional);
  return ({ row, readings, hasFindings }: ReadRow, say: Say): void => {
    for (let index = 0; index < columns.length; index++) {
      const reading = readings[index]!;
      if (hasFindings && reading.findings)
        for (const finding of reading.findings) say(finding, { row, index });
      if (reading === BLANK && required[index]) say(blank(sheet, row, columns[index]!), { row, index });
    }
  };
}

/** Compares place and time of a row: the code with its name and with the branch, the month with the cover's. */
function placeCheck(options: RowOptions) {
  const indexOf = (kind: string) => options.columns.findIndex(({ column }) => column.is.kind === kind);
  const [region, name, month] = [indexOf("region"), indexOf("regionName"), indexOf("month")];
  const [year, spent] = ["tahun_anggaran", "realisasi"].map((title) =>
    options.columns.findIndex(({ column }) => column.name === title),
  ) as [number, number];
  const ofBranch = checkBranch(options);
  const nameFits = checkName(options);
  const period = options.month;
  return ({ row, readings }: ReadRow, say: Say): void => {
    const code = readings[region]?.value ?? undefined;
    if (code !== undefined) for (const finding of ofBranch(code)) say(finding, { row, index: region });
    if (name >= 0) for (const finding of nameFits(readings[name]!, code)) say(finding, { row, index: name });
    const at = readings[month]?.value;
    if (at && period && at > period) say(afterPeriod(at, period), { row, index: month });
    const budgetYear = readings[year]?.value;
    const isSpent = Number(readings[spent]?.value ?? 0) > 0;
    if (budgetYear && isSpent && period && budgetYear > period.slice(0, 4))
      say(afterPeriod(budgetYear, period), { row, index: year });
  };
}

function checkName({ names }: RowOptions) {
  const known = new Map<string, { code: string; said: readonly Finding[] }>();
  return ({ value, findings }: ReadRow["readings"][number], code: string | undefined): readonly Finding[] => {
    if (value === null) return findings ? [] : [NAME_BLANK];
    if (code === undefined) return [];
    const before = known.get(value);
    if (before?.code === code) return before.said;
    const finding = names.check(value, code);
    const said = finding ? [finding] : [];
    if (known.size < 10_000) known.set(value, { code, said });
    return said;
  };
}

const NAME_BLANK: Finding = {
  code: "name_blank",
  severity: "warning",
  found: "kosong",
  expected: "nama wilayah, untuk mencocokkan kodenya",
  hint: "isi namanya; tanpa nama, kode yang salah tidak ketahuan",
};

function blank(sheet: Sheet, row: number, { column, at }: PlacedColumn): Finding {
  const merge = mergeAt(sheet, row, at);
  const isMerged = merge !== undefined && (merge.top < row || merge.left < at);
  return {
    code: isMerged ? "merged_cell" : "blank",
    severity: "error",
    found: isMerged ? "sel digabung dengan sel di atas atau di sebelahnya" : "kosong",
    expected: `${column.name} di setiap baris`,
    hint: isMerged
      ? "pisahkan sel gabungannya, lalu isi setiap baris"
      : ["count", "rupiah"].includes(column.is.kind)
        ? "isi; tulis 0 bila memang nol"
        : "isi menurut templat",
  };
}

function afterPeriod(month: string, period: string): Finding {
  return {
    code: "after_period",
    severity: "error",
    found: `berisi ${month.slice(0, 7)}, sesudah bulan laporan`,
    expected: `${month.length > 4 ? "bulan" : "realisasi"} sampai ${period.slice(0, 7)}, periode di lembar Sampul`,
    hint: `perbaiki ${month.length > 4 ? "bulannya" : "tahun_anggaran, kosongkan realisasi yang belum terjadi"}, atau periode di lembar Sampul`,
  };
}

function checkTarget(
  { row, readings }: ReadRow,
  { columns, say }: { columns: readonly PlacedColumn[]; say: Say },
): void {
  const indexOf = (name: string) => columns.findIndex(({ column }) => column.name === name);
  const [percent, persons] = [indexOf("target_persen"), indexOf("target_peserta")];
  if (readings[percent] === BLANK && readings[persons] === BLANK) say(NO_TARGET, { row, index: percent });
  const [whole, rest] = [readings[percent]?.value ?? "", readings[persons]?.value ?? ""];
  if (/^\d{1,2}$/.test(whole) && /^[1-9]\d?$/.test(rest))
    say(splitTarget(whole, rest), { row, index: persons });
}

/** No region means so few people beside a percentage. */
function splitTarget(whole: string, rest: string): Finding {
  return {
    code: "ambiguous_number",
    severity: "quarantine",
    found: `berisi ${rest} di sebelah target_persen ${whole}, yang dapat dibaca ${rest} orang, atau desimal dari ${whole},${rest}%`,
    expected: "target_peserta dalam orang, atau kosong",
    hint: "biasanya koma desimal terbaca sebagai pemisah kolom CSV; tulis persennya di antara tanda kutip, atau simpan dengan titik koma",
  };
}

const NO_TARGET: Finding = {
  code: "no_target",
  severity: "error",
  found: "kosong, begitu pula target_peserta",
  expected: "target_persen, target_peserta, atau keduanya",
  hint: "isi targetnya, atau hapus barisnya",
};
