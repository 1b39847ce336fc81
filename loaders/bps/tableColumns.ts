import { shown } from "../lib/shown.js";
import { cellName } from "../lib/workbook/workbook.js";
import type { Problems, Spot } from "./candidate.js";
import type { TableHead } from "./tableHead.js";
import type { Wrong } from "./value.js";
import { personsPerUnit, unitWithin } from "./units.js";
import { breakdownOf, isEmployed, roundsWithin, yearsWithin, type Round } from "./words.js";

/** A column of employed persons: of which year and month, and how many persons one is. */
export interface EmployedColumn {
  column: number;
  year: string;
  /** Nothing where nothing says it. */
  round: Round | undefined;
  /** Nothing where nothing says the unit. */
  persons: number | undefined;
}

/** What else decides a column: the sheet, and the texts below the table. */
interface Around {
  sheet: string;
  notes: readonly string[];
  problems: Problems;
}

const RATE =
  /persen|%|tingkat|rasio|proporsi|distribusi|rata-rata|pertumbuhan|perubahan|selisih|percent|rate/i;

/** Finds the columns of employed persons, each with its year, month and unit; a column that does not say its year is told. */
export function employedColumns(head: TableHead, { sheet, notes, problems }: Around): EmployedColumn[] {
  const isTitled = head.titles.some(isEmployed);
  const wanted = [...head.chains].filter(
    ([, chain]) => chain.length > 0 && isEmployedColumn(chain, isTitled),
  );
  const columns = wanted.map(([column, chain]) => {
    const spot = { sheet, row: head.bottom, column: chain.join(" > "), cell: cellName(head.bottom, column) };
    const year = only(yearsWithin(chain.join(" ")), head.titles.flatMap(yearsWithin));
    if (year === undefined) problems.add(spot, yearNotStated(chain));
    const rounds = [chain, head.titles, notes].map((texts) => [...new Set(texts.flatMap(roundsWithin))]);
    const round = rounds.find((found) => found.length > 0);
    if (round && round.length > 1) problems.add(spot, twoRounds(chain));
    if (year === undefined || (round && round.length > 1)) return undefined;
    return { column, year, round: round?.[0], persons: personsOf(chain, { head, spot, problems }) };
  });
  return columns.filter((column) => column !== undefined);
}

function isEmployedColumn(chain: readonly string[], isTitled: boolean): boolean {
  if (chain.some((text) => RATE.test(text) || breakdownOf(text) === "part")) return false;
  const named = chain.findLastIndex(isEmployed);
  if (named < 0 && !isTitled) return false;
  return chain.slice(named + 1).every(isNeutral);
}

/** Says no more than when, in which unit, or that it is the whole. */
function isNeutral(text: string): boolean {
  const rest = text
    .replace(/[([][^()[\]]*[)\]]/g, " ")
    .replace(
      /(?:19|20)\d\d|tahun|year|agustus|august|agust|februari|february|feb\b|sakernas|periode|bulan/gi,
      " ",
    )
    .replace(/[\s,.:;*\-–/]+/g, " ")
    .trim();
  return (
    rest === "" || breakdownOf(rest) === "total" || personsPerUnit(rest) !== undefined || isEmployed(text)
  );
}

/** The one year that the nearest texts name. */
function only(near: readonly string[], far: readonly string[]): string | undefined {
  const years = [...new Set(near.length > 0 ? near : far)];
  return years.length === 1 ? years[0] : undefined;
}

function personsOf(
  chain: readonly string[],
  { head, spot, problems }: { head: TableHead; spot: Spot; problems: Problems },
): number | undefined {
  const stated = [chain.toReversed(), head.titles].map((texts) => [
    ...new Set(texts.map(unitWithin).filter((unit) => unit !== undefined)),
  ]);
  const units = [
    ...new Set((stated.find((found) => found.length > 0) ?? []).map((unit) => personsPerUnit(unit))),
  ];
  if (units.length > 1) problems.add(spot, twoUnits(chain));
  return units.length === 1 ? units[0] : undefined;
}

function yearNotStated(chain: readonly string[]): Wrong {
  return {
    code: "year_not_stated",
    severity: "error",
    found: `kolom ${shown(chain.join(" > "))} tidak menyebut tepat satu tahun`,
    expected: "satu tahun pada judul kolom, atau satu tahun saja pada judul tabel",
    hint: "unduh tabel dengan tahun di atas setiap kolom",
  };
}

function twoRounds(chain: readonly string[]): Wrong {
  return {
    code: "round_not_stated",
    severity: "quarantine",
    found: `kolom ${shown(chain.join(" > "))}: Agustus atau Februari`,
    expected: "satu bulan survei pada judul kolom",
    hint: "unduh tabel dengan bulan survei di atas setiap kolom",
  };
}

function twoUnits(chain: readonly string[]): Wrong {
  return {
    code: "ambiguous_unit",
    severity: "quarantine",
    found: `kolom ${shown(chain.join(" > "))}: lebih dari satu satuan disebut`,
    expected: "satu satuan: orang atau ribu orang",
    hint: "periksa tabel aslinya, lalu hapus satuan yang bukan satuan kolom itu",
  };
}
