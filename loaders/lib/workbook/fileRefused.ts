/** Why a file is not read at all. */
export type RefusalCode =
  | "empty_file"
  | "too_large"
  | "unknown_extension"
  | "wrong_extension"
  | "not_a_workbook"
  | "lock_file"
  | "password_protected"
  | "truncated"
  | "damaged"
  | "zip_bomb"
  | "entities_declared"
  | "no_sheets"
  | "duplicate_sheet_names"
  | "quote_not_closed"
  | "quote_misplaced";

/** What is wrong with the file, in words that an officer reads. */
export interface Refusal {
  code: RefusalCode;
  found: string;
  expected: string;
  hint: string;
}

/** Says that a file is refused as a whole, before any of its cells counts. */
export class FileRefused extends Error {
  readonly code: RefusalCode;
  readonly found: string;
  readonly expected: string;
  readonly hint: string;

  constructor({ code, found, expected, hint }: Refusal) {
    super(`${found}\n  diharapkan ${expected}\n  ${hint}`);
    this.name = "FileRefused";
    this.code = code;
    this.found = found;
    this.expected = expected;
    this.hint = hint;
  }
}

/** Refuses a file whose inside contradicts itself; `what` names the part and what is wrong with it. */
export function damaged(what: string): FileRefused {
  return new FileRefused({
    code: "damaged",
    found: `berkas rusak: ${what}`,
    expected: "buku kerja yang utuh",
    hint: "buka di Excel atau LibreOffice, periksa isinya, simpan ulang sebagai .xlsx, lalu kirim lagi",
  });
}

/** Refuses a file of which the end is missing. */
export function truncated(what: string): FileRefused {
  return new FileRefused({
    code: "truncated",
    found: `berkas terpotong: ${what}`,
    expected: "berkas yang lengkap sampai akhirnya",
    hint: "biasanya unduhan atau pengiriman terputus; salin atau kirim ulang berkas aslinya",
  });
}

/** Refuses a file that only its password opens. */
export function passwordProtected(): FileRefused {
  return new FileRefused({
    code: "password_protected",
    found: "berkas dikunci dengan kata sandi",
    expected: "buku kerja tanpa kata sandi",
    hint: "buka dengan kata sandinya, hapus kata sandi itu (Excel: File, Info, Protect Workbook), simpan, lalu kirim lagi",
  });
}

/** Refuses a file that holds more than may be read; `what` says of what, and the limit. */
export function tooLarge(what: string): FileRefused {
  return new FileRefused({
    code: "too_large",
    found: what,
    expected: "buku kerja laporan, paling banyak sekitar sejuta baris",
    hint: "hapus lembar dan baris yang bukan isi laporan, simpan ulang, atau kirim dalam beberapa berkas",
  });
}
