import { ofFile } from "../across/place.js";
import { month } from "../across/said.js";
import type { ReportProblem } from "../problem.js";

const TYPES = ".xlsx, .xls, .ods, atau .csv; untuk BPS juga .json";

/** Refuses a file of a type that is not read. */
export function unknownType(extension: string): ReportProblem {
  return ofFile({
    code: "unknown_type",
    severity: "error",
    found: extension === "" ? "berkas tanpa akhiran nama" : `berkas berjenis ${extension}`,
    expected: TYPES,
    hint: "buka berkas itu dengan Excel atau LibreOffice, lalu simpan sebagai .xlsx",
  });
}

/** Refuses a file that cannot be read, so that the others go on. */
export function unreadable(what: string): ReportProblem {
  return ofFile({
    code: "unreadable",
    severity: "error",
    found: `berkas tidak dapat dibaca: ${what}`,
    expected: "berkas utuh yang boleh dibaca",
    hint: "periksa izin berkasnya; buka dengan Excel atau LibreOffice, simpan ulang sebagai .xlsx, lalu ulangi",
  });
}

/** Refuses a file whose name may carry somebody's NIK: names are kept and shown. */
export function personalName(): ReportProblem {
  return ofFile({
    code: "personal_number",
    severity: "error",
    found: "nama berkas memuat deretan 16 angka",
    expected: "nama berkas tanpa NIK",
    hint: "ganti nama berkas itu, lalu ulangi",
  });
}

/** Refuses a made-up workbook among real ones, and the other way round. */
export function simulatedMixed(isSimulated: boolean): ReportProblem {
  return ofFile({
    code: "simulated_mixed",
    severity: "error",
    found: isSimulated
      ? "buku kerja SIMULASI, sedangkan simpanan berisi laporan sungguhan"
      : "laporan sungguhan, sedangkan simpanan berisi SIMULASI",
    expected: "semuanya simulasi, atau semuanya sungguhan",
    hint: "jalankan simulasi dalam salinan proyek yang lain; menghapus warehouse/intake/ mengosongkan simpanan",
  });
}

/** Refuses a report of a month that has not begun. */
export function monthToCome(of: string): ReportProblem {
  return ofFile({
    code: "month_to_come",
    severity: "error",
    found: `berisi ${month(of)}, bulan yang belum dimulai menurut jam komputer ini`,
    expected: "bulan yang sudah berjalan",
    hint: "perbaiki periode di lembar Sampul atau kolom bulan; bila jam komputernya yang salah, betulkan, lalu ulangi",
  });
}

/** Says that the very same content was accepted before. */
export function alreadyAccepted(id: string, newer: string | undefined): ReportProblem {
  return ofFile({
    code: "already_accepted",
    severity: "warning",
    found: `isi yang sama persis sudah diterima sebagai ${id}${newer ? `, dan kemudian digantikan ${newer}` : ""}`,
    expected: "isi yang belum pernah diterima",
    hint: newer
      ? "yang berlaku tetap kiriman yang menggantikannya; tidak ada yang berubah"
      : "tidak ada yang berubah; tidak perlu dikirim lagi",
  });
}
