import { basename, extname } from "node:path";
import { FileRefused, type RefusalCode } from "./fileRefused.js";

const EXPECTED = {
  xlsx: "isi buku kerja Excel (.xlsx)",
  xlsm: "isi buku kerja Excel dengan makro (.xlsm)",
  xls: "isi buku kerja Excel lama (.xls)",
  ods: "isi buku kerja LibreOffice (.ods)",
  csv: "teks CSV",
} as const;

/** The kinds of files that are read, by their names' endings. */
export type Extension = keyof typeof EXPECTED;

/** Reads a file's ending; another kind, and the file that a spreadsheet program leaves while a workbook is open, are refused. */
export function knownExtension(path: string): Extension {
  const name = basename(path);
  if (name.startsWith("~$") || name.startsWith(".~lock."))
    throw new FileRefused({
      code: "lock_file",
      found: `"${name}" adalah berkas sementara yang dibuat selagi buku kerja terbuka`,
      expected: "buku kerja itu sendiri",
      hint: "tutup buku kerja itu di Excel atau LibreOffice; berkas sementaranya hilang sendiri",
    });
  const extension = extname(name).slice(1).toLowerCase();
  if (isKnown(extension)) return extension;
  throw new FileRefused({
    code: "unknown_extension",
    found: extension === "" ? "nama berkas tanpa akhiran" : `berkas berakhiran .${extension}`,
    expected: "berkas .xlsx, .xlsm, .xls, .ods, atau .csv",
    hint: "buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx",
  });
}

/** Refuses a file that holds something else than its name says. */
export function wrongExtension(
  extension: Extension,
  what: string,
  code: RefusalCode = "wrong_extension",
): FileRefused {
  return new FileRefused({
    code,
    found: `berkas bernama .${extension}, tetapi isinya ${what}`,
    expected: EXPECTED[extension],
    hint: "mengganti nama berkas tidak mengubah isinya; buka di Excel atau LibreOffice, lalu simpan (Save As) sebagai .xlsx",
  });
}

function isKnown(extension: string): extension is Extension {
  return Object.hasOwn(EXPECTED, extension);
}
