import { strToU8 } from "fflate";
import { xlsxBytes } from "../book/xlsx.js";
import type { Truth } from "../truth/truth.js";
import type { World } from "../world.js";
import { answerOf, shortName } from "./answer.js";
import { codedRegions } from "./codes.js";
import { publishedBook } from "./published.js";
import type { MadeFile } from "../sent.js";

export interface BpsOptions {
  province: { code: string; name: string };
  /** BPS code → Kemendagri code, where they differ. */
  bridge: ReadonlyMap<string, string>;
}

const FOLDER = "bps";

/** Writes what BPS says of the simulated province: the first year as a published table, the later ones as answers of its web service. */
export function bpsFiles(
  world: World,
  { province, bridge }: BpsOptions,
): { files: MadeFile[]; employed: Truth["employed"] } {
  const people = world.branches.flatMap((branch) => branch.people);
  const regions = codedRegions(
    people.map(({ region }) => region),
    bridge,
  );
  const years = [...(people[0]?.employed.keys() ?? [])];
  const [first, ...later] = years.map((year) => {
    const employed = new Map(people.map((each) => [each.region.code, each.employed.get(year) ?? 0]));
    return { province: { ...province, name: shortName(province.name) }, regions, year, employed };
  });
  const published = first && {
    name: `${FOLDER}/bps-tabel-${first.year}.xlsx`,
    bytes: xlsxBytes(publishedBook(first)),
  };
  const answers = later.map((options) => ({
    name: `${FOLDER}/bps-bekerja-${options.year}.json`,
    bytes: strToU8(`${JSON.stringify(answerOf(options))}\n`),
  }));
  const bps = new Set(regions.map(({ code }) => code));
  const isMissing = (code: string, year: number): boolean =>
    !bps.has(code) || (year === first?.year && code === regions[0]?.code);
  const employed = people.flatMap((each) =>
    [...each.employed].map(([year, persons]) => ({
      region_code: each.region.code,
      year,
      persons: isMissing(each.region.code, year) ? null : persons,
    })),
  );
  return { files: [...(published ? [published] : []), ...answers], employed };
}
