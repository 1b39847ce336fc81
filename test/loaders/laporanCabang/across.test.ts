import { describe, expect, test } from "vitest";
import type { Correction } from "../../../loaders/corrections/correctionsFor.js";
import { checkAcross } from "../../../loaders/laporan_cabang/across/checkAcross.js";
import { makeHistory } from "../../../loaders/laporan_cabang/across/history.js";
import { historyOf, origin, PREMIUMS, reportOf, rowOf, said } from "./acrossReport.js";

const members = (bulan: string, active: number, [joined, left]: [number, number] = [0, 0], rest = {}) =>
  rowOf("Kepesertaan", { bulan, peserta_aktif: active, peserta_baru: joined, peserta_keluar: left, ...rest });

describe("active members follow from last month's", () => {
  const september = members("2024-09-01", 100);

  test.for([
    { what: "100 + 20 − 10 = 110", row: members("2024-10-01", 110, [20, 10]), expected: [] },
    {
      what: "100 + 20 − 10 is not 111",
      row: members("2024-10-01", 111, [20, 10]),
      expected: ["error not_continued H3"],
    },
    {
      what: "of another fund, which has no last month",
      row: members("2024-10-01", 7, [0, 0], { sumber_dana: "CSR" }),
      expected: [],
    },
    {
      what: "more joined than can be active, even without a last month",
      row: members("2024-10-01", 50, [100, 21], { sumber_dana: "CSR" }),
      expected: ["error impossible_flow H3"],
    },
    {
      what: "all joined this month",
      row: members("2024-10-01", 79, [100, 21], { sumber_dana: "CSR" }),
      expected: [],
    },
    { what: "of a month later, with one missing between", row: members("2024-11-01", 130), expected: [] },
    {
      what: "a thousandfold",
      row: members("2024-10-01", 110_000, [20, 10]),
      expected: ["quarantine factor_of_thousand H3"],
    },
    { what: "a millionth", row: members("2024-10-01", 1, [0, 99]), expected: [] },
    {
      what: "grown a thousandfold, as joiners say",
      row: members("2024-10-01", 100_000, [99_900, 0]),
      expected: [],
    },
  ])("inside a file: $what", ({ row, expected }) => {
    expect(said(reportOf([september, row]))).toEqual(expected);
  });

  test("against what was accepted before, over the turn of the year", () => {
    const history = historyOf([members("2024-12-01", 100)], "2024-12-01");
    const report = reportOf([members("2025-01-01", 111, [10, 0])], {
      month: "2025-01-01",
      dated: "2025-02-03",
    });
    expect(said(report, history)).toEqual(["error not_continued H2"]);
  });

  test("a row after a wrong one is not told off for it", () => {
    const rows = [members("2024-10-01", 100, [20, 0]), members("2024-11-01", 130, [10, 0]), september];
    expect(said(reportOf(rows))).toEqual(["error not_continued H2"]);
  });

  test("the file's own last month counts, not the accepted one that it replaces", () => {
    const report = reportOf([members("2024-09-01", 90), members("2024-10-01", 95, [5, 0])]);
    expect(said(report, historyOf([september]))).toEqual(["warning supersedes"]);
  });

  test("a corrected month says that the next one, accepted before, no longer follows", () => {
    const history = historyOf([september], "2024-09-01");
    history.add(origin("oktober", { month: "2024-10-01", dated: "2024-11-03" }), [
      members("2024-10-01", 100),
    ]);
    const report = reportOf([members("2024-09-01", 90)], { month: "2024-09-01", dated: "2024-11-10" });
    expect(said(report, history)).toEqual(["warning supersedes", "warning next_not_continued H2"]);
  });

  test("the message names both months, the sum, and what to do", () => {
    const report = reportOf([september, members("2024-10-01", 1111, [20, 10])]);
    const [problem] = checkAcross(report, { history: makeHistory(), premiums: PREMIUMS });
    expect(problem).toMatchObject({
      sheet: "Kepesertaan",
      row: 3,
      column: "peserta_aktif",
      found: "berisi 1.111, tidak menyambung dengan September 2024",
      expected: "peserta aktif bulan lalu + baru − keluar: 100 + 20 − 10 = 110",
    });
  });
});

