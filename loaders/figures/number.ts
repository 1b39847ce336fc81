import { readPrinted, type PrintedNumber } from "../lib/printedNumber.js";
import type { Problem } from "../lib/problem.js";
import { shown } from "../lib/shown.js";
import type { FigureEntry } from "./schema.js";

type Place = Pick<Problem, "file" | "line" | "place">;

/** What is read of a figure's number: its words, and what the file says they count. */
export type NumberEntry = Pick<FigureEntry, "measure" | "printed" | "reading" | "unit" | "as_of" | "period">;

/** Reads the printed number of a figure, and holds it against its measure's unit where that is known; gives it, or what is wrong. */
export function readNumber(
  entry: NumberEntry,
  { place, unit }: { place: Place; unit?: string },
): { number?: PrintedNumber; problems: Problem[] } {
  const number = numberOf(entry, place);
  if ("found" in number) return { problems: [number] };
  const problem =
    unit === undefined
      ? undefined
      : (unitProblem(entry, { place, unit, number }) ?? flowProblem(entry, { place, unit }));
  return problem ? { problems: [problem] } : { number, problems: [] };
}

function numberOf({ printed, reading }: NumberEntry, place: Place) {
  const result = readPrinted(printed);
  const found = `printed ${shown(printed)}`;
  if (result.kind === "refused") {
    return {
      ...place,
      found: `${found}: ${result.reason}`,
      expected: "satu bilangan seperti tercetak",
      hint: result.hint,
    };
  }
  if (result.kind === "number") {
    if (!reading) return result.number;
    const expected = `tanpa reading: "${printed}" hanya dapat dibaca ${result.number.value}`;
    return { ...place, found: `${found} dengan reading ${reading.value}`, expected, hint: "hapus reading" };
  }
  const chosen = result.readings.find((candidate) => sameNumber(candidate, reading?.value));
  if (chosen) return chosen;
  const readings = result.readings.map((candidate) => candidate.value).join(" atau ");
  return {
    ...place,
    found: `${found}: ${result.reason}`,
    expected: `reading dengan value ${readings} dan reason`,
    hint: "tulis bacaan yang benar menurut angka di sekitarnya, dengan alasannya",
  };
}

function sameNumber(candidate: PrintedNumber, value: string | undefined): boolean {
  const plain = (text: string) => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);
  return value !== undefined && plain(candidate.value) === plain(value);
}

function unitProblem(
  { measure, printed, unit: stated }: NumberEntry,
  { place, unit, number }: { place: Place; unit: string; number: PrintedNumber },
): Problem | undefined {
  const found = stated ?? number.unit ?? unit;
  const wrong = found !== unit ? found : number.unit && number.unit !== unit ? number.unit : undefined;
  if (!wrong) return undefined;
  return {
    ...place,
    found: `${shown(printed)} menghitung ${wrong}`,
    expected: `${unit}, satuan ukuran ${measure}`,
    hint: "pilih ukuran yang sesuai dengan satuan yang tercetak (keluarga bukan pekerja); bila kata di belakang bilangan bukan satuannya, akhiri printed pada bilangannya",
  };
}

/** Measures of a state at one moment; over a period they would be flows. */
const STOCKS = new Set([
  "workers_covered",
  "households",
  "coverage_pct",
  "coverage_target_pct",
  "coverage_baseline_pct",
]);

/** Money and cases are counted over a period; only stocks have a day on which they stand. */
function flowProblem(
  { measure, as_of, period }: NumberEntry,
  { place, unit }: { place: Place; unit: string },
): Problem | undefined {
  if (period !== undefined && STOCKS.has(measure)) {
    return {
      ...place,
      found: `period ${period} pada ukuran ${measure}`,
      expected: "as_of, saat keadaan itu berlaku",
      hint: "jumlah peserta dan cakupan adalah keadaan pada suatu saat; tambahan selama suatu masa memakai workers_added",
    };
  }
  if (as_of === undefined || (unit !== "rupiah" && unit !== "kasus")) return undefined;
  return {
    ...place,
    found: `as_of ${as_of} pada ukuran bersatuan ${unit}`,
    expected: "period, masa yang diliputi uang atau kasus itu",
    hint: "bila dokumen hanya menyebut sampai kapan, biarkan period kosong dan tulis itu pada note",
  };
}
