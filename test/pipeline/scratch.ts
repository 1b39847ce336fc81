import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";

/** Copies a project as it stands, uncommitted work too and what is generated not, into a new folder with a space in its name. */
export function makeScratch(project: string): string {
  const generated = readFileSync(join(project, ".gitignore"), "utf8").split("\n");
  const left = new Set([".git", ...generated.filter(Boolean).map((line) => line.replace(/^\/|\/$/g, ""))]);
  const root = newFolder();
  cpSync(project, root, {
    recursive: true,
    filter: (path) => !left.has(relative(project, path)),
  });
  for (const name of ["node_modules", ".venv"]) symlinkSync(join(project, name), join(root, name));
  return root;
}

/** Copies a scratch project with all that was built in it. */
export function copyScratch(scratch: string): string {
  const root = newFolder();
  cpSync(scratch, root, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  return root;
}

/** Deletes a scratch project. */
export function removeScratch(root: string): void {
  rmSync(dirname(root), { recursive: true, force: true, maxRetries: 5 });
}

function newFolder(): string {
  return join(mkdtempSync(join(tmpdir(), "cakupan ")), "proyek uji");
}
