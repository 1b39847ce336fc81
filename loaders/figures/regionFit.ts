import { nearest } from "../lib/nearest.js";
import type { Problem } from "../lib/problem.js";
import { shown } from "../lib/shown.js";
import type { YamlFile } from "../lib/yamlFile.js";
import type { Words } from "../reference/words.js";

/** What figures must agree with: the provinces that the office covers, and its branches with the regencies they serve. */
export interface OfficeNames {
  provinces: ReadonlySet<string>;
  branches: ReadonlyMap<string, readonly string[]>;
}

interface Given {
  region?: unknown;
  figures?: ({ region?: unknown; population?: unknown; branch?: unknown } | null)[];
}

type Said = Pick<Problem, "found" | "expected" | "hint">;

/** Holds that each figure's region can have what it counts: members of a branch that serves it, and no regency's payment for a whole province. */
export function checkRegionFit(
  { content, locate }: YamlFile,
  { file, office, words }: { file: string; office: OfficeNames | undefined; words: Words },
): Problem[] {
  const { region, figures } = (content ?? {}) as Given;
  if (!Array.isArray(figures)) return [];
  return figures.flatMap((figure, index) => {
    const of = String(figure?.region ?? region);
    if (!words.regions?.has(of)) return [];
    const said = {
      population: figure?.population === "regency_paid" ? misfitOfPayer(of) : undefined,
      branch:
        office && typeof figure?.branch === "string"
          ? misfitOfBranch(figure.branch, { region: of, office })
          : undefined,
    };
    return Object.entries(said).flatMap(([key, problem]) =>
      problem ? [{ file, ...locate(["figures", index, key]), ...problem }] : [],
    );
  });
}

function misfitOfPayer(region: string): Said | undefined {
  if (!isProvince(region)) return undefined;
  return {
    found: `regency_paid pada wilayah "${region}", bukan kabupaten atau kota`,
    expected: "kabupaten atau kota yang membayar",
    hint: "tulis region kabupatennya pada angka ini; yang dibayar provinsi: province_paid, jumlah keduanya: government_paid",
  };
}

/** A branch that no office's file can know, of a province that the office does not cover, is taken as given. */
function misfitOfBranch(
  branch: string,
  { region, office: { provinces, branches } }: { region: string; office: OfficeNames },
): Said | undefined {
  const served = branches.get(branch);
  if (served) return served.includes(region.slice(0, 5)) ? undefined : notServed(branch, { region, served });
  if (!provinces.has(region.slice(0, 2))) return undefined;
  const expected = "nama cabang dari data/office.yml";
  return { found: `berisi ${shown(branch)}`, expected, hint: unknownHint(branch, { region, branches }) };
}

function notServed(branch: string, { region, served }: { region: string; served: readonly string[] }): Said {
  const hint = isProvince(region)
    ? "tulis region salah satu kabupaten itu pada angka ini"
    : `perbaiki branch atau region; bila cabang itu memang melayaninya, tambahkan "${region.slice(0, 5)}" pada regencies cabang itu di data/office.yml`;
  return {
    found: `cabang ${shown(branch)} tidak melayani ${region}`,
    expected: `wilayah yang dilayaninya menurut data/office.yml: ${served.join(", ")}`,
    hint,
  };
}

function unknownHint(
  branch: string,
  { region, branches }: { region: string; branches: OfficeNames["branches"] },
): string {
  const regency = region.slice(0, 5);
  const near = nearest(branch, branches.keys());
  const guess = near.length > 0 ? `mungkin maksudnya ${near.map((name) => `"${name}"`).join(" atau ")}` : "";
  const [server] = [...branches].find(([, served]) => served.includes(regency)) ?? [];
  if (server !== undefined && near.includes(server)) return guess;
  const otherwise =
    server === undefined
      ? `cabang yang belum ada dicatat dahulu di data/office.yml: ${addition(branch, { region, branches })}`
      : `menurut data/office.yml, ${regency} dilayani cabang "${server}": tulis nama itu, atau pindahkan "${regency}" di sana ke cabang yang baru`;
  return [guess, otherwise].filter(Boolean).join("; ");
}

/** What an officer can paste into the office's file. */
function addition(
  branch: string,
  { region, branches }: { region: string; branches: OfficeNames["branches"] },
): string {
  const regency = isProvince(region) ? "kode kabupatennya" : region.slice(0, 5);
  const entry = `{ name: ${shown(branch)}, regencies: ["${regency}"] }`;
  return branches.size > 0 ? `tambahkan di bawah branches: - ${entry}` : `tulis branches: [${entry}]`;
}

function isProvince(region: string): boolean {
  return !region.includes(".");
}
