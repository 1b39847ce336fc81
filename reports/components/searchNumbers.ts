/** A number of the edition as the finder knows it. */
export interface NumberEntry {
  id: string;
  /** As it is written on cards. */
  number: string;
  label: string;
  region: string;
}

/** All numbers of an edition: each is its id, how it is written, and the places of its label and region in the lists. */
export interface NumberList {
  labels: readonly string[];
  regions: readonly string[];
  numbers: readonly (readonly [id: string, number: string, label: number, region: number])[];
}

/** Shorter beginnings fit too many numbers to be of use. */
export const SHORTEST = 3;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** Reads an id as people type or paste it: in capitals, with spaces, with the address around it. */
export function readNumber(typed: string): string {
  return typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]/g, "")
    .replace(DASHES, "-")
    .replace(/^.*\//, "")
    .replace(/\.html$/, "");
}

/** Finds numbers by id: the one that is meant exactly, else those that begin so, else those that hold it. */
export function findNumbers(list: NumberList, typed: string): NumberEntry[] {
  const wanted = readNumber(typed);
  if (wanted.length < SHORTEST) return [];
  const found = (fits: (id: string) => boolean) => list.numbers.filter(([id]) => fits(id.toLowerCase()));
  const exact = found((id) => id === wanted);
  if (exact.length > 0) return exact.map((number) => entryOf(list, number));
  const beginning = found((id) => id.startsWith(wanted));
  const chosen = beginning.length > 0 ? beginning : found((id) => id.includes(wanted));
  return chosen.map((number) => entryOf(list, number));
}

function entryOf(list: NumberList, [id, number, label, region]: NumberList["numbers"][number]): NumberEntry {
  return { id, number, label: list.labels[label] ?? "", region: list.regions[region] ?? "" };
}
