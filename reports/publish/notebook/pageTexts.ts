/** The words of the page around the notebook. */
export const PAGE_TEXTS = {
  open: "Buka di buku catatan",
  openTitle: "Buka kueri dari “{}” di buku catatan",
  queryOf: (page: string): string =>
    `Kueri dari tabel atau grafik ini di halaman ${page}; hasilnya angka yang sama. `,
  queryNote: "Ubah kuerinya sesuka hati: yang di situs tidak berubah.",
  gallery: "Contoh pertanyaan",
  openNotebook: "Buka dan jalankan",
  showSql: "Kuerinya",
  tables: "Tabel yang dapat ditanya",
  loading: "Buku catatan sedang dimuat.",
  needsScript:
    "Buku catatan memerlukan JavaScript: kuerinya dijalankan di peramban ini. Tanpa itu, pertanyaan dan kueri di bawah dapat dibaca, dan basis datanya diunduh dari halaman",
  downloads: "Unduh",
  rows: "baris",
} as const;
