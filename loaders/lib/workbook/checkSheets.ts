import { FileRefused } from "./fileRefused.js";
import { shown } from "../shown.js";

/** Refuses a workbook without a sheet, and one of which two sheets have one name, which no spreadsheet program writes. */
export function checkSheets(names: readonly string[]): void {
  if (names.length === 0)
    throw new FileRefused({
      code: "no_sheets",
      found: "buku kerja tanpa lembar yang berisi sel",
      expected: "sedikitnya satu lembar",
      hint: "buka di Excel atau LibreOffice, periksa lembarnya, simpan ulang, lalu kirim lagi",
    });
  const plain = names.map((name) => name.toLowerCase());
  const twice = names.find((_, at) => plain.indexOf(plain[at]!) < at);
  if (twice === undefined) return;
  throw new FileRefused({
    code: "duplicate_sheet_names",
    found: `dua lembar bernama ${shown(twice)}`,
    expected: "nama yang berbeda untuk setiap lembar",
    hint: "hapus atau ganti nama salah satunya, simpan ulang di Excel atau LibreOffice, lalu kirim lagi",
  });
}
