import { nearest } from "../../lib/nearest.js";
import { readMoment } from "../../lib/period.js";
import { shown } from "../../lib/shown.js";
import { misfitOf } from "../../office/regionCode.js";
import type { Levels } from "../../regions/loader.js";

/** A regency or city, its name as officers read it: `Kabupaten Tuban`. */
export interface Region {
  code: string;
  name: string;
}

/** Whose workbook is wanted, and of which month. */
export interface TemplateOrder {
  branch: string;
  /** `2024-10` */
  month: string;
  /** `2024-10-31` */
  lastDay: string;
  regions: readonly Region[];
}

/** What the officer asked for. */
export interface Asked {
  branch: string | undefined;
  regions: readonly string[];
  month: string | undefined;
}

/** What the office knows. */
export interface Known {
  officeName: string;
  branches: ReadonlyMap<string, readonly string[]>;
  levels: Levels;
  /** Code → name. */
  names: ReadonlyMap<string, string>;
}

/** Says why no workbook can be made of what was asked. */
export interface OrderRefused {
  refused: string;
}

/** Finds the branch, its regions and the month that were asked for, or says what is wrong with them. */
export function orderOf(asked: Asked, known: Known): TemplateOrder | OrderRefused {
  const month = monthOf(asked.month);
  if ("refused" in month) return month;
  const wrong = asked.regions.map((code) => regionRefusal(code, known)).find((said) => said !== undefined);
  if (wrong) return { refused: wrong };
  const served =
    asked.branch === undefined
      ? servedBy(asked.regions, known)
      : servedAs(asked.branch, asked.regions, known);
  if ("refused" in served) return served;
  const regions = [...new Set(served.codes)]
    .toSorted()
    .map((code) => ({ code, name: known.names.get(code) ?? "" }));
  return { branch: served.branch, ...month, regions };
}

function monthOf(text: string | undefined): Pick<TemplateOrder, "month" | "lastDay"> | OrderRefused {
  const moment = readMoment(text ?? "");
  if (text !== undefined && moment?.precision === "month" && text >= "2000")
    return { month: text, lastDay: moment.end };
  const found =
    text === undefined ? "--month belum diberikan." : `--month ${shown(text)} bukan bulan yang ada.`;
  return { refused: `${found}\n  diharapkan tahun dan bulan, misalnya --month 2024-10` };
}

function regionRefusal(code: string, { levels, names }: Known): string | undefined {
  const misfit = misfitOf(code, { level: "regency", levels });
  if (!misfit) return undefined;
  const siblings = [...names].filter(([other]) => other.startsWith(`${code.slice(0, 2)}.`));
  const list = siblings.map(([other, name]) => `${other} ${name}`).join(", ");
  const said = `--region ${misfit.found}.\n  diharapkan ${misfit.expected}\n  ${misfit.hint}`;
  return list === "" ? said : `${said}\n  yang ada di provinsi ${code.slice(0, 2)}: ${list}`;
}

type Served = { branch: string; codes: readonly string[] };

/** The branch that serves all of them, else the office itself. */
function servedBy(codes: readonly string[], { branches, officeName }: Known): Served | OrderRefused {
  if (codes.length === 0)
    return {
      refused: `Untuk siapa buku kerja ini? Beri --branch, --region, atau keduanya.\n  ${listed(branches)}`,
    };
  const branch = [...branches].find(([, regencies]) => codes.every((code) => regencies.includes(code)));
  return { branch: branch?.[0] ?? officeName, codes };
}

function servedAs(asked: string, codes: readonly string[], known: Known): Served | OrderRefused {
  const branch = [...known.branches.keys()].find((name) => fold(name) === fold(asked));
  if (branch === undefined)
    return codes.length > 0 ? { branch: asked.trim(), codes } : unknownBranch(asked, known);
  for (const code of codes) {
    const other = [...known.branches].find(([, regencies]) => regencies.includes(code))?.[0];
    if (other !== undefined && other !== branch)
      return {
        refused: `--region ${code} dilayani cabang ${shown(other)}, bukan ${shown(branch)}, menurut data/office.yml.\n  buat buku kerja cabang itu sendiri, atau perbaiki daftarnya`,
      };
  }
  return { branch, codes: codes.length > 0 ? codes : (known.branches.get(branch) ?? []) };
}

function unknownBranch(asked: string, { branches, names }: Known): OrderRefused {
  const near = nearest(asked, branches.keys()).map(shown);
  const namesake = [...names].filter(
    ([, name]) => fold(name).replace(/^(kabupaten|kota)/, "") === fold(asked),
  );
  const hints = [
    near.length > 0 ? `mungkin maksudnya ${near.join(" atau ")}` : "",
    listed(branches),
    "tambahkan cabang itu dengan kabupatennya ke data/office.yml, atau sebutkan wilayahnya juga" +
      namesake.map(([code, name]) => `, --region ${code} (${name})`).join(" atau"),
  ];
  return {
    refused: [`Cabang ${shown(asked)} tidak ada dalam data/office.yml.`, ...hints.filter(Boolean)].join(
      "\n  ",
    ),
  };
}

function listed(branches: Known["branches"]): string {
  return branches.size === 0
    ? "belum ada cabang dalam data/office.yml"
    : `cabang yang ada: ${[...branches.keys()].join(", ")}`;
}

function fold(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]/gu, "")
    .toLowerCase();
}
