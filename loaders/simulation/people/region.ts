import type { Month } from "../months.js";
import type { Region } from "../places.js";
import { between, type Draw } from "../random.js";
import { claimsOf, type Claims } from "./claims.js";
import { membersOf, type Members } from "./members.js";
import { packagesOf, type Package } from "./packages.js";

/** What makes a region unlike the others. */
export type Trait = "passes_100_percent" | "without_claims" | "over_budget";

/** A package through all months. */
export interface Followed extends Package {
  members: readonly Members[];
  claims: readonly (readonly Claims[])[];
  /** Workers paid for, the same all year, by year. */
  paid: ReadonlyMap<number, number>;
  /** Rupiah set aside for a year, by year. */
  budget: ReadonlyMap<number, number>;
}

/** A region's people as they are: what sound reports say of it. */
export interface People {
  region: Region;
  packages: readonly Followed[];
  /** Workers who could be members, by year. */
  potential: ReadonlyMap<number, number>;
  /** Persons employed in August, by year. */
  employed: ReadonlyMap<number, number>;
}

export interface PeopleOptions {
  months: readonly Month[];
  /** Persons employed in a region, where that is known. */
  sizes: ReadonlyMap<string, number>;
  trait: Trait | undefined;
  draw: Draw;
}

const GROUP_OVER_BUDGET = "rt_rw";
const MONTHS = 12;
const SLOWEST = 0.005;

/** Invents a region's people. */
export function peopleOf(region: Region, { months, sizes, trait, draw: of }: PeopleOptions): People {
  const draw: Draw = (...keys) => of(region.code, ...keys);
  const years = yearsOf(months);
  const employed = employedBy(years, { size: sizes.get(region.code), draw });
  const ratio = between([0.35, 0.65], draw("potential"));
  const potential = new Map([...employed].map(([year, people]) => [year, Math.round(people * ratio)]));
  const growth = between([SLOWEST, 0.015], draw("growth"));
  const covered = coveredAtFirst({ months, trait, growth, draw });
  const people = covered * (potential.get(months[0]?.year ?? 0) ?? 0);
  const listed = packagesOf(region, of);
  const shares = listed.reduce((sum, { share }) => sum + share, 0);
  const packages = listed.map((each) => {
    const start = each.few ?? Math.max(1, Math.round((each.share / shares) * people));
    return followed(each, { months, members: membersOf(each, { months, start, growth, draw }), trait, draw });
  });
  return { region, packages, potential, employed };
}

/** The years that months fall in, and the one before, whose August is the newest that the first months can be measured by. */
function yearsOf(months: readonly Month[]): number[] {
  const first = months[0]?.year ?? 0;
  const last = months.at(-1)?.year ?? 0;
  return Array.from({ length: last - first + 2 }, (_, at) => first - 1 + at);
}

/** Near a region's true size, where that is known, yet invented. */
function employedBy(years: readonly number[], { size, draw }: { size: number | undefined; draw: Draw }) {
  const unknown = Math.exp(between([Math.log(60_000), Math.log(600_000)], draw("employed")));
  let people = size === undefined ? unknown : size * between([0.85, 1.1], draw("employed"));
  return new Map(
    years.map((year) => {
      people *= 1 + between([-0.01, 0.04], draw("employed", year));
      return [year, Math.round(people)];
    }),
  );
}

interface CoveredOptions extends Omit<PeopleOptions, "sizes"> {
  growth: number;
}

/** Who passes 100 percent of its potential does so before the last month. */
function coveredAtFirst({ months, trait, growth, draw }: CoveredOptions): number {
  if (trait === "passes_100_percent") return 1.06 / (1 + growth) ** months.length;
  return between([0.22, 0.6], draw("covered"));
}

interface FollowOptions extends Omit<PeopleOptions, "sizes"> {
  members: readonly Members[];
}

function followed(each: Package, { months, members, trait, draw }: FollowOptions): Followed {
  const paid = new Map<number, number>();
  months.forEach(({ year }, at) => paid.set(year, paid.get(year) ?? members[at]?.active ?? 0));
  const isShort = trait === "over_budget" && each.worker_group === GROUP_OVER_BUDGET;
  const paidFor = isShort ? MONTHS - 1 : MONTHS;
  const budget = new Map([...paid].map(([year, workers]) => [year, workers * paidFor * each.premium]));
  const claims = months.map((month, at) =>
    trait === "without_claims" ? [] : claimsOf(each, { month, active: members[at]?.active ?? 0, draw }),
  );
  return { ...each, members, claims, paid, budget };
}
