import { addTallies, buildAll, checkStatically, lintModels, runVitest, type Tally } from "../lib/checks.js";
import { projectAt, type Project } from "../lib/project.js";
import { makeScratch, removeScratch } from "../../test/pipeline/scratch.js";

/** Runs every check, whatever fails, over a scratch copy where it builds; ends with the line that counts them. */
export async function test(project: Project): Promise<number> {
  const scratch = projectAt(makeScratch(project.root));
  process.once("exit", () => removeScratch(scratch.root));
  const first = await Promise.all([checkStatically(project), whole(buildAll(scratch))]);
  const then = await Promise.all([lintModels(scratch), whole(runVitest(project, scratch))]);
  const { passed, failed } = addTallies([...first, ...then]);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

async function whole(check: Promise<Tally>): Promise<Tally> {
  return check.catch((error: unknown) => {
    console.log(error);
    return { passed: 0, failed: 1 };
  });
}
