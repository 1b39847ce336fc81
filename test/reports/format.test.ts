import { describe, expect, test } from "vitest";
import { formatCell, formatTick, formatValue, type Format, type Value } from "../../reports/lib/format.js";
import { capitalised, countInWords } from "../../reports/lib/words.js";

describe("formatValue writes a value as an Indonesian sentence needs it", () => {
  test.each<[Format, Value, string]>([
    ["orang", 21018, "21.018 orang"],
    ["keluarga", 157058, "157.058 keluarga"],
    ["kasus", 40, "40 kasus"],
    ["anak", 2, "2 anak"],
    ["rupiah", 4972965376, "Rp4.972.965.376"],
    ["rupiah", 236605.07, "Rp236.605"],
    ["rupiah", -74000000, "−Rp74.000.000"],
    ["rupiah_short", 2090000000, "Rp2,09 miliar"],
    ["rupiah_short", 74000000, "Rp74 juta"],
    ["rupiah_short", 1500000000000, "Rp1,5 triliun"],
    ["rupiah_short", 16800, "Rp16.800"],
    ["rupiah_short", 999999999, "Rp1 miliar"],
    ["rupiah_short", -73600000, "−Rp73,6 juta"],
    ["rupiah_short", 0, "Rp0"],
    ["persen", 0.864, "86,40%"],
    ["persen", 1.2615, "126,15%"],
    ["persen", -0.0367, "−3,67%"],
    ["persen", 0.00001, "0,001%"],
    ["persen", 0, "0,00%"],
    ["poin", 0.028495, "2,85 poin"],
    ["bulan", 12.44047619, "12,44 bulan"],
    ["bulan", 12, "12 bulan"],
    ["angka", 1234.5, "1.234,5"],
    ["ukuran", 574875, "575 kB"],
    ["ukuran", 2928640, "2,9 MB"],
    ["tahun", 2045, "2045"],
    ["tanggal", "2024-10-22", "22 Oktober 2024"],
    ["tanggal", "tanggal tidak diketahui", "tanggal tidak diketahui"],
    ["tanggal", "2024-13-45", "2024-13-45"],
    ["bulan_tahun", "2024-10-01", "Oktober 2024"],
    ["text", "apa adanya", "apa adanya"],
    ["orang", null, "–"],
    ["text", "", "–"],
  ])("%s %s is %s", (format, value, text) => {
    expect(formatValue(format, value)).toBe(text);
  });
});

test("a cell leaves the unit to its heading, but never takes families for people", () => {
  expect(formatCell("orang", 21018)).toBe("21.018");
  expect(formatCell("bulan", 12.44)).toBe("12,44");
  expect(formatCell("keluarga", 157058)).toBe("157.058 keluarga");
  expect(formatCell("text", "40 orang")).toBe("40 orang");
});

test("axis ticks are whole percent", () => {
  expect([0, 0.25, 1].map(formatTick)).toEqual(["0%", "25%", "100%"]);
});

test("small counts are words, none is a phrase, large ones stay digits", () => {
  expect([0, 1, 5, 11, 12].map(countInWords)).toEqual([
    "belum satu pun",
    "satu",
    "lima",
    "sebelas",
    undefined,
  ]);
  expect(capitalised("belum satu pun")).toBe("Belum satu pun");
});
