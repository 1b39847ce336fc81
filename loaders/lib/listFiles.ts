import { readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** Lists the files below a folder, sorted, their paths relative to it and with slashes; hidden ones are left out. */
export function listFiles(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .map((path) => path.split(sep).join("/"))
    .filter((path) => !path.split("/").some((part) => part.startsWith(".")))
    .filter((path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile())
    .sort();
}
