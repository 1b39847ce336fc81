import { DuckDBInstance } from "@duckdb/node-api";
import { readStatements, STATEMENTS } from "../../inpres/loader.js";
import type { Problem } from "../../lib/problem.js";
import type { HeldFile } from "./heldFiles.js";

/** A paragraph of a document, as a line of the statements names it. */
export interface StatementPlace {
  documentId: string;
  paragraph: number;
  line: number;
}

/** Reads which paragraphs of which documents the statements name; a malformed file is refused. */
export async function readStatementPlaces(project: string): Promise<StatementPlace[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const rows = await readStatements(connection, project);
    return rows.flatMap(({ document_id, locator }, index) => {
      const paragraph = /^paragraf (\d+)$/.exec(locator ?? "")?.[1];
      return document_id && paragraph
        ? [{ documentId: document_id, paragraph: Number(paragraph), line: index + 2 }]
        : [];
    });
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Holds that the document has the paragraphs that statements name. */
export function checkStatements(
  id: string,
  { held, statements }: { held: HeldFile; statements: readonly StatementPlace[] },
): Problem[] {
  const own = statements.filter(({ documentId }) => documentId === id);
  const count = own.length > 0 ? (held.paragraphs()?.length ?? 0) : 0;
  return own
    .filter(({ paragraph }) => paragraph < 1 || paragraph > count)
    .map(({ paragraph, line }) => ({
      file: STATEMENTS,
      line,
      place: "kolom locator",
      found: `${held.name} berisi ${count} paragraf teks, tidak ada paragraf ${paragraph}`,
      expected: "paragraf dokumen itu: baris tak kosong ke-n, judul = 1",
      hint: "hitung lagi paragrafnya, atau perbaiki document_id; bila dokumennya bukan teks, tulis halaman",
    }));
}
