import type { Notice } from "./workbook.js";

/** What a workbook has beside its cells. */
export interface Features {
  hasMacros: boolean;
  hasLinks: boolean;
  is1904: boolean;
}

/** Says what was left aside, and what dates count from. */
export function noticesOf({ hasMacros, hasLinks, is1904 }: Features): Notice[] {
  return [...(hasMacros ? [MACROS] : []), ...(hasLinks ? [LINKS] : []), ...(is1904 ? [DAYS_FROM_1904] : [])];
}

/** Says that a CSV file was read in the encoding of old Windows. */
export const GUESSED_WINDOWS_1252: Notice = {
  code: "windows_1252",
  found: "teks berkas bukan UTF-8; dibaca sebagai Windows-1252",
  hint: "periksa huruf bertanda (é, ñ); lain kali simpan sebagai CSV UTF-8",
};

const MACROS: Notice = {
  code: "macros_ignored",
  found: "berkas memuat makro; makro tidak dibaca dan tidak dijalankan",
  hint: "isi selnya tetap dibaca; lain kali kirim sebagai .xlsx tanpa makro",
};

const LINKS: Notice = {
  code: "links_not_followed",
  found: "berkas memuat tautan ke berkas atau sumber data lain; tautan tidak diikuti",
  hint: "yang dibaca nilai yang tersimpan terakhir di berkas ini; pastikan nilai itu sudah mutakhir",
};

const DAYS_FROM_1904: Notice = {
  code: "date_1904",
  found: "tanggal di berkas ini dihitung dari tahun 1904 (pengaturan Excel untuk Mac lama)",
  hint: "tanggal sudah dibaca menurut pengaturan itu; tidak perlu diubah",
};
