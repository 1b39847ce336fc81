import { isSumOfOthers } from "./truth/numbers.js";
import { monthsEnding, daysAfter, type Month } from "./months.js";
import { peopleOf, type People, type Trait } from "./people/region.js";
import { partsOf, summed } from "./planted/rows.js";
import { branchesOf, type Branch, type PlacesOptions } from "./places.js";
import { drawOf, shuffled, type Draw } from "./random.js";
import { reportOf, type Report, type ReportRow } from "./report.js";

export interface WorldOptions extends PlacesOptions {
  province: string;
  sizes: ReadonlyMap<string, number>;
  months: number;
  seed: number;
}

/** A branch with the people of its regions and its sound reports, month by month. */
interface BranchYears {
  branch: Branch;
  people: readonly People[];
  reports: readonly Report[];
}

/** A whole province as it is. */
export interface World {
  months: readonly Month[];
  branches: readonly BranchYears[];
  draw: Draw;
}

const TRAITS: readonly Trait[] = ["passes_100_percent", "without_claims", "over_budget"];
const DAYS_TO_CLOSE = 8;

/** Invents a province: everything that sound reports say follows from it. */
export function worldOf({ province, sizes, months: count, seed, ...places }: WorldOptions): World {
  const draw = drawOf(seed);
  const months = monthsEnding(count);
  const branches = branchesOf(province, places);
  const order = shuffled(
    branches.flatMap(({ regions }) => regions.map(({ code }) => code)),
    draw,
  );
  const traitOf = (code: string): Trait | undefined => TRAITS[order.indexOf(code)];
  const years = branches.map((branch, at) => {
    const people = branch.regions.map((region) =>
      peopleOf(region, { months, sizes, trait: traitOf(region.code), draw }),
    );
    const hasHabit = at === branches.length - 1;
    return {
      branch,
      people,
      reports: months.map((month, index) => reportAt(branch, { people, month, at: index, hasHabit, draw })),
    };
  });
  return { months, branches: years, draw };
}

interface At {
  people: readonly People[];
  month: Month;
  at: number;
  /** The branch always prints a row of all groups beside their rows. */
  hasHabit: boolean;
  draw: Draw;
}

function reportAt(branch: Branch, { people, month, at, hasHabit, draw }: At): Report {
  const rows = reportOf(branch, { people, month, at });
  const dated = daysAfter(month.last, 1 + Math.floor(draw("dated", branch.slug, month.id) * DAYS_TO_CLOSE));
  const more = hasHabit ? branch.regions.flatMap(({ code }) => allGroups(rows.Kepesertaan, code)) : [];
  return { branch, month, dated, rows: { ...rows, Kepesertaan: [...rows.Kepesertaan, ...more] } };
}

function allGroups(rows: readonly ReportRow[], code: string): ReportRow[] {
  const parts = partsOf(rows.filter((row) => row["kode_wilayah"] === code));
  const row = { ...parts[0], kelompok_pekerja: "semua", ...summed(parts, 0) };
  return parts.length > 0 && isSumOfOthers(row) ? [row] : [];
}
