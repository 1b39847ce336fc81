/** An exact decimal number: `digits` × 10^`exponent`. */
export interface ExactDecimal {
  digits: bigint;
  exponent: number;
}

/** Writes it with a point and without superfluous zeros: `{864n, -1}` → `86.4`. */
export function decimalText({ digits, exponent }: ExactDecimal): string {
  if (exponent >= 0) return String(digits * 10n ** BigInt(exponent));
  const sign = digits < 0n ? "-" : "";
  const text = String(digits < 0n ? -digits : digits).padStart(1 - exponent, "0");
  const fraction = text.slice(exponent).replace(/0+$/, "");
  return sign + text.slice(0, exponent) + (fraction && `.${fraction}`);
}

/** Adds without loss; the sum keeps the finer of the two exponents. */
export function addDecimals(a: ExactDecimal, b: ExactDecimal): ExactDecimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { digits: rescale(a, exponent) + rescale(b, exponent), exponent };
}

/** Tells whether there is nothing behind the decimal sign but zeros. */
export function isWhole({ digits, exponent }: ExactDecimal): boolean {
  return exponent >= 0 || digits % 10n ** BigInt(-exponent) === 0n;
}

function rescale({ digits, exponent }: ExactDecimal, to: number): bigint {
  return digits * 10n ** BigInt(exponent - to);
}
