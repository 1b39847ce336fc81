import { shown } from "../../../lib/shown.js";
import { wrong, type Finding, type Reading, type SoundCell } from "../reading.js";

/** Says that invisible marks, no-break blanks or full-width digits were left out. */
export function cleaned(read: string): Omit<Finding, "severity"> {
  return {
    code: "cleaned",
    found: "berisi spasi khusus, tanda tak terlihat, atau angka lebar",
    expected: "angka dan huruf biasa",
    hint: `dibaca sebagai ${shown(read)}; ketik ulang bila bukan itu maksudnya`,
  };
}

/** Refuses a cell of another kind than the column takes. */
export function otherKind(cell: SoundCell, expected: string): Reading {
  const found =
    cell.kind === "date"
      ? `berisi tanggal ${cell.iso}`
      : `berisi ${cell.kind === "number" ? `bilangan ${shown(cell.number)}` : shown(cell.text)}`;
  const hint =
    cell.kind === "date"
      ? "lembar kerja mengubah isinya menjadi tanggal; ubah format selnya, lalu ketik ulang"
      : "periksa apakah nilainya tertukar dengan kolom lain";
  return wrong({ code: "wrong_kind", found, expected, hint });
}
