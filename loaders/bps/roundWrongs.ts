import type { Wrong } from "./value.js";

/** A regency's yearly value can only be that of August: February gives none of regencies. */
export const roundInferred: Wrong = {
  code: "round_inferred",
  severity: "warning",
  found: "bulan survei tidak disebut; angka kabupaten/kota dibaca sebagai Sakernas Agustus",
  expected: "Agustus atau Februari pada judul, kolom, atau periode",
  hint: "Sakernas Februari tidak memberi angka kabupaten/kota, jadi tidak ada bacaan lain",
};

/** A province's yearly value may be of either month. */
export const roundNotStated: Wrong = {
  code: "round_not_stated",
  severity: "quarantine",
  found: "bulan survei tidak disebut: Agustus atau Februari",
  expected: "Agustus atau Februari pada judul, kolom, atau periode",
  hint: "unduh tabel yang menyebut bulan Sakernas-nya",
};
