/** Writes an official name as the pages do: `KABUPATEN BARITO UTARA` → `Kabupaten Barito Utara`. */
export function regionName(official: string): string {
  return official
    .toLowerCase()
    .replace(/(?<=^|[ -])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/\bDki\b/g, "DKI");
}
