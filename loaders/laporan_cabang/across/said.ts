const MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
  " ",
);

/** Writes a number as officers read it: 12779.5 → `12.779,5`. */
export function number(value: number): string {
  return value.toLocaleString("id-ID", { maximumFractionDigits: 6 });
}

/** Writes an amount of rupiah: `Rp1.200.000`. */
export function rupiah(value: number): string {
  return `Rp${number(value)}`;
}

/** Writes a month: `2024-10-01` → `Oktober 2024`. */
export function month(iso: string): string {
  return `${MONTHS[Number(iso.slice(5, 7)) - 1] ?? iso.slice(5, 7)} ${iso.slice(0, 4)}`;
}

/** Writes a day: `2024-10-31` → `31 Oktober 2024`. */
export function day(iso: string): string {
  return `${Number(iso.slice(8, 10))} ${month(iso)}`;
}
