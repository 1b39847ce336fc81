import { beforeAll, describe, expect, test } from "vitest";
import type { ReportContext } from "../../../loaders/laporan_cabang/context.js";
import { gatherRegionNames } from "../../../loaders/laporan_cabang/read/cells/regionName.js";
import { readCellOf, readContext, type Written } from "./readBook.js";
import { date, given, named, number } from "./readCellTable.js";

let context: ReportContext;
beforeAll(async () => {
  context = await readContext();
});

describe("a month", () => {
  test.each(
    named([
      ["2024-10", "2024-10-01"],
      ["2024-10-01", "2024-10-01"],
      ["2024-10-01 00:00:00", "2024-10-01"],
      ["01/10/2024", "2024-10-01"],
      ["31/10/2024", "2024-10-01"],
      ["10/2024", "2024-10-01"],
      ["Oktober 2024", "2024-10-01"],
      ["Okt 2024", "2024-10-01"],
      ["Nopember 2023", "2023-11-01"],
      ["1 Oktober 2024", "2024-10-01"],
      [number(45_566), "2024-10-01"],
      [date("2024-10-15"), "2024-10-01"],
      ["10/01/2024", "?ambiguous_date"],
      ["10/31/2024", "!month_first"],
      ["31/09/2024", "!impossible_date"],
      ["2024-13", "!impossible_date"],
      [date("1899-12-31"), "!impossible_date"],
      ["Okt-24", "!short_year"],
      ["Oktober", "!not_a_date"],
      ["202410", "!not_a_date"],
      [number(202_410), "!not_a_date"],
      ["2024-11", "!after_period"],
      [date("2024-01-10"), "?ambiguous_date"],
      [date("2024-01-31"), "2024-01-01"],
    ]),
  )("%s gives %s", (_, expected, cell) => {
    expect(given(context, "Kepesertaan.bulan", cell)).toBe(expected);
  });
});

describe("a day and a year", () => {
  test.each(
    named([
      ["2024-01-01", "2024-01-01"],
      ["31/10/2024", "2024-10-31"],
      ["1 Februari 2024", "2024-02-01"],
      [number(45_292), "2024-01-01"],
      [date("2024-01-01"), "2024-01-01"],
      ["10/31/2024", "!month_first"],
      ["30/02/2024", "!impossible_date"],
      ["1/2/24", "!short_year"],
      ["2024-01", "!not_a_day"],
    ]),
  )("%s gives %s", (_, expected, cell) => {
    expect(given(context, "Iuran.periode_awal", cell)).toBe(expected);
  });

  test.each(
    named([
      ["2024", "2024"],
      ["TA 2024", "2024"],
      [number(2024), "2024"],
      ["24", "!not_a_year"],
      ["2.024", "!not_a_year"],
      [number(2024.5), "!not_a_year"],
      ["1999", "!not_a_year"],
    ]),
  )("%s gives %s", (_, expected, cell) => {
    expect(given(context, "Iuran.tahun_anggaran", cell)).toBe(expected);
  });
});

describe("a region's code", () => {
  test.each(
    named([
      ["35.23", "35.23"],
      [" 35.23 ", "35.23"],
      ["35.23\u00a0", "35.23 ~cleaned"],
      ["３５.２３", "35.23 ~cleaned"],
      [number(35.23), "35.23 ~code_as_number"],
      ["35.1", "!unknown_region"],
      [number(35.1), "!unknown_region"],
      ["3523", "!unknown_region"],
      ["35,23", "!unknown_region"],
      ["35.99", "!unknown_region"],
      ["35", "!other_level"],
      ["35.23.01", "!other_level"],
      [date("2023-05-12"), "!wrong_kind"],
      ["35.10", "!name_contradicts_code"],
    ]),
  )("%s gives %s", (_, expected, cell) => {
    expect(given(context, "Kepesertaan.kode_wilayah", cell)).toBe(expected);
  });

  test("that lost a digit or its point comes with the codes that it may be", () => {
    const hint = (cell: Written) => readCellOf(context, "Kepesertaan.kode_wilayah", cell).problems[0]?.hint;
    expect(hint("35.1")).toContain('"35.10" (Kabupaten Banyuwangi) atau "35.01" (Kabupaten Pacitan)');
    expect(hint(number(35.1))).toContain('"35.10" (Kabupaten Banyuwangi) atau "35.01" (Kabupaten Pacitan)');
    expect(hint("3523")).toContain('"35.23" (Kabupaten Tuban)');
    expect(hint("35.29.1")).toContain('"35.29"');
  });
});

