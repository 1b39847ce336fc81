import { misprinted, type Plant } from "./plant.js";

/** Invented: no region has the code 99. */
const INVENTED = ["9901", "0123", "0456", "0001"];

/** What goes wrong with words of dictionaries, and texts that do not belong. */
export const WORD_PLANTS: readonly Plant[] = [
  misprinted(["group_unknown", "error"], { sheet: "Kepesertaan", column: "kelompok_pekerja" }, doubled),
  misprinted(["segment_unknown", "error"], { sheet: "Klaim", column: "segmen" }, doubled),
  misprinted(["program_unknown", "error"], { sheet: "Klaim", column: "program" }, doubled),
  misprinted(["funding_unknown", "error"], { sheet: "Iuran", column: "sumber_dana" }, doubled),
  misprinted(["target_family_unknown", "error"], { sheet: "Target", column: "acuan_target" }, doubled),
  misprinted(
    ["formula_like_text", "warning"],
    { sheet: "Potensi", column: "sumber" },
    () => "=cmd|'/C calc'!A0",
  ),
  masked(
    misprinted(["personal_number_in_text", "error"], { sheet: "Potensi", column: "sumber" }, () =>
      INVENTED.join(""),
    ),
  ),
  masked(
    misprinted(
      ["personal_number_in_number", "error"],
      { sheet: "Kepesertaan", column: "peserta_aktif" },
      () => Number(INVENTED.join("")),
    ),
  ),
];

/** A number that looks personal is never told on: not even an invented one. */
function masked({ plant, ...rest }: Plant): Plant {
  return {
    ...rest,
    plant: (draft) => {
      const planted = plant(draft);
      return planted && { ...planted, printed: "16 angka karangan" };
    },
  };
}

/** Sixteen digits as a person has them, of no person. */
export function inventedNumber(): string {
  return INVENTED.join("");
}

function doubled(word: string | number): string {
  return `${String(word)}${String(word).slice(-1)}`;
}
