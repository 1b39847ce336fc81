import { monthsBetween, type Values } from "./keys.js";
import type { Finding } from "./place.js";
import { month, number } from "./said.js";

/** Holds members to last month's: active = active of last month + joined − left. */
export function checkContinuity(values: Values, previous: Values | undefined): Finding | undefined {
  if (previous === undefined || monthsBetween(previous["bulan"] ?? "", values["bulan"] ?? "") !== 1)
    return undefined;
  const [active, joined, left] = ["peserta_aktif", "peserta_baru", "peserta_keluar"].map((name) =>
    read(values[name]),
  );
  const before = read(previous["peserta_aktif"]);
  if (active === undefined || joined === undefined || left === undefined || before === undefined)
    return undefined;
  const due = before + joined - left;
  if (active === due) return undefined;
  const sum = `${number(before)} + ${number(joined)} − ${number(left)} = ${number(due)}`;
  return {
    column: "peserta_aktif",
    code: "not_continued",
    severity: "error",
    found: `berisi ${number(active)}, tidak menyambung dengan ${month(previous["bulan"] ?? "")}`,
    expected: `peserta aktif bulan lalu + baru − keluar: ${sum}`,
    hint: "periksa peserta_aktif, peserta_baru, dan peserta_keluar baris ini; bila angka bulan lalu yang salah, kirim ulang dulu laporan bulan itu",
  };
}

/** Without last month's number, members may still contradict themselves: nobody was active before less than zero times. */
export function checkFlow(values: Values): Finding | undefined {
  const [active, joined, left] = ["peserta_aktif", "peserta_baru", "peserta_keluar"].map((name) =>
    read(values[name]),
  );
  if (active === undefined || joined === undefined || left === undefined) return undefined;
  if (active + left >= joined) return undefined;
  return {
    column: "peserta_aktif",
    code: "impossible_flow",
    severity: "error",
    found: `berisi ${number(active)}, padahal ${number(joined)} peserta baru dan hanya ${number(left)} keluar`,
    expected: `paling sedikit peserta baru − keluar: ${number(joined - left)}`,
    hint: "bulan lalu peserta aktifnya menjadi negatif; periksa peserta_aktif, peserta_baru, dan peserta_keluar, mungkin tertukar kolom",
  };
}

/** A cell that is blank or could not be read continues nothing. */
function read(value: string | null | undefined): number | undefined {
  return value === null || value === undefined ? undefined : Number(value);
}

/** Says where the next month, accepted before, no longer follows from a corrected one. */
export function checkNextMonth(values: Values, next: Values | undefined): Finding | undefined {
  const broken = next && checkContinuity(next, values);
  if (!broken) return undefined;
  return {
    column: "peserta_aktif",
    code: "next_not_continued",
    severity: "warning",
    found: `berisi ${number(Number(values["peserta_aktif"]))}; ${month(next["bulan"] ?? "")}, yang sudah diterima, tidak lagi menyambung`,
    expected: broken.expected,
    hint: "kirim ulang juga laporan bulan berikutnya itu bila angkanya ikut berubah",
  };
}
