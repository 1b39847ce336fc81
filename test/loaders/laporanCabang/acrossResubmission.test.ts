import { describe, expect, test } from "vitest";
import { checkAcross } from "../../../loaders/laporan_cabang/across/checkAcross.js";
import { makeHistory } from "../../../loaders/laporan_cabang/across/history.js";
import { checkSentTwice } from "../../../loaders/laporan_cabang/across/sentTwice.js";
import type { Report } from "../../../loaders/laporan_cabang/report.js";
import { historyOf, origin, reportOf, rowOf, said } from "./acrossReport.js";

const claim = (values = {}) => rowOf("Klaim", values);
const october = { month: "2024-10-01", dated: "2024-11-03" };

describe("a month that comes again", () => {
  test("replaces the accepted one, and says in how many values it differs", () => {
    const history = historyOf([claim()], october.month, october.dated);
    const report = reportOf([claim({ nilai_klaim: 43_000_000 }), claim({ program: "JKK" })], october);
    expect(said(report, history)).toEqual(["warning supersedes"]);
  });

  test("says how many numbers and rows differ", () => {
    const history = makeHistory();
    history.add({ ...origin("a.1", october), rows: 2 }, [claim(), claim({ program: "JKM" })]);
    const report = reportOf([claim({ nilai_klaim: 43_000_000 }), claim({ program: "JKK" })], october);
    const [problem] = checkAcross(report, { history, premiums: [] });
    expect(problem?.found).toBe("menggantikan a.1: 1 angka berbeda, 1 baris baru, 1 baris tidak ada lagi");
  });

  test("does not miss the year's rows that a later month's report has told anew", () => {
    const target = rowOf("Target", {});
    const history = makeHistory();
    history.add({ ...origin("a.1", october), rows: 2 }, [claim(), target]);
    history.add(origin("b.1", { month: "2024-11-01", dated: "2024-12-03" }), [target]);
    const report = reportOf([claim({ nilai_klaim: 43_000_000 }), target], {
      ...october,
      dated: "2024-12-05",
    });
    const [problem] = checkAcross(report, { history, premiums: [] });
    expect(problem?.found).toBe("menggantikan a.1: 1 angka berbeda");
  });

  test("with other numbers of an earlier month says which report it outweighs there", () => {
    const history = historyOf([claim({ bulan: "2024-09-01" })]);
    const same = reportOf([claim({ bulan: "2024-09-01" }), claim()], october);
    const other = reportOf([claim({ bulan: "2024-09-01", nilai_klaim: 43_000_000 }), claim()], october);
    expect(said(same, history)).toEqual([]);
    expect(said(other, history)).toEqual(["warning supersedes"]);
  });

  test("with the year's contributions anew says nothing of it: each report tells them", () => {
    const history = historyOf([rowOf("Iuran", { realisasi: 1_848_000 })]);
    expect(said(reportOf([rowOf("Iuran", {})], october), history)).toEqual([]);
  });

  test("without a row is set aside: perhaps the empty template was sent", () => {
    const history = historyOf([claim()], october.month, october.dated);
    expect(said(reportOf([], october), history)).toEqual(["quarantine nothing_left"]);
  });

  test("is refused where it is older than the accepted one, and nothing else is said", () => {
    const history = historyOf([claim()], october.month, "2024-11-10");
    expect(said(reportOf([claim({ nilai_klaim: 1 })], october), history)).toEqual([
      "error older_than_accepted",
    ]);
  });

  test("counts alone: what only an earlier one of that month said is forgotten", () => {
    const history = makeHistory();
    history.add(origin("a.1", october), [claim(), claim({ program: "JKK" })]);
    history.add(origin("a.2", { ...october, dated: "2024-11-05" }), [claim({ nilai_klaim: 2 })]);
    expect(history.rows.at(claim())?.origin.id).toBe("a.2");
    expect(history.rows.at(claim({ program: "JKK" }))).toBeUndefined();
  });

  test("gives way to an earlier report that spoke of another month, once its own word on it is gone", () => {
    const history = makeHistory();
    const september = claim({ bulan: "2024-09-01" });
    history.add(origin("a.1", { month: "2024-09-01", dated: "2024-10-03" }), [september]);
    history.add(origin("b.1", october), [september, claim()]);
    expect(history.rows.at(september)?.origin.id).toBe("b.1");
    history.add(origin("b.2", { ...october, dated: "2024-11-09" }), [claim()]);
    expect(history.rows.at(september)?.origin.id).toBe("a.1");
  });

  test("of a late older report does not outweigh a newer day's word", () => {
    const history = makeHistory();
    history.add(origin("b.1", october), [rowOf("Iuran", { realisasi: 168_000 })]);
    history.add(origin("a.1", { month: "2024-09-01", dated: "2024-10-03" }), [rowOf("Iuran", {})]);
    expect(history.rows.at(rowOf("Iuran", {}))?.origin.id).toBe("b.1");
  });
});

describe("files of one run that speak of the same", () => {
  const sent = (...reports: Report[]) => {
    const files = reports.map((report, at) => ({ at, name: `berkas ${at}.xlsx`, report }));
    return [...checkSentTwice(files).keys()].sort((a, b) => a - b);
  };
  const changed = claim({ nilai_klaim: 1 });

  test.for([
    {
      what: "the same day, other numbers",
      reports: [reportOf([claim()]), reportOf([changed])],
      aside: [0, 1],
    },
    {
      what: "the same day and numbers, in another order",
      reports: [
        reportOf([claim(), claim({ program: "JKK" })]),
        reportOf([claim({ program: "JKK" }), claim()]),
      ],
      aside: [],
    },
    {
      what: "another day",
      reports: [reportOf([claim()]), reportOf([changed], { dated: "2024-11-09" })],
      aside: [],
    },
    {
      what: "another branch",
      reports: [reportOf([claim()]), reportOf([changed], { branch: "Bojonegoro" })],
      aside: [],
    },
    {
      what: "two CSV files, other numbers",
      reports: [reportOf([claim()], null), reportOf([changed], null)],
      aside: [0, 1],
    },
    {
      what: "two CSV files of two months",
      reports: [reportOf([claim()], null), reportOf([claim({ bulan: "2024-09-01" })], null)],
      aside: [],
    },
    {
      what: "a CSV file against a workbook",
      reports: [
        reportOf([claim()]),
        reportOf([changed], null),
        reportOf([claim({ kode_wilayah: "35.22" })], null),
      ],
      aside: [0, 1],
    },
  ])("$what", ({ reports, aside }) => {
    expect(sent(...reports)).toEqual(aside);
  });

  test("each is told of the others", () => {
    const files = [reportOf([claim()]), reportOf([changed])].map((report, at) => ({
      at,
      name: `${at}.xlsx`,
      report,
    }));
    expect(checkSentTwice(files).get(0)?.found).toBe(
      'laporan Tuban Oktober 2024 bertanggal 3 November 2024 ada juga di "1.xlsx", dengan angka lain',
    );
  });
});
