import type { Locate } from "../lib/contract.js";
import type { Problem } from "../lib/problem.js";
import { shown } from "../lib/shown.js";
import type { Levels } from "../regions/loader.js";
import { misfitOf, type Level } from "./regionCode.js";
import type { OfficeFile } from "./schema.js";

interface Context {
  file: string;
  locate: Locate;
  levels: Levels;
}

/** A value of the file and where it stands. */
interface Entry {
  value: string;
  /** What must not occur twice: the value, and of a name what tells it from others. */
  key: string;
  file: string;
  line: number;
  place: string;
}

/** A regency under its branch. */
type Served = Entry & { branch: string };

type Misfit = Problem & { line: number };

/** Holds the codes of the office's file against the regions, and its lists against each other; gives every problem. */
export function checkOffice({ office, provinces, branches }: OfficeFile, context: Context): Problem[] {
  const entry = (value: string, path: readonly PropertyKey[]) => entryAt(value, path, context);
  const listed = provinces.map((value, at) => entry(value, ["provinces", at]));
  const names = (branches ?? []).map(({ name }, at) => ({
    ...entry(name, ["branches", at, "name"]),
    key: foldName(name),
  }));
  const served = (branches ?? []).flatMap(({ name, regencies }, index) =>
    regencies.map((value, at) => ({ ...entry(value, ["branches", index, "regencies", at]), branch: name })),
  );
  const problems = [
    ...notListed(entry(office.default_province, ["office", "default_province"]), provinces),
    ...listed.flatMap((province) => misfits(province, "province", context.levels)),
    ...twice(listed, provinceTwice),
    ...twice(names, branchTwice),
    ...served.flatMap((regency) => misfits(regency, "regency", context.levels)),
    ...served
      .filter(({ value }) => context.levels.get(value) === "regency")
      .flatMap((regency) => outside(regency, provinces)),
    ...twice(served, regencyTwice),
  ];
  return problems.toSorted((a, b) => a.line - b.line);
}

function entryAt(value: string, path: readonly PropertyKey[], { file, locate }: Context): Entry {
  const { line = 1, place } = locate(path);
  return { value, key: value, file, line, place };
}

function misfits({ value, file, line, place }: Entry, level: Level, levels: Levels): Misfit[] {
  const said = misfitOf(value, { level, levels });
  return said ? [{ file, line, place, ...said }] : [];
}

function notListed({ value, file, line, place }: Entry, provinces: readonly string[]): Misfit[] {
  if (provinces.includes(value)) return [];
  const found = `berisi ${shown(value)}, yang tidak ada dalam provinces`;
  const expected = `salah satu dari ${[...new Set(provinces)].join(", ")}`;
  const hint =
    "pilih provinsi yang tampil lebih dulu dari daftar itu, atau tambahkan provinsinya ke provinces";
  return [{ file, line, place, found, expected, hint }];
}

function outside({ value, file, line, place, branch }: Served, provinces: readonly string[]): Misfit[] {
  const province = value.slice(0, 2);
  if (provinces.includes(province)) return [];
  const found = `${shown(value)} pada cabang ${shown(branch)} terletak di provinsi ${province}, di luar provinces`;
  const expected = `kabupaten atau kota di provinsi ${[...new Set(provinces)].join(", ")}`;
  const hint = `periksa kodenya; bila benar, tambahkan "${province}" ke provinces`;
  return [{ file, line, place, found, expected, hint }];
}

type Said = Pick<Problem, "found" | "expected" | "hint">;

/** A problem for each entry whose key stood before. */
function twice<T extends Entry>(entries: readonly T[], say: (entry: T, before: T) => Said): Misfit[] {
  const first = new Map<string, T>();
  return entries.flatMap((entry) => {
    const before = first.get(entry.key);
    first.set(entry.key, before ?? entry);
    const { file, line, place } = entry;
    return before ? [{ file, line, place, ...say(entry, before) }] : [];
  });
}

function provinceTwice({ value }: Entry, before: Entry): Said {
  return {
    found: `${shown(value)} sudah ada di baris ${before.line}`,
    expected: "setiap provinsi sekali",
    hint: "hapus salah satu",
  };
}

/** Names that differ by letter case and blanks only are read as one. */
function foldName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]/gu, "")
    .toLowerCase();
}

function branchTwice({ value }: Entry, before: Entry): Said {
  const as = value === before.value ? "" : ` sebagai ${shown(before.value)}`;
  return {
    found: `cabang ${shown(value)} sudah ada di baris ${before.line}${as}`,
    expected: "setiap nama cabang sekali",
    hint: "gabungkan kabupatennya di bawah satu nama, atau perbaiki namanya",
  };
}

function regencyTwice(entry: Served, before: Served): Said {
  const expected = "setiap kabupaten atau kota pada satu cabang";
  if (entry.branch === before.branch)
    return {
      found: `${shown(entry.value)} sudah ada pada cabang ini, di baris ${before.line}`,
      expected,
      hint: "hapus salah satu",
    };
  const [one, other] = [before, entry].map(({ branch, line }) => `${shown(branch)} (baris ${line})`);
  return {
    found: `${shown(entry.value)} ada pada dua cabang: ${one} dan ${other}`,
    expected,
    hint: "biarkan pada cabang yang melayaninya, hapus dari yang lain",
  };
}
