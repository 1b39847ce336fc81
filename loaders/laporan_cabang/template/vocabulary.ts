import type { RawTable } from "../../lib/rawTable.js";

/** A word that a cell may hold, and what it says to the officer. */
export interface Word {
  word: string;
  meaning: string;
}

/** The closed lists behind the drop-downs, by the name of the column that they fill. */
export type Vocabulary = Readonly<Record<ListedColumn, readonly Word[]>>;

/** The columns whose cells are chosen from a dictionary. */
type ListedColumn = "kelompok_pekerja" | "segmen" | "program" | "sumber_dana" | "acuan_target";

/** The packages that offices pay most; they stand first. */
const USUAL = ["JKK+JKM", "JKK+JKM+JHT"];

/** Takes the words of the dictionaries from the reference tables; programmes come with every package of them. */
export function vocabularyOf(tables: readonly RawTable[]): Vocabulary {
  return {
    kelompok_pekerja: wordsOf(tables, "worker_groups"),
    segmen: wordsOf(tables, "segments"),
    program: packagesOf(wordsOf(tables, "programs")),
    sumber_dana: wordsOf(tables, "funding_sources"),
    acuan_target: wordsOf(tables, "target_families"),
  };
}

function wordsOf(tables: readonly RawTable[], name: string): Word[] {
  const table = tables.find((candidate) => candidate.name === name);
  return (table?.rows ?? []).map((row) => ({
    word: String(row[table?.columns[0] ?? ""]),
    meaning: meaningOf(String(row["label_id"]), String(row["definition"])),
  }));
}

function meaningOf(label: string, definition: string): string {
  return label === definition ? label : `${label}: ${definition}`;
}

/** Every package of these programmes, joined by + in their order: the usual ones, then those of one, of two, of three… */
function packagesOf(programs: readonly Word[]): Word[] {
  const subsets = programs.reduce<Word[][]>(
    (before, program) => [...before, ...before.map((subset) => [...subset, program])],
    [[]],
  );
  const packages = subsets
    .filter((subset) => subset.length > 0)
    .toSorted((a, b) => a.length - b.length)
    .map(packageOf);
  const rank = ({ word }: Word) => (USUAL.includes(word) ? USUAL.indexOf(word) : USUAL.length);
  return packages.toSorted((a, b) => rank(a) - rank(b));
}

function packageOf(programs: readonly Word[]): Word {
  const words = programs.map(({ word }) => word);
  if (words.length === 1) return { word: words[0] ?? "", meaning: programs[0]?.meaning ?? "" };
  const listed = `${words.slice(0, -1).join(", ")} dan ${words.at(-1)}`;
  return { word: words.join("+"), meaning: `Satu paket ${listed}; orangnya dihitung sekali` };
}
