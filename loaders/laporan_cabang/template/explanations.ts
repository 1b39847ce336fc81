import type { SheetContract } from "../sheets.js";

/** What one row of each sheet is, and when to write one. */
export const SHEET_MEANINGS: Readonly<Record<SheetContract["name"] | "Sampul", string>> = {
  Sampul: "Siapa melapor, dan bulan mana. Satu buku kerja satu cabang satu bulan.",
  Kepesertaan:
    "Peserta pada akhir bulan. Satu baris untuk setiap gabungan wilayah, bulan, kelompok pekerja, segmen, program, dan sumber dana.",
  Iuran:
    "Uang untuk iuran. Satu baris untuk setiap gabungan wilayah, tahun anggaran, sumber dana, kelompok pekerja, segmen, program, dan periode.",
  Klaim:
    "Klaim yang dibayar dalam bulan itu. Satu baris untuk setiap gabungan wilayah, bulan, program, kelompok pekerja, segmen, dan sumber dana.",
  Target: "Target cakupan daerah. Satu baris untuk setiap gabungan wilayah, acuan target, dan tahun.",
  Potensi:
    "Pekerja yang dapat menjadi peserta. Satu baris untuk setiap gabungan wilayah, tahun, dan definisi.",
};

/** What stands in each line of the cover. */
export const COVER_MEANINGS: Readonly<Record<string, string>> = {
  kantor_cabang: "Nama kantor cabang. Sudah terisi; jangan diubah.",
  periode: "Bulan yang dilaporkan, misalnya 2024-10. Sudah terisi; jangan diubah.",
  tanggal:
    "Hari laporan ini ditutup. Terisi hari terakhir bulan itu; ganti dengan tanggal yang sebenarnya. Kiriman ulang bertanggal lebih baru.",
  versi_templat: "Versi buku kerja ini. Jangan diubah.",
};

/** What stands in the cells of each column, short enough for the note that a spreadsheet shows beside a cell. */
export const COLUMN_MEANINGS: Readonly<Record<string, string>> = {
  kode_wilayah: "Kode Kemendagri kabupaten atau kota, sebagai teks: 35.10 bukan 35.1.",
  nama_wilayah: "Nama resmi wilayah itu; harus cocok dengan kodenya. Boleh kosong.",
  bulan: "Bulan yang dilaporkan sebagai teks, 2024-10; tidak setelah periode pada Sampul.",
  kelompok_pekerja:
    "Kelompok pekerja dari daftar. semua: seluruh kelompok; bila ditulis bersama rinciannya, sama dengan jumlahnya.",
  segmen: "PU, BPU, JAKON, atau PMI, dari daftar.",
  program: "Program atau paketnya dari daftar. Paket JKK+JKM satu baris, bukan dua: orangnya sama.",
  sumber_dana: "Siapa yang membayar iurannya, dari daftar.",
  peserta_aktif:
    "Orang yang aktif pada akhir bulan: aktif bulan lalu + baru − keluar. Bilangan bulat; 0 bila tidak ada.",
  peserta_baru: "Orang yang mulai menjadi peserta dalam bulan itu. Bilangan bulat; 0 bila tidak ada.",
  peserta_keluar: "Orang yang berhenti menjadi peserta dalam bulan itu. Bilangan bulat; 0 bila tidak ada.",
  tahun_anggaran: "Tahun anggaran, empat angka.",
  jumlah_pekerja: "Orang yang iurannya dibayar. Orang, bukan keluarga. Bilangan bulat.",
  jumlah_bulan: "Banyaknya bulan iuran yang dibayar untuk seorang pekerja. Bilangan bulat, 1 sampai 12.",
  anggaran: "Uang yang dianggarkan, dalam rupiah utuh: 1200000000, bukan 1,2 atau 1.200.",
  realisasi: "Uang yang sudah dibayarkan, dalam rupiah utuh. Kosong bila belum diketahui; 0 bila belum ada.",
  periode_awal: "Hari pertama masa yang dibayar, 2024-01-01; di dalam tahun anggaran.",
  periode_akhir:
    "Hari terakhir masa yang dibayar, 2024-12-31; di dalam tahun anggaran, tidak sebelum periode_awal.",
  jumlah_kasus:
    "Klaim yang dibayar dalam bulan itu, dihitung satu per satu. Bilangan bulat; 0 bila tidak ada.",
  nilai_klaim: "Uang klaim yang dibayar dalam bulan itu, dalam rupiah utuh.",
  acuan_target: "Rencana yang menetapkan target itu, dari daftar.",
  tahun: "Tahun yang dimaksud, empat angka.",
  target_persen:
    "Target dalam persen: 26,3 untuk 26,3 persen, bukan 0,263. Kosong bila targetnya hanya banyaknya orang.",
  target_peserta: "Target dalam orang. Kosong bila targetnya hanya persen.",
  definisi: "Siapa yang dihitung, dengan kata sumbernya, misalnya: pekerja informal usia 15 tahun ke atas.",
  jumlah: "Banyaknya orang menurut definisi itu. Orang, bukan keluarga. Bilangan bulat.",
  sumber: "Siapa yang menyatakan angka itu, dan tahunnya, misalnya: BPS, Sakernas Agustus 2024.",
};

/** How to fill the workbook, and what to leave out; each line is one rule. */
export const RULES: readonly string[] = [
  "Isi hanya sel kosong. Baris wilayah yang tidak ada datanya biarkan seperti adanya; baris itu dilewati.",
  "Perlu lebih dari satu baris untuk sebuah wilayah: salin kode, nama, dan bulan atau tahunnya ke baris kosong di bawah.",
  "Jangan mengubah nama lembar, judul kolom, atau urutannya, dan jangan menyisipkan baris di atas judul kolom.",
  "Jangan menulis nama orang, NIK, nomor kartu, atau nomor telepon di sel mana pun. Buku kerja yang memuatnya ditolak.",
  "Jangan menulis baris jumlah atau total; kantor menjumlahkannya sendiri.",
  "Tulis bilangan sebagai bilangan, tanpa kata: 12779, bukan 12.779 orang atau sekitar 12 ribu. Tidak ada orang setengah.",
  "Uang selalu dalam rupiah utuh, bukan dalam ribu atau juta.",
  "Keluarga, kepala keluarga (KK), dan kartu bukan pekerja. Jangan mengubah keluarga menjadi orang.",
  "Paket JKK+JKM adalah satu baris dengan program JKK+JKM. Dua baris, JKK dan JKM, menghitung orang yang sama dua kali.",
  "peserta_aktif = peserta_aktif bulan lalu + peserta_baru − peserta_keluar.",
  "Iuran: untuk BPU, realisasi = jumlah_pekerja × jumlah_bulan × iuran sebulan. periode_awal sampai periode_akhir adalah masa yang dibayar, bukan tanggal bayar.",
  "Satu gabungan yang sama ditulis sekali dalam satu lembar.",
  "Rumus boleh, asal hasilnya tampak; sel #REF! atau #N/A ditolak. Lembar lain sebaiknya dihapus.",
  "Simpan sebagai .xlsx tanpa kata sandi, lalu kirim. Bila ada yang keliru, buku kerja kembali dengan sel yang ditandai dan lembar Perbaikan.",
];
