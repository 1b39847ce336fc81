import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPrinted } from "../../loaders/lib/printedNumber.js";

fc.configureGlobal({ seed: 9 });

const SCALE_WORDS = { ribu: 3, juta: 6, miliar: 9 };
const UNIT_WORDS = { "": null, " pekerja": "orang", " KK": "keluarga", " klaim": "kasus", " bulan": "bulan" };

const grouped = (whole: bigint) => String(whole).replace(/\B(?=(\d{3})+$)/g, ".");
const withPoint = (digits: bigint, places: number) => {
  const text = String(digits).padStart(places + 1, "0");
  return `${text.slice(0, text.length - places)}.${text.slice(text.length - places)}`.replace(/\.?0*$/, "");
};

describe("whatever is printed", () => {
  const wholes = fc.bigInt({ min: 0n, max: 10n ** 12n });

  test("a whole number with its unit reads back", () => {
    const units = fc.constantFrom(...(Object.keys(UNIT_WORDS) as (keyof typeof UNIT_WORDS)[]));
    fc.assert(
      fc.property(wholes, units, (whole, unit) => {
        expect(readPrinted(grouped(whole) + unit)).toEqual({
          kind: "number",
          number: { value: String(whole), unit: UNIT_WORDS[unit], qualifier: "exact", step: "1" },
        });
      }),
    );
  });

  test("an amount with decimals and a scale reads back, with the step of its last digit", () => {
    const scales = fc.constantFrom(...(Object.keys(SCALE_WORDS) as (keyof typeof SCALE_WORDS)[]));
    const digits = fc.bigInt({ min: 0n, max: 10n ** 7n });
    fc.assert(
      fc.property(digits, fc.integer({ min: 1, max: 3 }), scales, (number, places, scale) => {
        const unscaled = 10n ** BigInt(places);
        const printed = `Rp${grouped(number / unscaled)},${String(number % unscaled).padStart(places, "0")} ${scale}`;
        const step = 10n ** BigInt(SCALE_WORDS[scale] - places);
        expect(readPrinted(printed)).toEqual({
          kind: "number",
          number: { value: String(number * step), unit: "rupiah", qualifier: "exact", step: String(step) },
        });
      }),
    );
  });

  test("a percentage reads back", () => {
    const signs = fc.constantFrom("%", " %", " persen");
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 7n }),
        fc.integer({ min: 1, max: 4 }),
        signs,
        (n, places, sign) => {
          const whole = n / 10n ** BigInt(places);
          const fraction = String(n % 10n ** BigInt(places)).padStart(places, "0");
          expect(readPrinted(`${grouped(whole)},${fraction}${sign}`)).toMatchObject({
            kind: "number",
            number: { value: withPoint(n, places), unit: "persen", step: withPoint(1n, places) },
          });
        },
      ),
    );
  });

  test("nothing throws, and only a number carries one", () => {
    const pieces = fc.constantFrom(
      ..."Rp 1 2 0 . , - ( ) % an ribu juta M lebih dari hampir setengah dua ke orang \u00a0".split(" "),
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces).map((parts) => parts.join("")),
      fc.array(pieces).map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const result = readPrinted(text);
        expect("number" in result).toBe(result.kind === "number");
        if (result.kind === "number")
          expect(result.number.value).toMatch(/^-?(0|[1-9]\d{0,15})(\.\d{0,3}[1-9])?$/);
        if (result.kind === "ambiguous")
          expect(new Set(result.readings.map(({ value }) => value)).size).toBe(2);
        if (result.kind === "refused") expect(result.reason && result.hint).not.toBe("");
      }),
      { numRuns: 2000 },
    );
  });
});
