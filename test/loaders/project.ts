import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout's root. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Makes a project of the shipped reference tables and the given figures, and removes it after `use`. */
export async function withProject<T>(figures: string, use: (project: string) => Promise<T>): Promise<T> {
  const project = mkdtempSync(join(tmpdir(), "cakupan loaders "));
  try {
    mkdirSync(join(project, "data"));
    symlinkSync(join(root, "data/reference"), join(project, "data/reference"));
    cpSync(figures, join(project, "data/figures"), { recursive: true });
    return await use(project);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
