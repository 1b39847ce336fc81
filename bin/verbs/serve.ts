import { once } from "node:events";
import type { Project } from "../lib/project.js";
import { shownSite } from "../lib/promotion.js";
import { portFrom, serve as serveSite } from "../lib/server.js";
import { StopError } from "../lib/stopError.js";

/** Serves the site that was built last, until Ctrl-C. */
export async function serve(project: Project): Promise<void> {
  if (shownSite(project) === undefined)
    throw new StopError("Belum ada situs: bangun dulu dengan npm run build.", 2);
  const { server, address } = await serveSite(project.dist, portFrom(process.env["PORT"]));
  console.log(`Situs ada di ${address} (Ctrl-C untuk berhenti).`);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.removeAllListeners(signal);
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
  await once(server, "close");
}
