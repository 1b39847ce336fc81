import { shown } from "../lib/shown.js";
import type { Answer, Split, Variable } from "./answer.js";
import { WHOLE_FILE, type Problems } from "./candidate.js";
import type { Wrong } from "./value.js";
import { personsPerUnit, unitWithin } from "./units.js";
import { breakdownOf, isActivity, isEmployed } from "./words.js";

/** Tells of variables that are not read, breakdowns without their whole, and units that are not known. */
export function checkVariables(answer: Answer, problems: Problems): void {
  const wanted = answer.var.filter((variable) => isWantedVariable(variable, answer));
  if (wanted.length === 0) problems.add(WHOLE_FILE, unknownTable(answer.var));
  for (const [index, variable] of answer.var.entries()) {
    const spot = { ...WHOLE_FILE, column: `var[${index}]` };
    if (!wanted.includes(variable)) {
      if (wanted.length > 0) problems.add(spot, notRead(variable));
    } else if (personsPerUnit(variable.unit) === undefined && unitWithin(variable.label) === undefined)
      problems.add({ ...spot, column: `${spot.column}.unit` }, unknownUnit(variable));
    else if (isEmployed(variable.label)) checkBreakdown(answer, problems);
  }
}

/** Holds that a split is of employed persons, all of them together. */
export function isWanted({ variable, turvar }: Split, answer: Answer): boolean {
  if (isEmployed(variable.label)) return breakdownOf(turvar.label) === "total";
  return isWantedVariable(variable, answer) && isEmployed(turvar.label);
}

function isWantedVariable({ label }: Variable, { turvar }: Answer): boolean {
  return isEmployed(label) || (isActivity(label) && turvar.some((item) => isEmployed(item.label)));
}

function checkBreakdown({ turvar }: Answer, problems: Problems): void {
  const hasWhole = turvar.length === 0 || turvar.some(({ label }) => breakdownOf(label) === "total");
  if (hasWhole) return;
  const labels = turvar.slice(0, 5).map(({ label }) => shown(label));
  problems.add(
    { ...WHOLE_FILE, column: "turvar" },
    {
      code: "breakdown_without_total",
      severity: "error",
      found: `hanya rincian: ${labels.join(", ")}`,
      expected: "turvar yang memuat jumlahnya (Jumlah, Total, atau Tidak ada)",
      hint: "unduh tabelnya beserta jumlahnya; rincian tidak dijumlahkan di sini",
    },
  );
}

function unknownTable(variables: readonly Variable[]): Wrong {
  return {
    code: "unknown_table",
    severity: "error",
    found: `tabel ${variables
      .slice(0, 3)
      .map(({ label }) => shown(label))
      .join(", ")}`,
    expected:
      "tabel penduduk bekerja (15 tahun ke atas), misalnya Jumlah Penduduk Bekerja Menurut Kabupaten/Kota",
    hint: "unduh variabel penduduk bekerja; tabel lain, persentase, dan tingkat tidak dibaca",
  };
}

function notRead({ label }: Variable): Wrong {
  return {
    code: "variable_not_read",
    severity: "warning",
    found: `variabel ${shown(label)} tidak dibaca`,
    expected: "penduduk bekerja",
    hint: "tidak perlu tindakan",
  };
}

function unknownUnit({ unit }: Variable): Wrong {
  return {
    code: "unknown_unit",
    severity: "error",
    found: `satuan ${shown(unit)}`,
    expected: "Orang, Jiwa, Ribu Orang, atau Juta Orang",
    hint: "satuan tidak ditebak; periksa tabel aslinya, lalu simpan ulang jawaban yang menyebut satuannya",
  };
}
