/** Folds a title or a word so that spellings which differ by case, blanks and punctuation only are equal: `Peserta Aktif` → `pesertaaktif`. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
