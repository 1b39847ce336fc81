import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Gives the hash of every file that readers see: the published warehouse, and each file of the site. */
export function hashLastGood(root: string): Record<string, string> {
  const dist = join(root, "dist");
  const site = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const warehouse = join(root, "warehouse", "cakupan.duckdb");
  return {
    link: readlinkSync(dist),
    wal: String(existsSync(`${warehouse}.wal`)),
    ...Object.fromEntries([warehouse, ...site].map((path) => [path.slice(root.length + 1), hashOf(path)])),
  };
}

/** Replaces a text in a file of a scratch project; fails where it does not stand there once. */
export function edit(root: string, { file, from, to }: { file: string; from: string; to: string }): void {
  const path = join(root, file);
  const parts = readFileSync(path, "utf8").split(from);
  if (parts.length !== 2) throw new Error(`${file} holds "${from}" ${parts.length - 1} times`);
  writeFileSync(path, parts.join(to));
}

/** Adds a line to a file of a scratch project. */
export function append(root: string, { file, line }: { file: string; line: string }): void {
  writeFileSync(join(root, file), `${line}\n`, { flag: "a" });
}

function hashOf(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
