import { describe, expect, test } from "vitest";
import { readPrinted } from "../../loaders/lib/printedNumber.js";

describe("both readings are given", () => {
  test.each([
    ["41,230", ["41230", "41.23"]],
    ["41,230 pekerja", ["41230", "41.23"]],
    ["Rp16,800", ["16800", "16.8"]],
    ["Rp1.008 miliar", ["1008000000000", "1008000000"]],
    ["1.250 ribu", ["1250000", "1250"]],
    ["27.350 persen", ["27350", "27.35"]],
    ["(1.234)", ["-1234", "1234"]],
  ])("%s", (printed, values) => {
    const result = readPrinted(printed);
    expect(result.kind === "ambiguous" && result.readings.map(({ value }) => value)).toEqual(values);
  });
});

describe("no number is taken from", () => {
  test.each([
    ["", "kosong"],
    ["  ", "kosong"],
    ["pekerja", "tidak dimulai dengan bilangan"],
    ["ribuan pekerja", "ribuan"],
    ["belasan ribu", "belasan"],
    ["puluhan ribu", "puluhan"],
    ["setengah dari pekerja", "bukan satu bilangan"],
    ["12.340.55", "bukan kelompok ribuan"],
    ["1234.567", "bukan kelompok ribuan"],
    ["12.77 orang", "bukan kelompok ribuan"],
    ["007", "bukan kelompok ribuan"],
    ["21.018.", "tidak terbaca"],
    ["21 018", "2 bilangan"],
    ["berumur 17-65 tahun", "2 bilangan"],
    ["dua tiga", "bukan satu bilangan"],
    ["10 bulan atau sebelas", "sebelas"],
    ["Inpres 2/2021", "2 bilangan"],
    ["nomor 298/KEP/HK", "peringkat"],
    ["salah satu yang tertinggi", "tidak dimulai dengan bilangan"],
    ["60 desa", "desa"],
    ["1.000 kartu keluarga", "kartu"],
    ["48 bulan gaji", "gaji"],
    ["2,85 persen poin", "poin"],
    ["US$5.000", "tidak dimulai dengan bilangan"],
    ["naik Rp9 miliar", "tidak dimulai dengan bilangan"],
    ["-5 persen", "tidak dimulai dengan bilangan"],
    ["hingga 21.018 pekerja", "hingga"],
    ["lebih dari sekitar 20", "bertentangan"],
    ["Rp5 juta orang", "rupiah dan orang"],
    ["Rp1,5,-", "rupiah bulat"],
    ["Rp5 M", "million"],
    ["Rp5 M per year", "million"],
    ["5 M", "million"],
    ["15 (lima puluh) orang", "lima puluh"],
    ["12,5 orang", "bukan bilangan bulat"],
    ["1,23456 persen", "empat desimal"],
    ["Rp10.000 triliun triliun", "triliun"],
    ["Rp99999999999 triliun", "terlalu besar"],
    ["２１ pekerja", "angka"],
  ])("%s", (printed, reason) => {
    expect(readPrinted(printed)).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining(reason),
      hint: expect.stringMatching(/./),
    });
  });

  test("a number of a person, which the refusal does not repeat", () => {
    const result = readPrinted("3523011234560001");
    expect(result.kind).toBe("refused");
    expect(JSON.stringify(result)).not.toContain("3523011234560001");
  });
});
