import type { PrintedUnit, Qualifier } from "./result.js";

/** Powers of ten that stand behind a number. */
export const SCALES: Readonly<Record<string, number>> = {
  ribu: 3,
  rb: 3,
  juta: 6,
  jt: 6,
  miliar: 9,
  milyar: 9,
  triliun: 12,
  trilyun: 12,
};

/** Powers of ten as a letter behind `Rp`. */
export const LETTER_SCALES: Readonly<Record<string, number>> = { m: 9, t: 12 };

/** Words that tell of an order of magnitude and give no number. */
export const FUZZY_WORDS = list(
  "belasan, puluhan, ratusan, ribuan, jutaan, miliaran, milyaran, triliunan, beberapa",
);

/** What stands before a number and says how exact it is. */
export const QUALIFIERS_BEFORE = byPhrase<Qualifier>({
  about: `sekitar, sekira, kira-kira, kurang lebih, lebih kurang, kisaran, di kisaran, pada kisaran, berkisar,
    berkisar di angka, berkisar pada angka, ±`,
  almost: "hampir, nyaris, mendekati",
  more_than: "lebih dari, lebih daripada, lebih, di atas, melebihi, melampaui, >",
  less_than: `kurang dari, kurang daripada, di bawah, tidak sampai, tak sampai, belum sampai, tidak mencapai,
    tak mencapai, belum mencapai, <`,
  at_least: `sedikitnya, setidaknya, setidak-tidaknya, sekurangnya, sekurang-kurangnya, minimal, minimum,
    paling sedikit, paling kurang, paling rendah, paling tidak, tidak kurang dari, tak kurang dari, ≥`,
  at_most: `maksimal, maksimum, paling banyak, paling tinggi, paling besar, paling lama, sebanyak-banyaknya,
    setinggi-tingginya, tidak lebih dari, tak lebih dari, tidak melebihi, hingga maksimal, sampai maksimal,
    hingga paling banyak, sampai paling banyak, bisa hingga, dapat hingga, bisa sampai, dapat sampai,
    bisa mencapai, dapat mencapai, ≤`,
});

/** What stands behind a number, its scale or its unit and says how exact it is. */
export const QUALIFIERS_AFTER = byPhrase<Qualifier>({
  about: "lebih kurang, kurang lebih",
  more_than: "lebih",
  at_least: "atau lebih, ke atas, minimal, paling sedikit",
  at_most: "atau kurang, ke bawah, maksimal, paling banyak",
});

/** Words before a number that may be a bound or "so far". */
export const UNCLEAR_BOUNDS = list("hingga, sampai, sampai dengan, s/d");

/** Words before a number that change nothing about it. */
export const NEUTRAL_WORDS = list(
  `sebanyak, sebesar, senilai, sejumlah, mencapai, tercapai, total, totalnya, anggaran, selama, ada, yakni, yaitu,
    adalah, masing-masing, untuk, bagi, kepada, dari`,
);

/** Words that may open what is said behind an amount or a number without a unit. */
export const TAIL_OPENERS = list(
  `per, perbulan, pertahun, perhari, perorang, perjiwa, setiap, tiap, sebulan, setahun, untuk, bagi, kepada, dari,
    di, pada, dalam, oleh, dengan, sebagai, yang, bila, jika, melalui, lewat, selama, sejak, masing-masing, /`,
);

/** Nouns that stand behind a number, by the unit they say; `nya` may follow. */
export const UNIT_NOUNS = byPhrase<PrintedUnit>({
  persen: "persen, prosen, %",
  rupiah: "rupiah",
  bulan: "bulan",
  anak: "anak",
  kasus: "kasus, klaim",
  keluarga: "keluarga, kepala keluarga, KK, KPM, rumah tangga",
  orang: `orang, jiwa, pekerja, peserta, penerima, tenaga kerja, tenaga, naker, anggota, penduduk, warga,
    angkatan kerja, potensi angkatan kerja, potensi pekerja, potensi tenaga kerja, potensi peserta,
    calon peserta, calon penerima, ahli waris, karyawan, pegawai, honorer, aparatur, PPPK, non-ASN, ASN, THL, PMI,
    TKI, perangkat desa, kepala desa, kades, lurah, buruh, petani, pekebun, peternak, nelayan, perajin, pengrajin,
    pedagang, pelaku usaha, pelaku umkm, tukang, pengemudi, sopir, kader, guru, ustaz, marbot, modin, relawan,
    linmas, lansia, penyandang disabilitas, penderes, penyadap, pemulung`,
});

function list(phrases: string): readonly string[] {
  return phrases.toLowerCase().split(/,\s+/);
}

function byPhrase<Key extends string>(phrases: Partial<Record<Key, string>>): ReadonlyMap<string, Key> {
  const keys = Object.keys(phrases) as Key[];
  return new Map(keys.flatMap((key) => list(phrases[key] ?? "").map((phrase) => [phrase, key] as const)));
}