describe("a number a thousand or a million times the one before is set aside with both readings", () => {
  const claim = (bulan: string, cases: number, paid: number) =>
    rowOf("Klaim", { bulan, jumlah_kasus: cases, nilai_klaim: paid });
  const potential = (tahun: number, jumlah: number) => rowOf("Potensi", { tahun, jumlah });
  const paid = (anggaran: number, until: string) =>
    rowOf("Iuran", { segmen: "PU", anggaran, jumlah_bulan: 1, realisasi: null, periode_akhir: until });

  test.for([
    {
      what: "a claim's amount",
      rows: [claim("2024-09-01", 1, 42_000_000), claim("2024-10-01", 2, 84_000)],
      cell: "I3",
    },
    {
      what: "a budget",
      rows: [paid(5_000_000, "2024-09-30"), paid(5_000_000_000, "2024-10-31")],
      cell: "J3",
    },
    { what: "a potential in thousands", rows: [potential(2023, 90_000), potential(2024, 95)], cell: "E3" },
    {
      what: "a potential a million times",
      rows: [potential(2023, 9), potential(2024, 9_500_000)],
      cell: "E3",
    },
  ])("$what", ({ rows, cell }) => {
    expect(said(reportOf(rows))).toEqual([`quarantine factor_of_thousand ${cell}`]);
  });

  test.for([
    {
      what: "many cases, and so a large sum",
      rows: [claim("2024-09-01", 1, 1_000_000), claim("2024-10-01", 900, 900_000_000)],
    },
    { what: "nothing last month", rows: [claim("2024-09-01", 0, 0), claim("2024-10-01", 9, 90_000_000)] },
    {
      what: "more than a year before",
      rows: [claim("2023-09-01", 1, 42_000), claim("2024-10-01", 1, 42_000_000)],
    },
    {
      what: "400 times, which is no slip of a thousand",
      rows: [potential(2023, 100), potential(2024, 40_000)],
    },
    {
      what: "a budget that its workers, months and premium explain",
      rows: [
        rowOf("Iuran", {
          jumlah_pekerja: 10,
          periode_awal: "2023-01-01",
          periode_akhir: "2023-12-31",
          tahun_anggaran: 2023,
        }),
        rowOf("Iuran", { jumlah_pekerja: 10_000, anggaran: 2_016_000_000, realisasi: 2_016_000_000 }),
      ],
    },
  ])("but not $what", ({ rows }) => {
    expect(said(reportOf(rows))).toEqual([]);
  });

  test("both readings are written out", () => {
    const report = reportOf([potential(2023, 90_000), potential(2024, 95)]);
    const [problem] = checkAcross(report, { history: makeHistory(), premiums: PREMIUMS });
    expect(problem?.expected).toContain("95 seperti tertulis, atau 95.000");
    expect(problem?.found).toBe("berisi 95; sekitar 1/1.000 dari tahun 2023: 90.000");
  });
});

test("a quarantine that somebody has settled for its cell is not said again", () => {
  const report = reportOf([rowOf("Potensi", { tahun: 2023, jumlah: 9 }), rowOf("Potensi", { jumlah: 9000 })]);
  const settled = new Map([["Potensi!E3", {} as Correction]]);
  const against = { history: makeHistory(), premiums: PREMIUMS };
  expect(checkAcross(report, against).map(({ cell }) => cell)).toEqual(["E3"]);
  expect(checkAcross(report, { ...against, confirmed: settled })).toEqual([]);
});

test("the sheet of a problem is called as the file calls it", () => {
  const report = { ...reportOf([rowOf("Iuran", { realisasi: 1 })]), sheetNames: { Iuran: "Iuran 2024" } };
  const problems = checkAcross(report, { history: makeHistory(), premiums: PREMIUMS });
  expect(problems.map(({ sheet }) => sheet)).toEqual(["Iuran 2024"]);
});

test("a warning is repeated fifty times in a column, and then counted", () => {
  const rows = Array.from({ length: 60 }, (_, at) =>
    rowOf("Iuran", { kode_wilayah: `35.${at + 10}`, realisasi: 16_800 }),
  );
  const problems = checkAcross(reportOf(rows), { history: makeHistory(), premiums: PREMIUMS });
  expect(problems).toHaveLength(51);
  expect(problems.at(-1)?.found).toBe("10 sel lain di kolom ini seperti itu juga; yang terakhir K61");
});

test("many warnings hide no error that comes after them", () => {
  const rows = Array.from({ length: 12_000 }, (_, at) =>
    rowOf("Iuran", { sumber_dana: `dana ${at}`, realisasi: at === 11_999 ? 1 : 16_800 }),
  );
  expect(said(reportOf(rows))).toContain("error premium_identity K12001");
});

test("an amount paid for no case is said", () => {
  const row = rowOf("Klaim", { jumlah_kasus: 0, nilai_klaim: 42_000_000 });
  expect(said(reportOf([row]))).toEqual(["warning amount_without_cases H2"]);
});
