/** The words of the files that are handed out, and of their list. */
export const DOWNLOAD_TEXTS = {
  files: "Berkas dengan semua tabel",
  tableFiles: "Berkas CSV, satu tabel satu berkas",
  everyTable: "Semua tabel",
  workbook: "Buku kerja, satu lembar satu tabel",
  database: "Basis data DuckDB dengan semua tabel dan keterangannya",
  dictionary: "Kamus kolom",
  dictionaryGrain: "Satu kolom dari satu tabel.",
  dictionaryRights: "MIT",
  contents: "Isi",
  file: "Berkas",
  rows: "Baris",
  size: "Ukuran",
  rights: "Hak",
  allColumns: "Kolom",
  table: "Tabel",
  column: "Kolom",
  name: "Nama di CSV dan DuckDB",
  kind: "Jenis isi",
  meaning: "Arti",
  cover: "Sampul",
  edition: "Edisi",
  sheet: "Lembar",
  grain: "Satu baris",
  notes: "Keterangan",
  part: "Bagian",
  term: "Istilah",
  symbol: "Tanda",
  code: "Kode",
  mixedRights: "fakta, sebutkan sumbernya; wilayah ODbL 1.0; istilah MIT",
  coverRights:
    "Angkanya fakta: sebutkan sumbernya. Nama dan kode wilayah dari idn-area-data, ODbL 1.0. Istilah dan kode dari proyek ini, MIT.",
  kinds: { text: "teks", number: "bilangan", date: "tanggal", boolean: "benar atau salah" },
} as const;

/** What a reader of the workbook must know before the tables. */
export const COVER_LINES = [
  "Semua angka yang diterbitkan situs ini, beserta hitungan, sumber, dan kamusnya.",
  "Lembar Isi menyebut setiap tabel. Lembar Keterangan menjelaskan tanda, kolom, dan kode. Setiap lembar sesudahnya satu tabel: baris pertama judul kolomnya, di bawahnya satu baris satu hal.",
  "Bilangan dapat langsung dihitung. Yang berbeda cara hitung, waktu, atau siapa yang dihitung tidak sebanding; kolom Keberatan mengatakannya.",
] as const;

/** Signs that stand in cells, and what they mean. */
export const SYMBOLS = [
  ["(sel kosong)", "Tidak ada nilai, atau tidak disebut; bukan nol."],
  [
    "'",
    "Teks yang diawali = + - @ atau tanda petik diberi satu tanda petik di depannya, agar tidak dibaca sebagai rumus; begitu pula sesudah titik koma, tab, atau ganti baris. Hapus satu tanda petik itu untuk mendapat teks aslinya.",
  ],
  ["; ", "Di antara isi sebuah daftar dalam satu sel."],
  ["…", "Di akhir teks yang lebih panjang dari yang dapat dimuat satu sel; teks utuhnya ada di berkas CSV."],
  ["{nomor}", "Di kolom Rumus: nomor angka yang masuk hitungan."],
] as const;
