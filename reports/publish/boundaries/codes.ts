import type { Area, KnownRegion } from "./schema.js";

/** Who gave the codes of a file: the ministry, or the statistics office, whose same four digits may mean another regency. */
export type Coding = "kemendagri" | "bps";

/** What a file calls its areas: their codes in the file's order, and whose codes they are. */
export interface CodeColumn {
  name: string;
  codes: readonly (string | undefined)[];
  /** Whose codes the column's name or its dots say they are. */
  coding: Coding | undefined;
}

const KEMENDAGRI_NAME = /kemendagri|dagri|kdpkab|kdcpum/i;
const BPS_NAME = /bps|idkab|^id2013$|cc_2|kabkotno|^kd_?kab$/i;
/** Pairs of columns that hold the two halves of a code. */
const HALVES = [
  ["provno", "kabkotno"],
  ["kdprov", "kdkab"],
  ["kd_prov", "kd_kab"],
] as const;
const OLD_PAPUA_BPS = /^9[1-7]/;

/** Finds the column that holds most codes of regencies; of equals, that of the ministry. */
export function findCodeColumn(areas: readonly Area[]): CodeColumn | undefined {
  const names = [...new Set(areas.flatMap(({ words }) => Object.keys(words)))];
  const columns = [...names.map((name) => columnOf(name, areas)), ...halvesOf(names, areas)];
  const rank = ({ codes, coding }: CodeColumn): number =>
    codes.filter(Boolean).length * 3 + (coding === "kemendagri" ? 2 : coding === undefined ? 1 : 0);
  const [best] = columns.toSorted((a, b) => rank(b) - rank(a));
  return best?.codes.some(Boolean) ? best : undefined;
}

/** Says which region four digits mean; undefined where none. */
export function regionOf(code: string, coding: Coding, regions: Regions): KnownRegion | undefined {
  if (coding === "kemendagri") return regions.byCode.get(code);
  return (
    regions.byBps.get(code) ??
    (regions.ownBps.has(code) || OLD_PAPUA_BPS.test(code) ? undefined : regions.byCode.get(code))
  );
}

/** The country's regencies by the ministry's digits and by the statistics office's. */
export interface Regions {
  byCode: ReadonlyMap<string, KnownRegion>;
  byBps: ReadonlyMap<string, KnownRegion>;
  /** Digits whose region the statistics office calls otherwise. */
  ownBps: ReadonlySet<string>;
}

/** Indexes the known regencies by both codings. */
export function indexRegions(known: readonly KnownRegion[]): Regions {
  const other = known.filter(({ bps_code }) => bps_code !== null);
  return {
    byCode: new Map(known.map((region) => [digits(region.region_code), region])),
    byBps: new Map(other.map((region) => [region.bps_code ?? "", region])),
    ownBps: new Set(other.map(({ region_code }) => digits(region_code))),
  };
}

function columnOf(name: string, areas: readonly Area[]): CodeColumn {
  const values = areas.map(({ words }) => words[name]);
  const isDotted = values.some((value) => typeof value === "string" && /^\d\d\.\d\d$/.test(value.trim()));
  const said = KEMENDAGRI_NAME.test(name) ? "kemendagri" : BPS_NAME.test(name) ? "bps" : undefined;
  return { name, codes: values.map(fourDigits), coding: isDotted ? "kemendagri" : said };
}

function halvesOf(names: readonly string[], areas: readonly Area[]): CodeColumn[] {
  return HALVES.flatMap(([first, second]) => {
    const [province, regency] = [first, second].map((half) =>
      names.find((name) => name.toLowerCase() === half),
    );
    if (province === undefined || regency === undefined) return [];
    const codes = areas.map(({ words }) =>
      fourDigits(`${twoDigits(words[province])}${twoDigits(words[regency])}`),
    );
    return [{ name: `${province} + ${regency}`, codes, coding: "bps" as const }];
  });
}

/** Reads "35.10", "3510", 3510, "3510000", and 35.1, which JSON has cut from 35.10. */
function fourDigits(value: unknown): string | undefined {
  const text =
    typeof value === "number" && !Number.isInteger(value) ? value.toFixed(2) : String(value).trim();
  return /^\d\d\.\d\d$/.test(text) ? digits(text) : /^(\d{4})(000)?$/.exec(text)?.[1];
}

function twoDigits(value: unknown): string {
  return String(value).padStart(2, "0");
}

function digits(code: string): string {
  return code.replace(".", "");
}
