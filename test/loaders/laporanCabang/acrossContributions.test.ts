import { describe, expect, test } from "vitest";
import { reportOf, rowOf, said } from "./acrossReport.js";

describe("contributions of non-wage workers are workers × months × premium", () => {
  test.for([
    { what: "exactly", values: {}, expected: [] },
    {
      what: "one digit off",
      values: { realisasi: 2_016_500 },
      expected: ["error premium_identity K2", "warning over_budget K2"],
    },
    {
      what: "one digit off, below the budget",
      values: { realisasi: 2_015_000 },
      expected: ["error premium_identity K2"],
    },
    { what: "for fewer months", values: { realisasi: 1_008_000 }, expected: ["warning fewer_months K2"] },
    {
      what: "for more than all months, and no budget explains it",
      values: { anggaran: 9_999_999, realisasi: 2_032_800 },
      expected: ["error premium_identity K2"],
    },
    {
      what: "for one person-month more than was budgeted",
      values: { realisasi: 2_032_800 },
      expected: ["warning over_budget K2"],
    },
    {
      what: "a thousand times the budget",
      values: { realisasi: 2_016_000_000 },
      expected: ["quarantine factor_of_thousand K2", "warning over_budget K2"],
    },
    { what: "of nothing yet", values: { realisasi: 0 }, expected: ["warning fewer_months K2"] },
    { what: "budgeted alone", values: { realisasi: null }, expected: [] },
    {
      what: "budgeted in round thousands",
      values: { jumlah_pekerja: 11, anggaran: 2_218_000, realisasi: null },
      expected: ["warning rounded_budget J2"],
    },
    {
      what: "budgeted otherwise",
      values: { anggaran: 2_116_000, realisasi: null },
      expected: ["error premium_identity J2"],
    },
    {
      what: "of wage earners, whose premium is a part of their wage",
      values: { segmen: "PU", realisasi: 1_234_567 },
      expected: [],
    },
    {
      what: "of programmes without a fixed premium",
      values: { program: "JKK+JKM+JP", realisasi: 1_234_567 },
      expected: [],
    },
    {
      what: "of those who pay alone, by a higher income",
      values: { sumber_dana: "MANDIRI", anggaran: 4_000_001, realisasi: 3_999_999 },
      expected: ["warning premium_identity K2"],
    },
    {
      what: "at the relief, for those who pay alone",
      values: {
        sumber_dana: "MANDIRI",
        tahun_anggaran: 2026,
        jumlah_bulan: 6,
        anggaran: 504_000,
        realisasi: 504_000,
        periode_awal: "2026-05-01",
        periode_akhir: "2026-10-31",
      },
      expected: [],
    },
  ])("$what", ({ values, expected }) => {
    expect(said(reportOf([rowOf("Iuran", values)]))).toEqual(expected);
  });
});

describe("periods of contributions", () => {
  test.for([
    {
      what: "end before they begin",
      values: { periode_awal: "2024-12-31", periode_akhir: "2024-01-01" },
      expected: ["error period_reversed M2"],
    },
    {
      what: "begin in another year",
      values: { periode_awal: "2023-12-01" },
      expected: ["error outside_budget_year L2"],
    },
    {
      what: "have fewer months than are paid",
      values: { periode_awal: "2024-07-01" },
      expected: ["warning more_than_period I2"],
    },
    {
      what: "have more than a year's months",
      values: { jumlah_bulan: 13, anggaran: 2_184_000, realisasi: 2_184_000 },
      expected: ["warning more_than_year I2"],
    },
  ])("$what", ({ values, expected }) => {
    expect(said(reportOf([rowOf("Iuran", values)]))).toEqual(expected);
  });
});
