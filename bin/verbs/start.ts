import { portFrom, requireFreePort } from "../lib/server.js";
import type { Project } from "../lib/project.js";
import { build } from "./build.js";
import { serve } from "./serve.js";

/** Builds all that changed and serves the site; says so before the build if the port is taken. */
export async function start(project: Project): Promise<void> {
  await requireFreePort(portFrom(process.env["PORT"]));
  await build(project);
  await serve(project);
}
