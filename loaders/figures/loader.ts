import { existsSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../lib/listFiles.js";
import type { Problem } from "../lib/problem.js";
import type { RawTable } from "../lib/rawTable.js";
import type { Words } from "../reference/words.js";
import { readFiguresFile } from "./figuresFile.js";
import { checkReferences } from "./references.js";
import type { OfficeNames } from "./regionFit.js";
import type { FigureRow } from "./rows.js";
import { figuresFileSchema } from "./schema.js";

const FOLDER = "data/figures";

/** The documents and figures as given, each row with its file and line. */
export interface Figures {
  documents: Record<string, string | number | null | undefined>[];
  figures: FigureRow[];
  /** The region of each document's file, by document_id. */
  regions: Map<string, string>;
  problems: Problem[];
  files: number;
}

/** Reads data/figures/<region>/<document_id>.yml, one file a document; a file with a problem gives no row at all. */
export function loadFigures({
  project,
  words,
  office,
}: {
  project: string;
  words: Words;
  office: OfficeNames | undefined;
}): Figures {
  const result: Figures = { documents: [], figures: [], regions: new Map(), problems: [], files: 0 };
  const schema = figuresFileSchema(words);
  for (const file of figureFiles(project)) {
    result.files += 1;
    const read = readFiguresFile(file, { project, schema, words, office });
    result.problems.push(...read.problems);
    result.figures.push(...read.figures);
    if (!read.document) continue;
    const { row, region } = read.document;
    result.documents.push(row);
    result.regions.set(row.document_id, region);
  }
  if (result.files === 0) result.problems.push(noFile);
  const duplicates = duplicateDocuments(result.documents);
  result.problems.push(
    ...(duplicates.length > 0
      ? duplicates
      : checkReferences(result.figures, { isWhole: result.documents.length === result.files })),
  );
  return result;
}

/** The raw tables of documents and figures. */
export function figureTables({ documents, figures }: Figures): RawTable[] {
  const table = (name: string, rows: RawTable["rows"]) => ({
    name,
    columns: Object.keys(rows[0] ?? {}),
    rows,
  });
  return [table("documents", documents), table("figures", figures)];
}

const noFile: Problem = {
  file: FOLDER,
  found: "tidak ada berkas angka",
  expected: "sedikitnya satu berkas <kode wilayah>/<id dokumen>.yml",
  hint: "kembalikan berkasnya; cara menambah dokumen ada di CONTRIBUTING.md",
};

function figureFiles(project: string): string[] {
  if (!existsSync(join(project, FOLDER))) return [];
  return listFiles(join(project, FOLDER))
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => `${FOLDER}/${file}`);
}

function duplicateDocuments(documents: Figures["documents"]): Problem[] {
  const first = new Map<unknown, string>();
  return documents.flatMap((document) => {
    const file = String(document.file);
    const before = first.get(document.document_id);
    first.set(document.document_id, before ?? file);
    if (before === undefined) return [];
    const found = `id dokumen "${document.document_id}" sudah dipakai ${before}`;
    return [
      {
        file,
        line: Number(document.line),
        place: "document.id",
        found,
        expected: "id yang hanya sekali",
        hint: "beri dokumen ini id lain, atau hapus salah satu",
      },
    ];
  });
}
