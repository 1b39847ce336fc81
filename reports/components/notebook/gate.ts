import { firstWords } from "./statements.js";

/** What begins a statement that only reads, or that the read-only database itself answers. */
const REFUSED: Readonly<Record<string, string>> = {
  attach: "Di sini hanya ada basis data situs ini; berkas atau basis data lain tidak dapat dipasang.",
  detach: "Basis data situs ini tidak dapat dilepas.",
  copy: "Di sini tidak ada berkas untuk dibaca atau ditulis. Unduh hasilnya dengan tombol CSV atau Arrow di bawah tabel.",
  export: "Di sini tidak ada berkas untuk ditulis. Seluruh basis data dapat diunduh di halaman Unduh.",
  import: "Di sini tidak ada berkas untuk dibaca.",
  install: "Tambahan DuckDB tidak dapat dipasang: halaman ini tidak mengambil apa pun dari luar situs.",
  load: "Tambahan DuckDB tidak dapat dimuat: halaman ini tidak mengambil apa pun dari luar situs.",
  set: "Setelan basis data dikunci, agar kueri dari tautan tidak dapat mengubahnya.",
  reset: "Setelan basis data dikunci, agar kueri dari tautan tidak dapat mengubahnya.",
  pragma: "PRAGMA dikunci. Untuk melihat isi basis data, pakai “show tables” atau “describe fct_figures”.",
  use: "Basis data situs ini sudah dipakai; sebut tabelnya saja, misalnya “from fct_figures”.",
  checkpoint: "Basis data ini hanya dapat dibaca.",
  vacuum: "Basis data ini hanya dapat dibaca.",
  begin: "Transaksi tidak diperlukan: basis data ini hanya dapat dibaca.",
  start: "Transaksi tidak diperlukan: basis data ini hanya dapat dibaca.",
  commit: "Transaksi tidak diperlukan: basis data ini hanya dapat dibaca.",
  rollback: "Transaksi tidak diperlukan: basis data ini hanya dapat dibaca.",
  abort: "Transaksi tidak diperlukan: basis data ini hanya dapat dibaca.",
};
const WRITTEN =
  "Basis data ini hanya dapat dibaca. Untuk hasil antara, pakai “create temp table nama as select …”.";
const TEMPORARY = new Set(["temp", "temporary"]);

/** Says why a statement is not run here; nothing where it may try. The database itself is sealed too. */
export function refusalOf(statement: string): string | undefined {
  const [first = "", second = "", third = "", fourth = ""] = firstWords(statement, 4);
  if (first !== "create") return REFUSED[first];
  const kind = second === "or" && third === "replace" ? fourth : second;
  if (kind === "secret") return REFUSED["set"];
  return TEMPORARY.has(kind) ? undefined : WRITTEN;
}
