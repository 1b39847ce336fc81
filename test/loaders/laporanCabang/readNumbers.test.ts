import { beforeAll, describe, expect, test } from "vitest";
import type { ReportContext } from "../../../loaders/laporan_cabang/context.js";
import { readCellOf, readContext } from "./readBook.js";
import { date, given, named, number } from "./readCellTable.js";

let context: ReportContext;
beforeAll(async () => {
  context = await readContext();
});

describe("a count", () => {
  test.each(
    named([
      ["12.779", "12779"],
      ["12779", "12779"],
      ["1.200.000", "1200000"],
      ["0", "0"],
      ["12.779 orang", "12779"],
      ["12.779 pekerja", "12779"],
      ["20 ribu", "20000"],
      ["2,5 juta", "2500000"],
      ["12.779,00", "12779"],
      [number(12779), "12779"],
      ["12.77", "!malformed_number"],
      ["12.340.55", "!malformed_number"],
      ["1234.567", "!malformed_number"],
      ["12 779", "!malformed_number"],
      ["012", "!malformed_number"],
      ["12779.0", "!malformed_number"],
      ["1e5", "!malformed_number"],
      ["12.779 per bulan", "!malformed_number"],
      ["100-200", "!malformed_number"],
      ["12.779 orang di Tuban", "!malformed_number"],
      ["12,779", "?ambiguous_number"],
      ["1,234.5", "?mixed_separators"],
      ["1,234,567", "?mixed_separators"],
      ["1.234,5", "!not_whole"],
      [number(12.779), "?ambiguous_number"],
      [number(12.78), "!not_whole"],
      [number(0.5), "!not_whole"],
      ["0,5", "!not_whole"],
      ["-5", "!negative"],
      ["(5)", "!negative"],
      [number(-5), "!negative"],
      ["sekitar 12.000", "!not_exact"],
      ["hampir 7.000", "!not_exact"],
      ["3.500-an", "!not_exact"],
      ["belasan ribu", "!not_a_number"],
      ["ribuan", "!not_a_number"],
      ["dua belas", "!not_a_number"],
      ["-", "?no_number"],
      ["...", "?no_number"],
      ["nihil", "?no_number"],
      ["12.779 KK", "!wrong_unit"],
      ["Rp 12.779", "!wrong_unit"],
      [number(500_000_000), "!too_large"],
      [number(12_779.000000000002), "12779"],
      [number(12_779, '#,##0" orang"'), "12779"],
      [number(12_779, '_-"Rp"* #,##0_-'), "12779"],
      [number(12_779_000, '#,##0.0,"ribu"'), "12779000"],
      [number(12, '0" ribu"'), "?ambiguous_number"],
      [number(12, "0\\ \\j\\t"), "?ambiguous_number"],
      [number(12, '0".000"'), "?ambiguous_number"],
      [number(12_779, '"12.780"'), "?ambiguous_number"],
      [number(12_779_000, "#,##0,"), "?ambiguous_number"],
      [number(12_779, "0%"), "?ambiguous_number"],
      [null, "!blank"],
      ["   ", "!blank"],
      ["\u00a0\u200b", "!blank"],
    ]),
  )("%s gives %s", (_, expected, cell) => {
    expect(given(context, "Kepesertaan.peserta_aktif", cell)).toBe(expected);
  });
});

describe("marks that nobody sees", () => {
  test.each(
    named([
      ["12.779 ", "12779"],
      ["12.779\u00a0", "12779 ~cleaned"],
      ["\u00a012.779", "12779 ~cleaned"],
      ["\u200e12.779", "12779 ~cleaned"],
      ["12\u200b779", "12779 ~cleaned"],
      ["１２７７９", "12779 ~cleaned"],
      ["１２．７７９", "12779 ~cleaned"],
      ["12\u00a0779", "!malformed_number"],
      ["12²", "!malformed_number"],
      ["12½", "!malformed_number"],
      ["۱۲", "!not_a_number"],
    ]),
  )("%s gives %s", (_, expected, cell) => {
    expect(given(context, "Kepesertaan.peserta_aktif", cell)).toBe(expected);
  });
});

test("a mark that turns its characters round is refused: what is seen is not what is there", () => {
  expect(given(context, "Kepesertaan.peserta_aktif", "\u202e97721\u202c")).toBe("!malformed_number");
  expect(given(context, "Kepesertaan.kode_wilayah", "\u202e32.53\u202c")).toBe("!unknown_region");
});

