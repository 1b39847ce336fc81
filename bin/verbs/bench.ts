import type { Project } from "../lib/project.js";
import { measureBuilds } from "../../test/bench/builds.js";
import { measureIntake } from "../../test/bench/intake.js";
import { measureNotebook } from "../../test/bench/notebook.js";
import { measureProvince } from "../../test/bench/provinceBuilds.js";
import { measureSimulation } from "../../test/bench/simulation.js";
import { measureWorkbooks } from "../../test/bench/workbook.js";

/** Measures how long builds take: of the project as it stands, of a province of invented figures, and what intake takes. */
export async function bench({ root }: Project): Promise<void> {
  await measureBuilds(root);
  await measureProvince(root);
  await measureWorkbooks();
  await measureIntake(root);
  measureSimulation(root);
  await measureNotebook(root);
}
