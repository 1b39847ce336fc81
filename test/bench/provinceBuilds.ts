import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { getRegencies } from "idn-area-data";
import { hashLastGood } from "../pipeline/lastGood.js";
import { makeScratch, removeScratch } from "../pipeline/scratch.js";
import { secondsOfBuild } from "./builds.js";
import { inventedFile, makeProvince, PROVINCE } from "./province.js";
import { measureSheets } from "./sheets.js";

const LIMITS = { clean: 30, changed: 15 };

/** Prints how long the whole site of a province of 38 regencies takes, clean and with one figure changed; throws where a card that does not hold the figure changed with it. */
export async function measureProvince(project: string): Promise<void> {
  const codes = await regenciesOf(PROVINCE);
  const root = makeScratch(project);
  process.once("exit", () => removeScratch(root));
  makeProvince(root, codes);
  const clean = secondsOfBuild(root);
  const before = hashLastGood(root);
  const [code = ""] = codes;
  changeFigure(join(root, inventedFile(code)));
  const changed = secondsOfBuild(root);
  const touched = touchedFiles(before, hashLastGood(root));
  console.log(
    `one province of ${codes.length} regencies, clean: ${clean.toFixed(1)} s (at most ${LIMITS.clean})`,
  );
  console.log(`  one figure changed: ${changed.toFixed(1)} s (at most ${LIMITS.changed})`);
  console.log(
    `  files of the site: ${readdirSync(join(root, "dist"), { recursive: true }).length}, changed with it: ${touched.length}`,
  );
  const strange = touched.filter((file) => file.startsWith("dist/rapor/") && !file.endsWith(`/${code}.html`));
  if (strange.length > 0) throw new Error(`cards without the figure changed with it: ${strange.join(", ")}`);
  measureSheets(root);
  removeScratch(root);
}

async function regenciesOf(province: string): Promise<string[]> {
  const all = await getRegencies();
  return all.filter(({ province_code }) => province_code === province).map(({ code }) => code);
}

function changeFigure(path: string): void {
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace(' klaim"', '1 klaim"'));
}

function touchedFiles(before: Record<string, string>, after: Record<string, string>): string[] {
  const files = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...files].filter((file) => file.startsWith("dist/") && before[file] !== after[file]);
}
