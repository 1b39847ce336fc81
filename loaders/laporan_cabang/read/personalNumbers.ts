import type { AnyCell, Finding } from "./reading.js";

const LONGEST_SAFE = 1e15;
const RUN = /\d(?:[\s.-]*\d){15,}/gu;
const PLAIN = /(?<!\d)\d{16}(?!\d)/;
const EVENLY_SPLIT = /(?<!\d)\d{1,15}([ .-])\d{1,15}(?:\1\d{1,15})*(?!\d)/gu;
const DAYS = /(?:19|20)\d\d-\d\d-\d\d/g;
const AMOUNT = /^(?:Rp\.? ?)?\d{1,3}(?:\.\d{3})+(?:,\d{1,2}|,-)?$/i;

/** Tells whether a text holds sixteen digits that may be somebody's NIK or a family's card number, separators left out. */
export function hasPersonalNumber(text: string): boolean {
  if (text.length < 16) return false;
  const plain = text.normalize("NFKC").replace(/\p{Cf}/gu, "");
  if (PLAIN.test(plain)) return true;
  const withoutDays = plain.replace(DAYS, "~");
  const runs = [...(withoutDays.match(RUN) ?? []), ...(withoutDays.match(EVENLY_SPLIT) ?? [])];
  return runs.some((run) => run.replace(/\D/g, "").length === 16);
}

/** Finds a number of a person in a cell; an amount of rupiah with its group dots is none in a column of rupiah. */
export function findPersonalNumber(cell: AnyCell, isRupiah = false): Finding | undefined {
  return isPersonal(cell, isRupiah) ? PERSONAL : undefined;
}

function isPersonal(cell: AnyCell, isRupiah: boolean): boolean {
  if (cell.kind === "number") return Math.abs(cell.number) >= LONGEST_SAFE;
  if (cell.kind !== "text" && cell.kind !== "error") return false;
  if (cell.text.length < 16) return false;
  return !(isRupiah && AMOUNT.test(cell.text.trim())) && hasPersonalNumber(cell.text);
}

/** Refuses a sheet whose very name may be somebody's number. */
export function findPersonalName(name: string): Finding | undefined {
  return hasPersonalNumber(name)
    ? { ...PERSONAL, found: "nama lembarnya memuat deretan 16 angka" }
    : undefined;
}

const PERSONAL: Finding = {
  code: "personal_number",
  severity: "error",
  found: "berisi deretan 16 angka (tidak diulang di sini)",
  expected: "laporan tanpa nomor orang: NIK dan nomor KK tidak boleh ada di lembar mana pun",
  hint: "hapus nomor itu dari buku kerja, juga dari catatan dan lembar lain, lalu kirim ulang",
};

/** Gives a title or a name to show, or what stands for it where it holds a number of a person. */
export function masked(text: string): string {
  return /\d{14}/.test(text.normalize("NFKC").replace(/[\s.,-]/g, "")) ? "(deretan angka)" : text;
}
