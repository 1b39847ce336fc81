import { resolve } from "node:path";
import { loadKnown, type Known } from "../../loaders/simulation/known.js";
import { simulationFiles } from "../../loaders/simulation/simulation.js";
import { isFree, writeAll } from "../../loaders/simulation/writeSimulation.js";
import { StopError } from "../lib/stopError.js";
import type { Project } from "../lib/project.js";
import type { Given } from "../lib/given.js";

const MOST_MONTHS = 60;
const MOST_SEED = 2 ** 31 - 1;
const USUAL = { months: "24", seed: "1" };

/** Writes a simulated province of branch reports and BPS files into a new folder. */
export async function simulate({ root }: Project, given: Given): Promise<number> {
  const code = textOf(given, "province");
  const months = wholeNumber(given, { flag: "months", usual: USUAL.months, range: [1, MOST_MONTHS] });
  const seed = wholeNumber(given, { flag: "seed", usual: USUAL.seed, range: [0, MOST_SEED] });
  const out = folderOf(given);
  const known = await loadKnown(root);
  const province = provinceOf(code, known);
  const count = writeAll(out, simulationFiles({ ...known, province, months, seed }));
  console.log(`SIMULASI ${province.name}, ${months} bulan: ${count} berkas karangan ditulis ke ${out}`);
  console.log(`Cara memakainya: ${resolve(out, "BACA.txt")}`);
  return 0;
}

function provinceOf(code: string, { provinces }: Known): { code: string; name: string } {
  const found = provinces.find((province) => province.code === code);
  if (found) return found;
  const codes = provinces.map((province) => province.code).join(" ");
  throw new StopError(
    `--province berisi "${code}", bukan kode provinsi.
Kode yang ada: ${codes}`,
    2,
  );
}

interface WholeNumber {
  flag: "months" | "seed";
  usual: string;
  range: readonly [least: number, most: number];
}

function wholeNumber(given: Given, { flag, usual, range: [least, most] }: WholeNumber): number {
  const text = typeof given[flag] === "string" ? given[flag] : usual;
  const number = Number(text);
  if (/^\d{1,10}$/.test(text) && number >= least && number <= most) return number;
  throw new StopError(
    `--${flag} berisi "${text}"; yang diharapkan bilangan bulat ${least} sampai ${most}.`,
    2,
  );
}

function folderOf(given: Given): string {
  const out = resolve(process.env["INIT_CWD"] ?? process.cwd(), textOf(given, "out"));
  if (isFree(out)) return out;
  throw new StopError(
    `--out: ${out} sudah ada dan tidak kosong.\nPilih folder baru; tidak ada yang ditulis.`,
    2,
  );
}

function textOf(given: Given, flag: "province" | "out"): string {
  const text = given[flag];
  if (typeof text === "string" && text !== "") return text;
  throw new StopError(
    `simulate memerlukan --${flag}. Contoh: npm run cakupan -- simulate --province 35 --months 24 --seed 1 --out simulasi`,
    2,
  );
}
