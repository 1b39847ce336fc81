import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { load } from "../../loaders/load.js";
import { publish } from "../../reports/publish/publish.js";
import { buildSite } from "../../reports/publish/site.js";
import { runDbt, startDbt, type WaitingDbt } from "./dbt.js";
import { judgeDbt } from "./dbtVerdict.js";
import type { Step } from "./progress.js";
import { manifestOf, type Project } from "./project.js";
import { keepSites, promote, type Promotion } from "./promotion.js";
import { readState, writeState } from "./state.js";

// Unit tests of models do not depend on the data: `npm test` runs them.
const DBT_BUILD = ["build", "--exclude-resource-type", "unit_test"];

/** Loads what was given into a new next warehouse. */
export function loadStep(project: Project, loadKey: string): Step {
  return {
    title: "Memuat data",
    run: async (log) => {
      rmSync(project.nextFolder, { recursive: true, force: true });
      mkdirSync(project.nextFolder, { recursive: true });
      const { files, documents, figures } = await load({
        project: project.root,
        warehouse: project.next,
        log,
      });
      writeState(project, "next", { loadKey, modelKey: null });
      return `${files} berkas, ${documents} dokumen, ${figures} angka`;
    },
  };
}

/** Builds and tests all models over the next warehouse. */
export function modelStep(
  project: Project,
  { loadKey, modelKey, dbt = startDbt(project) }: { loadKey: string; modelKey: string; dbt?: WaitingDbt },
): Step {
  return {
    title: "Menghitung dan menguji model",
    run: async (log) => {
      writeState(project, "next", { loadKey, modelKey: null });
      await judgeDbt(project, await runDbt(project, { dbt, args: DBT_BUILD, log }));
      keepManifest(project, modelKey);
      writeState(project, "next", { loadKey, modelKey });
      return "";
    },
  };
}

/** Keeps what dbt says of the models just built, beside that of the published ones. */
function keepManifest(project: Project, modelKey: string): void {
  const kept = manifestOf(project, modelKey);
  copyFileSync(join(project.root, "target", "manifest.json"), kept);
  const published = readState(project, "published")?.modelKey;
  const names = new Set([kept, manifestOf(project, published ?? modelKey)]);
  const folder = dirname(kept);
  for (const name of readdirSync(folder)) {
    if (name.startsWith("manifest.") && !names.has(join(folder, name))) rmSync(join(folder, name));
  }
}

/** Writes the pages' data from a warehouse. */
export function publishStep(
  project: Project,
  { warehouse, modelKey }: { warehouse: string; modelKey: string },
): Step {
  return {
    title: "Menulis data halaman",
    run: async (log) => {
      const manifest = manifestOf(project, modelKey);
      const { files } = await publish({ project: project.root, warehouse, manifest, log });
      writeState(project, "pages", { modelKey });
      return `${files} berkas`;
    },
  };
}

/** Builds and checks the site, beside the others; with cards as PDFs where `print` makes them. */
export function siteStep(
  project: Project,
  siteKey: string,
  print?: (site: string, log: (line: string) => void) => Promise<number>,
): Step {
  return {
    title: print ? "Membangun dan memeriksa situs, mencetak rapor" : "Membangun dan memeriksa situs",
    run: async (log) => {
      const published = readState(project, "published");
      keepSites(project, [published?.siteKey, published?.previousSiteKey]);
      mkdirSync(project.sites, { recursive: true });
      const out = join(project.sites, `next-${process.pid}`);
      const { pages } = await buildSite({
        project: project.root,
        out,
        log,
        print: print && (async (site) => print(site, log)),
      });
      renameSync(out, join(project.sites, siteKey));
      return `${pages} halaman`;
    },
  };
}

/** Puts everything that was built into place. */
export function promoteStep(project: Project, promotion: Promotion): Step {
  return {
    title: "Memasang gudang dan situs",
    run: async () => {
      await promote(project, promotion);
      return "";
    },
  };
}