describe("a region's name", () => {
  test.each(
    named([
      ["Tuban", "Tuban"],
      ["Kab. Tuban", "Kab. Tuban"],
      ["KABUPATEN TUBAN", "KABUPATEN TUBAN"],
      [null, "null ~name_blank"],
      ["Lamongan", "!name_contradicts_code"],
      ["Mabar", "!name_contradicts_code"],
      ["Kota Tuban", "!unknown_name"],
      ["Tubann", "!unknown_name"],
    ]),
  )("%s gives %s", (_, expected, cell) => {
    expect(given(context, "Kepesertaan.nama_wilayah", cell)).toBe(expected);
  });
});

describe("every region's official name", () => {
  test("fits its own code, shortened and in any case", () => {
    const names = gatherRegionNames(context);
    for (const { code, level, name } of context.regions.values()) {
      if (level !== "regency") continue;
      const short = name.replace(/^KABUPATEN /, "Kab. ");
      const forms = [
        name,
        name.toLowerCase(),
        short,
        name.replace(/^(?:KABUPATEN|KOTA) (?:ADMINISTRASI )?/, ""),
      ];
      expect(forms.map((form) => names.check(form, code)?.found)).toEqual(forms.map(() => undefined));
    }
  });
});

describe("a word", () => {
  test.each(
    named([
      ["petani", "petani"],
      ["PETANI ", "petani"],
      ["Petani Tembakau", "petani_tembakau"],
      ["RT/RW", "rt_rw"],
      ["patani", "!unknown_word"],
      ["=cmd|' /C calc'!A0", "!unknown_word"],
      [number(1), "!wrong_kind"],
    ]),
  )("%s gives %s", (_, expected, cell) => {
    expect(given(context, "Kepesertaan.kelompok_pekerja", cell)).toBe(expected);
  });

  test("that is unknown comes with the nearest", () => {
    const [problem] = readCellOf(context, "Kepesertaan.kelompok_pekerja", "patani").problems;
    expect(problem).toMatchObject({
      cell: "D2",
      found: 'berisi "patani"',
      hint: 'mungkin maksudnya "petani"',
    });
  });

  test.each(
    named([
      ["JKK+JKM", "JKK+JKM"],
      ["JKM, JKK", "JKK+JKM"],
      ["jkk & jkm dan jht", "JKK+JKM+JHT"],
      ["Jaminan kematian", "JKM"],
      ["JKK+JKKM", "!unknown_word"],
      ["JKK+JKK", "!program_twice"],
      ["JKK+", "!unknown_word"],
    ]),
  )("for programmes %s gives %s", (_, expected, cell) => {
    expect(given(context, "Kepesertaan.program", cell)).toBe(expected);
  });
});

describe("a text", () => {
  test.each(
    named([
      ["pekerja BPU", "pekerja BPU"],
      [number(2024), "2024"],
      ["=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0 ~formula_like"],
      ["@x", "@x ~formula_like"],
      ["12345678901234567", "12345678901234567"],
      ["NIK 3523011201800001", "!personal_number"],
    ]),
  )("%s gives %s", (_, expected, cell) => {
    expect(given(context, "Potensi.definisi", cell)).toBe(expected);
  });
});
