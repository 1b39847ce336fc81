import { folded } from "./words.js";

const UNITS: Readonly<Record<string, number>> = {
  orang: 1,
  jiwa: 1,
  "ribu orang": 1000,
  "ribu jiwa": 1000,
  "ribuan orang": 1000,
  "ribuan jiwa": 1000,
  "000 orang": 1000,
  "juta orang": 1_000_000,
  "juta jiwa": 1_000_000,
};

/** How many persons one is in a table of this unit; nothing where the unit is not known. */
export function personsPerUnit(unit: string): number | undefined {
  return UNITS[folded(unit.split("/")[0] ?? "").replace(/[.'’]/g, "")];
}

/** Finds the unit that a title or a column's name states: `(Ribu Orang)`, `satuan: orang`. */
export function unitWithin(text: string): string | undefined {
  const plain = folded(text);
  const bracketed = [...plain.matchAll(/[([]([^()[\]]+)[)\]]/g)].map(([, inside]) => inside!.trim());
  const named = /\b(?:satuan|unit|dalam)\s*:?\s*((?:ribu(?:an)? |juta )?(?:orang|jiwa))\b/.exec(plain)?.[1];
  const loose = /\b(?:ribu(?:an)?|juta) (?:orang|jiwa)\b/.exec(plain)?.[0];
  return [...bracketed, named, loose, plain].find((unit) => unit && personsPerUnit(unit) !== undefined);
}
