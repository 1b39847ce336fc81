/** A regency or city, named as its province's officers write it. */
export interface Region {
  code: string;
  name: string;
}

/** A branch and the regions it serves. */
export interface Branch {
  name: string;
  /** In file names: `kota-kediri`. */
  slug: string;
  regions: readonly Region[];
}

export interface PlacesOptions {
  /** Code and name of every regency and city of the country. */
  regencies: readonly Region[];
  /** The office's own branches, with their regencies' codes. */
  branches: readonly { name: string; regencies: readonly string[] }[];
}

const REGIONS_A_BRANCH = 3;

/** Gives a province's branches: the office's own, and groups of three of the regions that those leave. */
export function branchesOf(province: string, { regencies, branches }: PlacesOptions): Branch[] {
  const regions = regencies.filter(({ code }) => code.startsWith(`${province}.`));
  const own = branches.flatMap((branch) => {
    const served = regions.filter(({ code }) => branch.regencies.includes(code));
    return served.length > 0 ? [{ name: branch.name, slug: slugOf(branch.name), regions: served }] : [];
  });
  const taken = new Set(own.flatMap((branch) => branch.regions.map(({ code }) => code)));
  return [...own, ...grouped(regions.filter(({ code }) => !taken.has(code)))];
}

function grouped(regions: readonly Region[]): Branch[] {
  const count = Math.ceil(regions.length / REGIONS_A_BRANCH);
  return Array.from({ length: count }, (_, at) => {
    const served = regions.slice(at * REGIONS_A_BRANCH, (at + 1) * REGIONS_A_BRANCH);
    const name = (served[0]?.name ?? "").replace(/^Kabupaten (Administrasi )?/, "");
    return { name, slug: slugOf(name), regions: served };
  });
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Writes an official name, which is in capitals, as people do. */
export function properName(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
}
