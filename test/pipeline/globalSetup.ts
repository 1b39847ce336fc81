import { execFileSync } from "node:child_process";
import type { TestProject } from "vitest/node";
import { makeScratch, removeScratch } from "./scratch.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** A copy of the project in which everything is built; tests read it, or copy it and change the copy. */
    scratch: string;
  }
}

/** Gives the tests a built copy of the project: the one that `npm test` made, or one of their own. */
export default function setup(project: TestProject): (() => void) | undefined {
  const given = process.env["CAKUPAN_SCRATCH"];
  const scratch = given ?? makeScratch(process.cwd());
  project.provide("scratch", scratch);
  if (given) return undefined;
  execFileSync(process.execPath, ["bin/cakupan.js", "build"], { cwd: scratch, stdio: "inherit" });
  return () => removeScratch(scratch);
}
