import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const LOAD_INPUTS = ["data", "loaders", "package-lock.json", "warehouse/intake/intake.duckdb"];
const MODEL_INPUTS = ["models", "macros", "test/data", "dbt_project.yml", "profiles.yml", "requirements.txt"];
const SITE_INPUTS = ["reports", "observablehq.config.ts", "bin"];
const GENERATED = new Set(["data/documents", "reports/data"]);

/** Names the content of everything that is loaded, and of what loads it. */
export function loadKey(root: string): string {
  return hashInputs(root, LOAD_INPUTS);
}

/** Names the content of everything the warehouse is made from: what was loaded, and the models. */
export function modelKey(root: string, load: string): string {
  return hashInputs(root, MODEL_INPUTS, load);
}

/** Names the content of everything the site is made from: the warehouse, and the pages. */
export function siteKey(root: string, model: string): string {
  return hashInputs(root, SITE_INPUTS, model);
}

function hashInputs(root: string, inputs: readonly string[], before = ""): string {
  const hash = createHash("sha256").update(before);
  for (const input of inputs) for (const path of filesUnder(root, input)) addFile(hash, { root, path });
  return hash.digest("hex").slice(0, 16);
}

function addFile(hash: Hash, { root, path }: { root: string; path: string }): void {
  const content = readFileSync(join(root, path));
  hash.update(`${path}\0${content.length}\0`).update(content);
}

function filesUnder(root: string, path: string): string[] {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (stat === undefined || GENERATED.has(path)) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => !name.startsWith(".") && name !== "__pycache__")
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}
