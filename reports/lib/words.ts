const WORDS = [
  "belum satu pun",
  "satu",
  "dua",
  "tiga",
  "empat",
  "lima",
  "enam",
  "tujuh",
  "delapan",
  "sembilan",
  "sepuluh",
  "sebelas",
];

/** Writes a count from 0 to 11 in words, `undefined` for any other value; "belum satu pun" stands for none. */
export function countInWords(value: number): string | undefined {
  return WORDS[value];
}

/** Writes the first letter as a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("id-ID") + text.slice(1);
}
