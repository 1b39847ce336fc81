import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkDocuments } from "../../loaders/figures/documents/checkDocuments.js";
import { RefusedError, type Problem } from "../../loaders/lib/problem.js";

const STATEMENT_COLUMNS =
  "region_code,instruction,document_id,locator,figure_id,legal_basis_id,statement,note";

/** Hashes a document as a figures file records it. */
export const sha256Of = (document: string | Uint8Array) =>
  createHash("sha256").update(document).digest("hex");

/** Makes a project in a temporary folder, with a folder `documents` beside its figures. */
export function createDocumentsProject() {
  const root = mkdtempSync(join(tmpdir(), "cakupan documents "));
  const lines: string[] = [];
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  mkdirSync(join(root, "documents"));
  const state = (...rows: readonly (readonly [id: string, locator: string])[]) => {
    const stated = rows.map(([id, locator]) => `99.01,permits,${id},${locator},,,Karangan.,\n`);
    write("data/inpres/statements.csv", `${STATEMENT_COLUMNS}\n${stated.join("")}`);
  };
  state();
  const check = () =>
    checkDocuments({ project: root, folder: join(root, "documents"), log: (line) => lines.push(line) });
  return {
    lines,
    write,
    check,
    /** Writes statements, each of a document and a place in it, from line 2. */
    state,
    /** Writes a figures file for the document; its `printed` stand in lines 6, 8, ... */
    record(id: string, document: string | Uint8Array, figures: readonly (readonly [string, number])[]) {
      const head = `document:\n  id: ${id}\n  title: Judul Contoh\n  sha256: ${sha256Of(document)}\nfigures:\n`;
      const entries = figures.map(([printed, at]) => `  - printed: ${printed}\n    paragraph: ${at}\n`);
      write(`data/figures/99.01/${id}.yml`, head + entries.join(""));
    },
    /** The problems for which the check refuses. */
    async problems(): Promise<readonly Problem[]> {
      const error = await check().catch((thrown: unknown) => thrown);
      if (error instanceof RefusedError) return error.problems;
      throw new Error("the check did not refuse", { cause: error });
    },
    remove: (path = "") => rmSync(join(root, path), { recursive: true }),
  };
}
