import { monthsBetween, type Values } from "./keys.js";
import type { Finding } from "./place.js";
import { day, number, rupiah } from "./said.js";

/** Holds the period of a contribution to its order, its budget year and its count of months; and what was spent to the budget. */
export function checkPeriod(values: Values): Finding[] {
  const [start, end] = [values["periode_awal"] ?? "", values["periode_akhir"] ?? ""];
  if (start > end) return [reversed(start, end)];
  return [...outsideYear(values), ...tooManyMonths(values), ...overBudget(values)];
}

function reversed(start: string, end: string): Finding {
  return {
    column: "periode_akhir",
    code: "period_reversed",
    severity: "error",
    found: `berisi ${day(end)}, sebelum periode_awal (${day(start)})`,
    expected: "hari yang sama dengan periode_awal atau sesudahnya",
    hint: "periksa kedua tanggal; mungkin tertukar",
  };
}

function outsideYear(values: Values): Finding[] {
  const year = values["tahun_anggaran"] ?? "";
  return ["periode_awal", "periode_akhir"]
    .filter((column) => values[column]?.slice(0, 4) !== year)
    .map((column) => ({
      column,
      code: "outside_budget_year",
      severity: "error",
      found: `berisi ${day(values[column] ?? "")}, di luar tahun anggaran ${year}`,
      expected: `hari dalam tahun ${year}`,
      hint: "perbaiki tanggal atau tahun_anggaran; periode yang melintasi tahun ditulis dalam dua baris",
    }));
}

function tooManyMonths(values: Values): Finding[] {
  const months = Number(values["jumlah_bulan"]);
  const covered = monthsBetween(values["periode_awal"] ?? "", values["periode_akhir"] ?? "") + 1;
  if (months <= covered) return [];
  return [
    {
      column: "jumlah_bulan",
      code: months > 12 ? "more_than_year" : "more_than_period",
      severity: "warning",
      found: `berisi ${number(months)}`,
      expected: `paling banyak ${covered}, banyaknya bulan dari periode_awal sampai periode_akhir`,
      hint: "periksa jumlah_bulan dan kedua tanggal periode",
    },
  ];
}

function overBudget(values: Values): Finding[] {
  const [budget, spent] = [Number(values["anggaran"]), Number(values["realisasi"])];
  if (!(spent > budget)) return [];
  return [
    {
      column: "realisasi",
      code: "over_budget",
      severity: "warning",
      found: `berisi ${rupiah(spent)}, lebih dari anggaran (${rupiah(budget)})`,
      expected: "realisasi yang tidak melebihi anggaran",
      hint: "periksa kedua angka; bila memang lebih, tidak perlu diubah",
    },
  ];
}
