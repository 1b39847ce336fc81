import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { check, type Locate } from "../lib/contract.js";
import { listFiles } from "../lib/listFiles.js";
import { RefusedError, type Problem } from "../lib/problem.js";
import type { RawTable } from "../lib/rawTable.js";
import { shown } from "../lib/shown.js";
import { readYamlFile } from "../lib/yamlFile.js";
import type { Words } from "../reference/words.js";
import { checkReferences } from "./references.js";
import { readNumber } from "./number.js";
import { documentRow, figureRow, type FigureRow } from "./rows.js";
import { figuresFileSchema, type FiguresFile } from "./schema.js";

const FOLDER = "data/figures";

/** The documents and figures as given, each row with its file and line. */
export interface Figures {
  documents: Record<string, string | number | null | undefined>[];
  figures: FigureRow[];
  problems: Problem[];
  files: number;
}

/** Reads data/figures/<region>/<document_id>.yml, one file a document; a file with a problem gives no row at all. */
export function loadFigures({ project, words }: { project: string; words: Words }): Figures {
  const result: Figures = { documents: [], figures: [], problems: [], files: 0 };
  const schema = figuresFileSchema(words);
  for (const file of figureFiles(project)) {
    result.files += 1;
    const read = readFiguresFile(project, file, { schema, words });
    result.problems.push(...read.problems);
    result.figures.push(...read.figures);
    if (read.document) result.documents.push(read.document);
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

function readFiguresFile(
  project: string,
  file: string,
  { schema, words }: { schema: ReturnType<typeof figuresFileSchema>; words: Words },
) {
  const nothing = { document: undefined, figures: [] as FigureRow[] };
  try {
    const { content, locate } = readYamlFile(project, file);
    const checked = check<FiguresFile>(schema, content, { file, locate });
    if (!checked.value) {
      return { ...nothing, problems: [...checked.problems, ...unreadNumbers(content, { file, locate })] };
    }
    const { document, region, figures } = checked.value;
    const rows = figures.map((entry, index) =>
      figureRow(entry, { file, document, region, words, line: locate(["figures", index]).line ?? 1 }),
    );
    const problems = [
      ...misnamed(file, document.id),
      ...misplaced(file, region),
      ...rows.flatMap((row) => row.problems),
    ];
    if (problems.length > 0) return { ...nothing, problems };
    const line = locate(["document"]).line ?? 1;
    return {
      document: documentRow(document, { file, line }),
      figures: rows.map((row) => row.row!),
      problems,
    };
  } catch (error) {
    if (error instanceof RefusedError) return { ...nothing, problems: [...error.problems] };
    throw error;
  }
}

/** Reads the printed numbers of a file that is refused for something else, so that all its problems are told at once. */
function unreadNumbers(content: unknown, { file, locate }: { file: string; locate: Locate }): Problem[] {
  const figures = (content as { figures?: unknown } | null)?.figures;
  if (!Array.isArray(figures)) return [];
  return figures.flatMap((figure: { printed?: unknown; reading?: unknown } | null, index) => {
    if (typeof figure?.printed !== "string" || figure.reading) return [];
    const place = { file, ...locate(["figures", index, "printed"]) };
    return readNumber({ measure: "", printed: figure.printed }, { place }).problems;
  });
}

function misnamed(file: string, id: string): Problem[] {
  const stem = basename(file).replace(/\.ya?ml$/, "");
  if (stem === id) return [];
  return [
    {
      file,
      place: "document.id",
      found: `berisi ${shown(id)}`,
      expected: `"${stem}", sama dengan nama berkasnya`,
      hint: "samakan nama berkas dan id dokumen, supaya tiap angka mudah ditemukan",
    },
  ];
}

function misplaced(file: string, region: string): Problem[] {
  const folder = basename(dirname(file));
  if (folder === region) return [];
  return [
    {
      file,
      place: "region",
      found: `berisi ${shown(region)}`,
      expected: `"${folder}", sama dengan foldernya`,
      hint: "pindahkan berkas ke folder kode wilayahnya, atau perbaiki region",
    },
  ];
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
        found,
        expected: "id yang hanya sekali",
        hint: "beri dokumen ini id lain, atau hapus salah satu",
      },
    ];
  });
}
