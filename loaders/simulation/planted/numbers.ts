import type { Printed } from "../book/book.js";
import { misprinted, type Misprint, type Plant, type Spot } from "./plant.js";

const ACTIVE: Spot = { sheet: "Kepesertaan", column: "peserta_aktif" };
const JOINED: Spot = { sheet: "Kepesertaan", column: "peserta_baru" };
const CASES: Spot = { sheet: "Klaim", column: "jumlah_kasus" };
const SPENT: Spot = { sheet: "Iuran", column: "realisasi" };
const FULL_WIDTH = 0xfee0;

/** What goes wrong with a number in its cell. */
export const NUMBER_PLANTS: readonly Plant[] = [
  misprinted(
    ["number_with_english_comma", "quarantine"],
    ACTIVE,
    inThousands((text) => text.replace(".", ",")),
  ),
  misprinted(
    ["number_that_lost_a_digit", "error"],
    ACTIVE,
    inThousands((text) => text.slice(0, -1)),
  ),
  misprinted(
    ["number_with_three_decimals", "quarantine"],
    ACTIVE,
    inThousands((text) => Number(text)),
  ),
  misprinted(
    ["number_with_both_separators", "error"],
    { ...ACTIVE, column: "peserta_keluar" },
    some(() => "1.234,56.7"),
  ),
  misprinted(
    ["amount_in_english_style", "quarantine"],
    SPENT,
    some((value) => `${grouped(value)}.00`),
  ),
  misprinted(
    ["number_is_a_dash", "quarantine"],
    { ...ACTIVE, column: "peserta_keluar" },
    some(() => "-"),
  ),
  misprinted(
    ["number_negative", "error"],
    JOINED,
    some((value) => -value),
  ),
  misprinted(
    ["number_not_whole", "error"],
    CASES,
    some((value) => value + 0.5),
  ),
  misprinted(["number_missing", "error"], ACTIVE, () => null),
  misprinted(["number_is_a_word", "error"], CASES, () => "belum ada"),
  misprinted(
    ["number_about", "error"],
    { sheet: "Potensi", column: "jumlah" },
    inThousands((text) => `sekitar ${text}`),
  ),
  misprinted(
    ["number_with_blank_that_does_not_break", "warning"],
    ACTIVE,
    inThousands((text) => `${text}\u00a0`),
  ),
  misprinted(
    ["number_in_full_width_digits", "warning"],
    JOINED,
    some((value) => fullWidth(String(value))),
  ),
  misprinted(
    ["percent_as_fraction", "quarantine"],
    { sheet: "Target", column: "target_persen" },
    (value) => Math.round(Number(value) * 100) / 10_000,
  ),
  misprinted(["formula_without_value", "error"], SPENT, () => ({ formula: "H2*I2*16800", value: null })),
  misprinted(["formula_with_value", "warning"], ACTIVE, (value) => ({
    formula: `SUM(${value})`,
    value: Number(value),
  })),
  misprinted(["error_cell", "error"], SPENT, () => ({ error: "#REF!" })),
  misprinted(["truth_in_number", "error"], CASES, () => ({ truth: true })),
];

/** Of a number from 1,000 to 999,999 that does not end in 0, written with its point: `12.779`. */
function inThousands(wrong: (text: string) => Printed): Misprint {
  return (value) => {
    const number = Number(value);
    if (number < 1_000 || number > 999_999 || number % 10 === 0) return undefined;
    return wrong(`${Math.floor(number / 1_000)}.${String(number % 1_000).padStart(3, "0")}`);
  };
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

function some(wrong: (value: number) => Printed): Misprint {
  return (value) => (Number(value) > 0 ? wrong(Number(value)) : undefined);
}

function fullWidth(digits: string): string {
  return digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH));
}
