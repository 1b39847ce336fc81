import type { Project } from "../lib/project.js";
import { measureBuilds } from "../../test/bench/builds.js";
import { measureProvince } from "../../test/bench/provinceBuilds.js";

/** Measures how long builds take: of the project as it stands, and of a province of invented figures. */
export async function bench({ root }: Project): Promise<void> {
  await measureBuilds(root);
  await measureProvince(root);
}
