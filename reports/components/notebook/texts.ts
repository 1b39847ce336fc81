/** The words of the notebook; `{}` stands for what is named. */
export const NOTEBOOK_TEXTS = {
  sqlCell: "Sel {}: SQL",
  textCell: "Sel {}: catatan",
  sqlInput: "Kueri SQL, sel {}",
  textInput: "Catatan, sel {}",
  emptyText: "Catatan kosong. Tekan Ubah untuk menulis.",

  run: "Jalankan",
  runAll: "Jalankan semua",
  stop: "Hentikan",
  addSql: "Tambah SQL",
  addText: "Tambah catatan",
  addBelow: "Tambah di bawah",
  up: "Naikkan",
  down: "Turunkan",
  remove: "Hapus",
  edit: "Ubah",
  done: "Selesai",
  undo: "Urungkan",
  save: "Simpan ke berkas",
  open: "Buka berkas",
  share: "Salin tautan",
  fresh: "Kosongkan",
  own: "Kembali ke buku sendiri",
  original: "Kembali ke aslinya",
  tools: "Alat buku catatan",
  cellTools: "Alat sel {}",

  removed: "Sel {} dihapus.",
  restored: "Sel dikembalikan.",
  movedTo: "Sel dipindahkan ke tempat {}.",
  restoredBook: "Buku sebelumnya dikembalikan.",
  originalAgain: "Buku ini kembali seperti yang diterbitkan.",
  cleared: "Buku dikosongkan, dan yang disimpan di peramban ini dihapus.",
  kept: "Tersimpan di peramban ini.",
  notKept: "Peramban ini tidak mengizinkan penyimpanan: simpan ke berkas sebelum halaman ditutup.",
  tooLargeToKeep: "Buku ini terlalu besar untuk disimpan di peramban: simpan ke berkas.",
  changedBefore: "Ini buku yang sudah Anda ubah di peramban ini.",
  fileSaved: "Buku disimpan sebagai {}.",
  fileOpened: "{} dibuka.",
  fileTooLarge: "Berkas lebih besar dari 20 MB; itu bukan buku catatan. Buku yang terbuka tidak diubah.",
  notRead: "Berkas tidak dapat dibaca. Buku yang terbuka tidak diubah.",
  linkCopied: "Tautan disalin. Seluruh buku ada di dalam tautan itu; tidak ada yang dikirim ke mana pun.",
  linkLong: "Tautan disalin, panjangnya {} huruf: sebagian aplikasi pesan memotongnya. Berkas lebih aman.",
  linkTooLong:
    "Buku ini terlalu panjang untuk sebuah tautan ({} huruf). Simpan ke berkas, lalu kirim berkasnya.",
  linkShown: "Salin tautan ini:",
  linkBroken:
    "Tautan ini terpotong atau berubah, sehingga bukunya tidak dapat dibuka. Minta tautan yang utuh, atau berkasnya.",
  linkNewer:
    "Tautan ini dibuat versi yang lebih baru dari halaman ini. Muat ulang halaman, atau minta berkasnya.",
  linkTooLarge: "Isi tautan ini lebih besar dari yang dapat dibuka. Minta berkasnya.",
  unknownQuery: "“{}” tidak ada di situs ini; mungkin dari edisi lain.",
  asksFirst:
    "Buku ini datang dari sebuah tautan dan belum dijalankan. Baca dulu kuerinya; tekan Jalankan semua bila setuju.",

  notText: "Berkas ini bukan teks, jadi bukan buku catatan. Buku yang terbuka tidak diubah.",
  noVersion: "Berkas tanpa baris “-- @buku 1”: dibaca sebagai SQL biasa.",
  brokenVersion:
    "Baris pertama berkas rusak: diharapkan “-- @buku 1”. Perbaiki baris itu, lalu buka lagi. Buku yang terbuka tidak diubah.",
  newer:
    "Berkas ini ditulis versi {} dari buku catatan, lebih baru dari yang dikenal halaman ini. Muat ulang halaman, atau buka di situs asalnya. Buku yang terbuka tidak diubah.",
  cutFile: "Akhir sel terakhir (“-- @akhir”) tidak ada: berkas ini mungkin terpotong. Yang ada dibuka.",
  strayLine: "Baris “{}” tidak mengikuti SQL mana pun; disimpan sebagai catatan.",

  loadingEngine: "Mengambil mesin basis data",
  loadingData: "Mengambil data",
  openingData: "Membuka basis data",
  running: "Menjalankan sel {}",
  ofSize: "{} dari {} MB",
  stopped: "Dihentikan. Buku tetap utuh.",
  stoppedHard:
    "Dihentikan dengan menutup mesin basis data; tabel sementara hilang. Buku tetap utuh, dan kueri berikutnya membukanya lagi.",
  noWebAssembly:
    "Peramban ini tidak dapat menjalankan basis data (WebAssembly mati atau terlalu lama). Pakai peramban keluaran 2023 atau sesudahnya, atau unduh basis datanya. Buku tetap dapat dibaca, diubah, dan disimpan.",
  noDatabase:
    "Basis data situs ini tidak dapat diambil ({}). Coba lagi nanti, atau beri tahu penerbit situs. Buku tetap utuh.",
  noEngine: "Mesin basis data tidak dapat dimulai ({}). Muat ulang halaman. Buku tetap utuh.",
  notShown: "Hasilnya tidak dapat ditampilkan. Buku tetap utuh.",
  nothingToRun: "Sel ini belum berisi perintah SQL.",

  result: "Hasil sel {}",
  rows: "{} baris",
  columns: "{} kolom",
  seconds: "{} detik",
  noRows: "Tidak ada baris.",
  doneWithout: "Selesai, tanpa hasil untuk ditampilkan.",
  shownOf: "{} baris pertama ditampilkan.",
  moreThan: "Lebih dari {} baris: hanya sebanyak itu yang diambil.",
  sortBy: "Urutkan menurut {}",
  copy: "Salin tabel",
  csv: "Unduh CSV",
  arrow: "Unduh Arrow",
  copied: "{} baris disalin; tempelkan di lembar kerja.",
  copyFailed: "Peramban tidak mengizinkan menyalin: unduh CSV.",
  true: "benar",
  false: "salah",
  bytes: "{} bita",

  chart: "Grafik",
  noChart: "tanpa grafik",
  garis: "garis",
  batang: "batang",
  titik: "titik",
  xAxis: "Mendatar",
  yAxis: "Tegak",
  color: "Warna",
  noColor: "satu warna",
  chartOf: "Grafik {}: {} menurut {}",
  chartPart: "Grafik memuat {} baris pertama.",
  chartMissing: "Kolom “{}” tidak ada di hasil ini; pilih kolom lain.",
  chartNoNumbers: "Kolom “{}” tidak berisi bilangan, jadi tidak dapat digambar.",
  chartBroken: "Grafik ini tidak dapat digambar; pilih kolom lain.",

  said: "Kata basis data:",
  line: "baris {}",
  table: "Tabel",
  column: "Kolom di {}",
  function: "Fungsi",
} as const;

/** A text with what it names, in order. */
export function say(text: string, ...named: readonly (string | number)[]): string {
  let index = 0;
  return text.replace(/\{\}/g, () => String(named[index++] ?? ""));
}
