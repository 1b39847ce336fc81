import { beforeAll, describe, expect, test } from "vitest";
import type { ReportContext } from "../../../loaders/laporan_cabang/context.js";
import { readReport } from "../../../loaders/laporan_cabang/read/readReport.js";
import { bookOf, brief, readContext, sheetOf, type SheetLook, type Written } from "./readBook.js";

let context: ReportContext;
beforeAll(async () => {
  context = await readContext();
});

function read(rows: readonly (readonly Written[])[], look?: SheetLook) {
  const report = readReport(bookOf({ Sampul: sheetOf("Sampul", rows, look) }), {
    file: "contoh.xlsx",
    context,
  });
  return { cover: report.cover, problems: brief(report.problems), report };
}

const sound = (entries: Readonly<Record<string, Written>> = {}) =>
  Object.entries({
    kantor_cabang: "Contoh Utara",
    periode: "2024-10",
    tanggal: "31/10/2024",
    versi_templat: 1,
    ...entries,
  });

describe("a cover", () => {
  const COVER = { branch: "Contoh Utara", month: "2024-10-01", dated: "2024-10-31", templateVersion: "1" };

  test("may stand anywhere, with a colon between name and value", () => {
    const rows = [["LAPORAN"], [], ...sound().map(([name, value]) => [null, name.toUpperCase(), ":", value])];
    expect(read(rows)).toMatchObject({ cover: COVER, problems: [] });
  });

  test("may have its names side by side and its values below", () => {
    const entries = sound();
    const rows = [entries.map(([name]) => name), entries.map(([, value]) => value)];
    expect(read(rows)).toMatchObject({ cover: COVER, problems: [] });
  });

  test("may have merged names", () => {
    const rows = sound().map(([name, value]) => [name, null, value]);
    const merges = rows.map((_, index) => ({ top: index + 1, left: 1, bottom: index + 1, right: 2 }));
    expect(read(rows, { merges })).toMatchObject({ cover: COVER, problems: [] });
  });

  test.each([
    "Kantor Cabang Contoh Utara",
    "KC Contoh Utara",
    "contoh-utara",
    "BPJS Ketenagakerjaan Cabang Contoh Utara",
  ])("names its branch as offices do: %s", (name) => {
    expect(read(sound({ kantor_cabang: name }))).toMatchObject({
      cover: { branch: "Contoh Utara" },
      problems: [],
    });
  });

  test("is known by its entries where its sheet was renamed", () => {
    const book = bookOf({ Sampul: null, "Halaman depan": sheetOf("Halaman depan", sound()) });
    const report = readReport(book, { file: "contoh.xlsx", context });
    expect(report.cover).toMatchObject(COVER);
    expect(brief(report.problems)).toEqual(["warning sheet_recognised Halaman depan"]);
  });

  test("of the office itself or of an unknown branch has no list of regions", () => {
    expect(read(sound({ kantor_cabang: "Kantor Contoh" })).problems).toEqual([]);
    expect(read(sound({ kantor_cabang: "Entah" })).problems).toEqual(["warning unknown_branch Sampul!B1"]);
  });

  test("without an entry is refused by name", () => {
    const [, ...withoutBranch] = sound({ tanggal: null });
    const { cover, report } = read(withoutBranch);
    expect(cover).toBeNull();
    expect(report.problems.map(({ code, column, cell }) => [code, column, cell])).toEqual([
      ["cover_missing", "kantor_cabang", null],
      ["cover_missing", "tanggal", "B2"],
    ]);
  });

  test("closed before its month began is refused", () => {
    expect(read(sound({ tanggal: "2024-09-30" })).problems).toEqual(["error dated_before_period Sampul!B3"]);
    expect(read(sound({ tanggal: "2024-10-01" })).problems).toEqual([]);
  });

  test("of a simulation or of another version of the template says so", () => {
    expect(read(sound({ versi_templat: "1 SIMULASI" }))).toMatchObject({
      cover: { isSimulated: true },
      problems: [],
    });
    expect(read(sound({ versi_templat: 7 })).problems).toEqual(["warning other_template_version Sampul!B4"]);
  });

  test("whose entry cannot be read is refused at its cell", () => {
    expect(read(sound({ periode: "Triwulan III" })).problems).toEqual(["error not_a_date Sampul!B2"]);
    expect(read(sound({ tanggal: "31/10/24" })).problems).toEqual(["error short_year Sampul!B3"]);
  });

  test("that names two branches is refused, one that repeats itself is not", () => {
    const other = [...sound(), ["Kantor Cabang", "Contoh Kota"]];
    expect(read(other)).toMatchObject({ cover: null, problems: ["error cover_twice Sampul!B5"] });
    const same = [...sound(), ["Kantor Cabang", "CONTOH UTARA"]];
    expect(read(same).problems).toEqual([]);
  });
});
