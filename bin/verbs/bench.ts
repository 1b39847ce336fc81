import type { Project } from "../lib/project.js";
import { measureBuilds } from "../../test/bench/builds.js";

/** Measures how long builds take. */
export async function bench({ root }: Project): Promise<void> {
  await measureBuilds(root);
}
