import type { DuckDBConnection } from "@duckdb/node-api";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { titleOf, withoutNotes, type Notebook, type SqlCell } from "../../components/notebook/model.js";
import { splitStatements } from "../../components/notebook/statements.js";
import { readNotebook, writeNotebook } from "../../components/notebook/textFormat.js";

/** A notebook that comes with the site. */
export interface GalleryNotebook {
  /** The file's name without its ending; it stands in addresses. */
  name: string;
  title: string;
  notebook: Notebook;
  /** What the page opens: without the lines that only tests read. */
  text: string;
}

/** Reads the gallery, in the order of the files' names; a file that is no whole notebook is named. */
export function readGallery(folder: string): GalleryNotebook[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .sort();
  return files.map((file) => {
    const { notebook, warnings } = readNotebook(readFileSync(join(folder, file), "utf8"));
    if (warnings.length > 0) throw new Error(`${file}: ${warnings.join(" ")}`);
    const name = file.replace(/^\d+-/, "").replace(/\.sql$/, "");
    return { name, title: titleOf(notebook), notebook, text: writeNotebook(withoutNotes(notebook)) };
  });
}

/** Runs every statement of the gallery; gives one line for each that breaks. */
export async function runGallery(
  connection: DuckDBConnection,
  gallery: readonly GalleryNotebook[],
): Promise<string[]> {
  const problems: string[] = [];
  for (const { name, notebook } of gallery) {
    for (const { text } of sqlCells(notebook).flatMap((cell) => splitStatements(cell.text))) {
      await connection.run(text).catch((error: unknown) => {
        problems.push(`notebooks/${name}: ${error instanceof Error ? error.message : String(error)}`);
      });
    }
  }
  return problems;
}

/** Gives the cells that are run. */
export function sqlCells({ cells }: Notebook): SqlCell[] {
  return cells.filter((cell) => cell.kind === "sql");
}
