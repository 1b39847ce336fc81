export interface PageLink {
  name: string;
  path: string;
  /** The folder of exports this page reads. */
  exports: string;
}

/** The pages in the order of the navigation; a page reads the exports named here and no others. */
export const PAGES: readonly PageLink[] = [
  { name: "Ikhtisar", path: "/index", exports: "overview" },
  { name: "Cakupan", path: "/cakupan", exports: "coverage" },
  { name: "Biaya per pekerja", path: "/biaya-per-pekerja", exports: "cost_per_worker" },
  { name: "Rasio klaim", path: "/rasio-klaim", exports: "claim_ratio" },
  { name: "Target", path: "/target", exports: "target" },
  { name: "Sumber", path: "/sumber", exports: "sources" },
];

/** The words of the site's frame: navigation, tables, charts, cards and receipts. */
export const TEXTS = {
  site: "Cakupan",
  pages: "Halaman",
  skip: "Langsung ke isi",
  notStated: "belum ada",
  emptyTable: "Belum ada baris.",
  emptyChart: "Belum ada angka untuk digambar.",
  notCountable: "tidak dapat dihitung",
  notComparable: "tidak sebanding",
  marks: "Arti tanda",
  edition: "Edisi",
  documents: "dokumen",
  figures: "angka",
  regionData: "Nama dan kode wilayah:",
  regionLicence: "ODbL 1.0",
  receipts: "Semua angka menurut nomornya",
  receiptsLead:
    "Nomor yang tercetak di samping sebuah angka dapat dicari di sini. Setiap nomor membuka asal angkanya: dokumen, tempatnya di dokumen itu, atau rumusnya.",
  number: "Nomor",
  value: "Nilai",
  whatItIs: "Ukuran",
  region: "Wilayah",
  source: "Sumber",
  place: "Tempat",
  document: "Dokumen",
  publisher: "Penerbit",
  date: "Tanggal",
  record: "Catatan sumber",
  counted: "Apa yang dihitung",
  who: "Siapa",
  group: "Kelompok",
  ofWhat: "Persen dari",
  funding: "Sumber dana",
  segment: "Segmen",
  family: "Keluarga target",
  program: "Program",
  period: "Waktu",
  basis: "Sifat angka",
  qualifier: "Ketepatan",
  comparability: "Dapat dibandingkan?",
  comparable:
    "Tidak ada keberatan yang tercatat; sebanding hanya dengan angka lain yang dihitung dengan cara, untuk waktu, dan bagi kelompok yang sama.",
  comparisonGroup: "Kelompok pembanding",
  note: "Catatan",
  related: "Hubungan dengan angka lain",
  partOf: "Bagian dari",
  restates: "Mengulang",
  sumGap: "Selisih dengan jumlah bagiannya",
  usedBy: "Dipakai oleh",
  missing: "Mengapa angka ini belum ada",
  formula: "Rumus",
  inputs: "Angka yang masuk",
  input: "Angka",
  meaning: "Artinya",
  computed: "dihitung",
  reference: "acuan",
  asStated: "Angka ini tidak dihitung: nilainya sama dengan yang dinyatakan dokumen di bawah.",
  card: "Rapor daerah",
  secondPage: "halaman kedua",
  moreLines: "baris lain ada di halaman ini pada situs.",
  printedIds: "Nomor di samping setiap angka dapat dicari di angka/.",
} as const;
