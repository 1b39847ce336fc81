import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { listFiles } from "../../loaders/lib/listFiles.js";

/** The checkout's root. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A file of the project: its path below the root, and its text. */
export interface ProjectFile {
  path: string;
  text: string;
}

/** Reads the files below a folder whose names end so. */
export function filesOf(folder: string, ending: string): ProjectFile[] {
  return listFiles(join(root, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ path: `${folder}/${file}`, text: readFileSync(join(root, folder, file), "utf8") }));
}

/** Reads the YAML files of the models that have a key, and gives what stands under it. */
export function modelYaml<T>(key: string): T[] {
  return filesOf("models", ".yml").flatMap(({ text }) => (parse(text) as Record<string, T[]>)[key] ?? []);
}

/** A model: its name, its folder below models, and what it reads. */
export interface Model {
  name: string;
  folder: string;
  refs: string[];
  sources: number;
}

/** Reads every model's SQL for what it reads; a loop over names counts by what it joins to `int_` or takes as marts. */
export function models(): Model[] {
  return filesOf("models", ".sql").map(({ path, text }) => ({
    name: path.split("/").at(-1)?.replace(".sql", "") ?? "",
    folder: path.split("/").slice(1, -1).join("/"),
    refs: [...text.matchAll(/\bref\('([a-z_]+)'/g)].map((match) => match[1] ?? ""),
    sources: [...text.matchAll(/source\('/g)].length,
  }));
}
