/** What is counted, as the words beside a printed number say it. */
export type PrintedUnit =
  "orang" | "keluarga" | "rupiah" | "persen" | "kasus" | "bulan" | "anak" | "peringkat";

/** How exactly a document states a number. */
export type Qualifier = "exact" | "about" | "almost" | "more_than" | "less_than" | "at_least" | "at_most";

/** One reading of a printed number, in the base unit. */
export interface PrintedNumber {
  /** Exact decimal text with at most four decimals: `2090000000`, `86.4`. */
  value: string;
  /** Null where the words beside the number say nothing. */
  unit: PrintedUnit | null;
  qualifier: Qualifier;
  /** The unit of the last printed digit: `Rp2,09 miliar` → `10000000`, `86,40%` → `0.01`. */
  step: string;
}

/** No number can be taken from the text; reason and hint are for the officer. */
export interface Refused {
  kind: "refused";
  reason: string;
  hint: string;
}

/** A number, two readings of which the file must choose one, or a refusal. */
export type PrintedResult =
  | { kind: "number"; number: PrintedNumber }
  | { kind: "ambiguous"; readings: readonly PrintedNumber[]; reason: string }
  | Refused;

/** Makes a refusal. */
export function refused(reason: string, hint: string): Refused {
  return { kind: "refused", reason, hint };
}

/** Says that print has several readings. */
export function ambiguous(printed: string, readings: readonly PrintedNumber[]): PrintedResult {
  const values = readings.map(({ value }) => value).join(" atau ");
  return { kind: "ambiguous", readings, reason: `"${printed}" dapat dibaca ${values}` };
}

/** Tells a refusal from whatever else a step of the reading gives. */
export function isRefused(result: object): result is Refused {
  return "kind" in result && result.kind === "refused";
}