describe("what no column takes", () => {
  test.each(
    named([
      [{ kind: "error", text: "#REF!" }, "!error_cell"],
      [{ kind: "boolean", value: true }, "!wrong_kind"],
      [date("2024-10-01"), "!wrong_kind"],
      [{ kind: "formula", formula: "A1+1" }, "!formula_without_value"],
      [{ kind: "number", number: 5, format: null, formula: "2+3" }, "5 ~formula"],
      [{ kind: "text", text: "12,779", formula: "A1" }, "?ambiguous_number ~formula"],
      [number(3_523_011_201_800_001), "!personal_number"],
      ["3523011201800001", "!personal_number"],
    ]),
  )("%s gives %s", (_, expected, cell) => {
    expect(given(context, "Kepesertaan.peserta_aktif", cell)).toBe(expected);
  });
});

describe("an amount of rupiah", () => {
  test.each(
    named([
      ["Rp 1.200.000.000", "1200000000"],
      ["Rp. 1.200.000.000,-", "1200000000"],
      ["1.200.000.000,00", "1200000000"],
      ["1.200.000.000,5", "1200000000.5"],
      ["1,2 miliar", "1200000000"],
      ["Rp512,250 juta", "512250000"],
      ["42 juta rupiah", "42000000"],
      [number(201_600_000), "201600000"],
      [number(201_600_000.5), "201600000.5"],
      ["Rp 1,2 M", "?ambiguous_number"],
      ["1.200 juta", "?ambiguous_number"],
      ["Rp1,250", "?ambiguous_number"],
      [number(12.779), "?ambiguous_number"],
      [number(1.2), "?ambiguous_number"],
      ["1,200,000.00", "?mixed_separators"],
      ["1200000000.00", "!malformed_number"],
      ["12.340.55", "!malformed_number"],
      ["(1.000.000)", "!negative"],
      ["1.200.000.000,555", "!too_fine"],
      ["5 orang", "!wrong_unit"],
      ["1.234.567.890.123.456", "!too_large"],
      [number(1e15), "!personal_number"],
    ]),
  )("%s gives %s", (_, expected, cell) => {
    expect(given(context, "Iuran.anggaran", cell)).toBe(expected);
  });

  test("may be blank where it is optional", () => {
    expect(given(context, "Iuran.realisasi", null)).toBe("null");
    expect(given(context, "Iuran.realisasi", "-")).toBe("?no_number");
  });
});

describe("a percentage", () => {
  test.each(
    named([
      ["26,30", "26.3"],
      ["26.30", "26.3"],
      ["26,30%", "26.3"],
      ["27.35 persen", "27.35"],
      ["0,263%", "0.263"],
      ["0", "0"],
      [number(26.3), "26.3"],
      [number(0.263, "0.00%"), "26.3"],
      [number(0.07, "0%"), "7"],
      ["0.263", "?ambiguous_percent"],
      ["0,263", "?ambiguous_percent"],
      [number(0.263), "?ambiguous_percent"],
      [number(0.263, '0.000"%"'), "?ambiguous_percent"],
      [number(26.3, "0%"), "?ambiguous_percent"],
      ["2630", "?ambiguous_percent"],
      ["250%", "250 ~over_hundred"],
      ["2630%", "?ambiguous_percent"],
      ["120", "120 ~over_hundred"],
      ["26.300", "?ambiguous_number"],
      ["-3", "!negative"],
    ]),
  )("%s gives %s", (_, expected, cell) => {
    expect(given(context, "Target.target_persen", cell)).toBe(expected);
  });
});

test("a problem says in Indonesian where, what, what is expected and what it usually means", () => {
  expect(readCellOf(context, "Kepesertaan.peserta_aktif", "12.77").problems).toEqual([
    {
      sheet: "Kepesertaan",
      row: 2,
      column: "peserta_aktif",
      cell: "H2",
      code: "malformed_number",
      severity: "error",
      found: 'berisi "12.77"',
      expected: "bilangan bulat orang, mulai dari 0, misalnya 12.779 atau 12779",
      hint: "mungkin satu angka hilang (12.77_) atau titiknya salah letak (1.277); cocokkan dengan catatan asalnya",
    },
  ]);
});
