import { describe, expect, test } from "vitest";
import { unitWithin } from "../../../loaders/bps/units.js";
import { isEmployed, roundsWithin, saysSimulated, yearsWithin } from "../../../loaders/bps/words.js";

describe("the name of a table", () => {
  test.each([
    "Bekerja",
    "Bekerja/Working",
    "Jumlah Penduduk Bekerja",
    "Penduduk Bekerja Menurut Kabupaten/Kota (SIMULASI)",
    "Tabel 6.1.2 Jumlah Penduduk Bekerja Hasil Sakernas Agustus 2024",
    "Penduduk yang Bekerja di Provinsi Jawa Timur, 2024",
    "Penduduk Berumur 15 Tahun ke Atas yang Bekerja Selama Seminggu yang Lalu Menurut Kabupaten/Kota dan Jenis Kelamin",
    "Penduduk Usia 15+ yang Bekerja",
    "12 - Jumlah Penduduk Bekerja Kabupaten/Kota",
  ])("%s is one of employed persons", (title) => expect(isEmployed(title)).toBe(true));

  test.each([
    "Tidak Bekerja",
    "Persentase Penduduk Bekerja",
    "Penduduk Bekerja Sektor Formal",
    "Penduduk Bekerja Tidak Penuh",
    "Tingkat Pengangguran Terbuka",
    "Angkatan Kerja",
    "Jumlah Penduduk",
  ])("%s is not", (title) => expect(isEmployed(title)).toBe(false));
});

test.each([
  ["Jumlah Penduduk Bekerja (Ribu Orang), 2024", "ribu orang"],
  ["Penduduk Bekerja (orang) (SIMULASI)", "orang"],
  ["Satuan: Orang", "orang"],
  ["Penduduk Bekerja, 2024", undefined],
])("%s counts in %s", (title, unit) => expect(unitWithin(title)).toBe(unit));

test("months and years are found in words", () => {
  expect(roundsWithin("Februari dan Agustus 2023–2024")).toEqual(["Agustus", "Februari"]);
  expect(yearsWithin("Agustus 2023–2024, 2024")).toEqual(["2023", "2024"]);
  expect(yearsWithin("220235")).toEqual([]);
});

test("a table that was made up says so as a word", () => {
  expect(["Sumber: SIMULASI", "(simulasi)", "Asimulasi"].map(saysSimulated)).toEqual([true, true, false]);
});
