import { resolve } from "node:path";
import { checkDocuments as compareDocuments } from "../../loaders/figures/documents/checkDocuments.js";
import type { Project } from "../lib/project.js";

/** Compares every figure with the document it was read from. */
export async function checkDocuments({ root }: Project): Promise<void> {
  const given = process.env["CAKUPAN_DOCUMENTS"] ?? resolve(root, "data", "documents");
  const folder = resolve(process.env["INIT_CWD"] ?? root, given);
  await compareDocuments({ project: root, folder, log: (line) => console.log(line) });
}
