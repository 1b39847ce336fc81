/** What a column holds, and so how its cells are read. */
export type ColumnKind =
  | { kind: "region" }
  | { kind: "regionName" }
  | { kind: "month" }
  | { kind: "day" }
  | { kind: "year" }
  /** A word of a closed dictionary of data/reference. */
  | { kind: "word"; table: "worker_groups" | "segments" | "funding_sources" | "target_families" }
  /** Programmes joined by + in the dictionary's order. */
  | { kind: "programs" }
  /** Whole number from zero: people, cases, months. */
  | { kind: "count"; unit: "orang" | "kasus" | "bulan" }
  | { kind: "rupiah" }
  | { kind: "percent" }
  | { kind: "text" };

/** A column of a sheet; an optional one may be blank in a row. */
export interface Column {
  name: string;
  is: ColumnKind;
  isOptional?: true;
}

/** A sheet of the branch report, and the columns that together name one row of it. */
export interface SheetContract {
  name: "Kepesertaan" | "Iuran" | "Klaim" | "Target" | "Potensi";
  /** Its table in schema raw. */
  table: string;
  key: readonly string[];
  columns: readonly Column[];
}

const region: readonly Column[] = [
  { name: "kode_wilayah", is: { kind: "region" } },
  { name: "nama_wilayah", is: { kind: "regionName" }, isOptional: true },
];
const bulan: Column = { name: "bulan", is: { kind: "month" } };
const kelompok: Column = { name: "kelompok_pekerja", is: { kind: "word", table: "worker_groups" } };
const segmen: Column = { name: "segmen", is: { kind: "word", table: "segments" } };
const program: Column = { name: "program", is: { kind: "programs" } };
const sumberDana: Column = { name: "sumber_dana", is: { kind: "word", table: "funding_sources" } };
const count = (name: string, unit: "orang" | "kasus" | "bulan"): Column => ({
  name,
  is: { kind: "count", unit },
});
const rupiah = (name: string): Column => ({ name, is: { kind: "rupiah" } });
const year = (name: string): Column => ({ name, is: { kind: "year" } });

/** The data sheets of the branch report in their order; `Sampul` is the cover. */
export const SHEETS: readonly SheetContract[] = [
  {
    name: "Kepesertaan",
    table: "laporan_cabang_kepesertaan",
    key: ["kode_wilayah", "bulan", "kelompok_pekerja", "segmen", "program", "sumber_dana"],
    columns: [
      ...region,
      bulan,
      kelompok,
      segmen,
      program,
      sumberDana,
      count("peserta_aktif", "orang"),
      count("peserta_baru", "orang"),
      count("peserta_keluar", "orang"),
    ],
  },
  {
    name: "Iuran",
    table: "laporan_cabang_iuran",
    key: [
      "kode_wilayah",
      "tahun_anggaran",
      "sumber_dana",
      "kelompok_pekerja",
      "segmen",
      "program",
      "periode_awal",
      "periode_akhir",
    ],
    columns: [
      ...region,
      year("tahun_anggaran"),
      sumberDana,
      kelompok,
      segmen,
      program,
      count("jumlah_pekerja", "orang"),
      count("jumlah_bulan", "bulan"),
      rupiah("anggaran"),
      { ...rupiah("realisasi"), isOptional: true },
      { name: "periode_awal", is: { kind: "day" } },
      { name: "periode_akhir", is: { kind: "day" } },
    ],
  },
  {
    name: "Klaim",
    table: "laporan_cabang_klaim",
    key: ["kode_wilayah", "bulan", "program", "kelompok_pekerja", "segmen", "sumber_dana"],
    columns: [
      ...region,
      bulan,
      program,
      kelompok,
      segmen,
      sumberDana,
      count("jumlah_kasus", "kasus"),
      rupiah("nilai_klaim"),
    ],
  },
  {
    name: "Target",
    table: "laporan_cabang_target",
    key: ["kode_wilayah", "acuan_target", "tahun"],
    columns: [
      ...region,
      { name: "acuan_target", is: { kind: "word", table: "target_families" } },
      year("tahun"),
      { name: "target_persen", is: { kind: "percent" }, isOptional: true },
      { ...count("target_peserta", "orang"), isOptional: true },
    ],
  },
  {
    name: "Potensi",
    table: "laporan_cabang_potensi",
    key: ["kode_wilayah", "tahun", "definisi"],
    columns: [
      ...region,
      year("tahun"),
      { name: "definisi", is: { kind: "text" } },
      count("jumlah", "orang"),
      { name: "sumber", is: { kind: "text" } },
    ],
  },
];

/** The cover's entries: one a row, name in one cell and value in the next; or names in one row and values below. */
export const COVER = ["kantor_cabang", "periode", "tanggal", "versi_templat"] as const;

/** The version that the template carries today. */
export const TEMPLATE_VERSION = "1";

/** What `versi_templat` holds, after the version, in a workbook that `simulate` made. */
export const SIMULATED = "SIMULASI";
