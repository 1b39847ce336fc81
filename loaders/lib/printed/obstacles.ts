import { refused, type Refused } from "./result.js";

const LONGEST = 200;
const NUMERALS = /\d+(?:[.,]\d+)*/g;

/** Makes every blank (no-break and narrow ones too) one space and every dash a hyphen. */
export function normalisePrinted(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(/[‐‑‒–—―−]/gu, "-")
    .trim();
}

/** Refuses what cannot be one printed number, whatever its words say. */
export function findObstacle(text: string): Refused | undefined {
  if (text === "") return refused("printed kosong", "tulis bilangan seperti tercetak di dokumen");
  if (text.length > LONGEST) return refused("printed terlalu panjang", "tulis bilangan dan satuannya saja");
  if (/(?![0-9])\p{N}/u.test(text)) {
    return refused(
      "ada angka yang bukan 0-9 biasa (misalnya angka lebar １２３)",
      "ketik ulang bilangan itu dengan angka biasa; salinan dari PDF atau ponsel kadang menggantinya",
    );
  }
  if (/\d{14}/.test(text)) {
    return refused(
      "deretan angka sepanjang ini mirip NIK atau nomor KK",
      "jangan mencatat nomor orang; hapus dari berkas",
    );
  }
  const numerals = text.match(NUMERALS) ?? [];
  return numerals.length > 1 ? severalNumbers(text, numerals) : undefined;
}

function severalNumbers(text: string, numerals: readonly string[]): Refused {
  return refused(
    `ada ${numerals.length} bilangan: ${numerals.slice(0, 4).join(" dan ")}`,
    /\d[.,]? \d{3}(?!\d)/.test(text)
      ? "bila itu satu bilangan dengan spasi di tengahnya, cocokkan dengan dokumennya; bila dua, catat masing-masing"
      : "satu angka satu bilangan: catat masing-masing; rentang bukan satu bilangan",
  );
}
