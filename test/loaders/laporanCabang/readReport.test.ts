import { beforeAll, describe, expect, test } from "vitest";
import type { ReportContext } from "../../../loaders/laporan_cabang/context.js";
import { readReport } from "../../../loaders/laporan_cabang/read/readReport.js";
import { bookOf, brief, csvOf, readContext, rowOf, sheetOf, SOUND, titlesOf } from "./readBook.js";

let context: ReportContext;
beforeAll(async () => {
  context = await readContext();
});

describe("a sound workbook", () => {
  test("gives its cover, its rows in canonical text, and nothing to say", () => {
    const report = readReport(bookOf(), { file: "contoh.xlsx", context });
    expect(report.problems).toEqual([]);
    expect(report.cover).toEqual({
      branch: "Contoh Utara",
      month: "2024-10-01",
      dated: "2024-10-31",
      templateVersion: "1",
      isSimulated: false,
    });
    expect(report.found).toBe(5);
    expect(report.rows).toMatchSnapshot();
  });

  test("says where its columns stand", () => {
    const report = readReport(bookOf(), { file: "contoh.xlsx", context });
    expect(report.columns.Kepesertaan?.peserta_aktif).toBe(8);
    expect(report.sheetNames?.Kepesertaan).toBe("Kepesertaan");
  });

  test("may have sheets with their header alone", () => {
    const report = readReport(bookOf({ Potensi: sheetOf("Potensi", [titlesOf("Potensi")]) }), {
      file: "contoh.xlsx",
      context,
    });
    expect(report.problems).toEqual([]);
    expect(report.found).toBe(4);
  });

  test("passes on what its reader must say of it", () => {
    const notice = { code: "macros_ignored", found: "ada makro", hint: "makro tidak dijalankan" };
    const report = readReport({ ...bookOf(), notices: [notice] }, { file: "contoh.xlsx", context });
    expect(brief(report.problems)).toEqual(["warning macros_ignored"]);
  });
});

describe("sheets", () => {
  const problemsOf = (replaced: Parameters<typeof bookOf>[0]) =>
    brief(readReport(bookOf(replaced), { file: "contoh.xlsx", context }).problems);

  test("that are missing are named", () => {
    const report = readReport(bookOf({ Klaim: null, Sampul: null }), { file: "contoh.xlsx", context });
    expect(report.problems.map(({ found }) => found)).toEqual([
      "lembar Sampul tidak ada",
      "lembar Klaim tidak ada",
    ]);
    expect(report.cover).toBeNull();
  });

  test("may be renamed where their header fits one sheet alone, or where the layout table says so", () => {
    const rows = [titlesOf("Klaim"), SOUND.Klaim ?? []];
    expect(problemsOf({ Klaim: null, "Santunan 2024": sheetOf("Santunan 2024", rows) })).toEqual([
      "warning sheet_recognised Santunan 2024",
    ]);
    expect(problemsOf({ Klaim: null, "DATA KLAIM": sheetOf("DATA KLAIM", rows) })).toEqual([]);
  });

  test.each(["Kepesertaan (2)", "Salinan Kepesertaan", "Lembar baru", "kepesertaan "])(
    "that are another copy of one are refused: %s",
    (name) => {
      const copy = sheetOf(name, [titlesOf("Kepesertaan"), SOUND.Kepesertaan ?? []]);
      expect(problemsOf({ [name]: copy })).toEqual([`error duplicate_sheet ${name}`]);
    },
  );

  test("beside the contract are known helpers, empty, or said not to be read", () => {
    const note = (name: string) => sheetOf(name, [["catatan"]]);
    expect(
      problemsOf({ Petunjuk: note("Petunjuk"), Kamus: note("Kamus"), Perbaikan: note("Perbaikan") }),
    ).toEqual([]);
    expect(problemsOf({ Sheet1: sheetOf("Sheet1", []) })).toEqual([]);
    expect(problemsOf({ Rekap: note("Rekap") })).toEqual(["warning sheet_not_read Rekap"]);
  });

  test("without a header are refused", () => {
    expect(problemsOf({ Potensi: sheetOf("Potensi", [["apa", "saja"]]) })).toEqual([
      "error header_not_found Potensi",
    ]);
    expect(problemsOf({ Potensi: sheetOf("Potensi", []) })).toEqual(["error header_not_found Potensi"]);
  });
});

describe("a CSV file", () => {
  const rows = [titlesOf("Klaim"), rowOf("Klaim", { jumlah_kasus: "2", nilai_klaim: "84000000" })];

  test.each(["Klaim.csv", "klaim 2024-10.csv", "Tuban_Klaim.csv", "unduhan.csv"])(
    "is known by its name, or by its header: %s",
    (file) => {
      const report = readReport(csvOf(rows), { file: `masuk/${file}`, context });
      expect(report).toMatchObject({ kind: "csv", cover: null, problems: [], found: 1 });
      expect(report.rows[0]?.values.nilai_klaim).toBe("84000000");
    },
  );

  test("that neither its name nor its header tells is refused", () => {
    const report = readReport(csvOf([["a", "b"]]), { file: "unduhan.csv", context });
    expect(brief(report.problems)).toEqual(["error unknown_csv"]);
    const both = readReport(csvOf([["a", "b"]]), { file: "Klaim dan Target.csv", context });
    expect(brief(both.problems)).toEqual(["error unknown_csv"]);
  });

  test("of the cover or the notes, as a program that saves every sheet makes it, is to be left out", () => {
    const report = readReport(csvOf([["kantor_cabang", "Tuban"]]), { file: "Tuban-Sampul.csv", context });
    expect(brief(report.problems)).toEqual(["error unknown_csv"]);
    expect(report.problems[0]?.hint).toContain("keluarkan berkas ini");
  });

  test("of another sheet than its name says is refused by its columns", () => {
    const report = readReport(csvOf(rows), { file: "Target.csv", context });
    expect(report.rows).toEqual([]);
    expect(brief(report.problems)).toContain("error missing_column csv");
  });
});
