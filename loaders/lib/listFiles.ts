import { readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";

/** Lists the files below a folder, sorted, their paths relative to it and with slashes; hidden ones, links to nowhere and folders that contain themselves are left out. */
export function listFiles(folder: string): string[] {
  return filesBelow(folder, new Set()).sort();
}

function filesBelow(folder: string, above: ReadonlySet<string>): string[] {
  const real = realpathSync(folder);
  if (above.has(real)) return [];
  const inside = new Set(above).add(real);
  return readdirSync(folder)
    .filter((name) => !name.startsWith("."))
    .flatMap((name) => {
      const path = join(folder, name);
      const is = statSync(path, { throwIfNoEntry: false });
      if (is?.isDirectory()) return filesBelow(path, inside).map((file) => `${name}/${file}`);
      return is?.isFile() ? [name] : [];
    });
}
