import type { KnownTable } from "./words.js";

const HELP = `.tabel           daftar tabel, dengan artinya
.kolom TABEL     kolom satu tabel, dengan tipe dan artinya
.bantuan         bantuan ini
.keluar          selesai (atau Ctrl-D)
Kueri berakhir dengan ";" dan boleh beberapa baris. Tab melengkapi nama; Ctrl-C menghentikan kueri yang sedang berjalan.
Siap pakai: receipt('nomor'), sebanding_saja('ukuran'), rupiah(nilai), persen(bagian).
`;

/** Gives what a command of the prompt says; nothing where it ends the prompt. */
export function dotCommand(line: string, tables: readonly KnownTable[]): string | undefined {
  const [command = "", name = ""] = line.replace(/;$/, "").split(/\s+/);
  if (command === ".keluar") return undefined;
  if (command === ".bantuan") return HELP;
  if (command === ".tabel")
    return listed(tables.map((table) => [`${table.schema}.${table.name}`, table.comment]));
  if (command === ".kolom") return columnsText(name, tables);
  return `Perintah ${command} tidak dikenal.\n${HELP}`;
}

function columnsText(given: string, tables: readonly KnownTable[]): string {
  const name = given.toLowerCase();
  const table = tables.find((known) => known.name === name || `${known.schema}.${known.name}` === name);
  if (!table) return `Tabel "${given}" tidak ada. Yang ada: .tabel\n`;
  return listed(table.columns.map((column) => [column.name, column.type, column.comment]));
}

function listed(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1].map((index) => Math.max(0, ...rows.map((row) => row[index]?.length ?? 0)));
  const lines = rows.map((row) =>
    row.map((cell, index) => (index < row.length - 1 ? cell.padEnd(widths[index] ?? 0) : cell)).join("  "),
  );
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}
