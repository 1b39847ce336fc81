import { basename, dirname } from "node:path";
import { check, type Locate } from "../lib/contract.js";
import { RefusedError, type Problem } from "../lib/problem.js";
import { shown } from "../lib/shown.js";
import { readYamlFile, type YamlFile } from "../lib/yamlFile.js";
import type { Words } from "../reference/words.js";
import { readNumber } from "./number.js";
import { checkRegionFit, type OfficeNames } from "./regionFit.js";
import { documentRow, figureRow, type FigureRow } from "./rows.js";
import type { figuresFileSchema, FiguresFile } from "./schema.js";

interface Reading {
  project: string;
  schema: ReturnType<typeof figuresFileSchema>;
  words: Words;
  office: OfficeNames | undefined;
}

/** The rows of one file, or all that is wrong with it. */
interface FileRows {
  document: { row: ReturnType<typeof documentRow>; region: string } | undefined;
  figures: FigureRow[];
  problems: Problem[];
}

/** Reads the document and the figures of one file; with a problem it gives no row at all, and every problem. */
export function readFiguresFile(file: string, { project, schema, words, office }: Reading): FileRows {
  try {
    const { content, locate } = readYamlFile(project, file);
    const checked = check<FiguresFile>(schema, content, { file, locate });
    const told = new Set(checked.problems.map(({ place }) => place));
    const names = misplaced(file, { content, locate }).filter(({ place }) => !told.has(place));
    const problems = [
      ...checked.problems,
      ...names,
      ...checkRegionFit({ content, locate }, { file, office, words }),
    ];
    if (!checked.value) return refused([...problems, ...unreadNumbers(content, { file, locate })]);
    const { document, region, figures } = checked.value;
    const rows = figures.map((entry, index) =>
      figureRow(entry, { file, document, region, words, line: locate(["figures", index]).line ?? 1 }),
    );
    problems.push(...rows.flatMap((row) => row.problems));
    if (problems.length > 0) return refused(problems);
    const line = locate(["document", "id"]).line ?? 1;
    return {
      document: { row: documentRow(document, { file, line }), region },
      figures: rows.map((row) => row.row!),
      problems,
    };
  } catch (error) {
    if (error instanceof RefusedError) return refused([...error.problems]);
    throw error;
  }
}

function refused(problems: Problem[]): FileRows {
  return { document: undefined, figures: [], problems };
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

/** Holds the file's name against its id, and its folder against its region. */
function misplaced(file: string, { content, locate }: YamlFile): Problem[] {
  const { document, region } = (content ?? {}) as { document?: { id?: unknown } | null; region?: unknown };
  const name = basename(file).replace(/\.ya?ml$/, "");
  const folder = basename(dirname(file));
  const wrong = (path: string[], value: unknown) => ({
    file,
    ...locate(path),
    found: `berisi ${shown(value)}`,
  });
  const problems: Problem[] = [];
  if (typeof document?.id === "string" && document.id !== name)
    problems.push({
      ...wrong(["document", "id"], document.id),
      expected: `"${name}", sama dengan nama berkasnya`,
      hint: "samakan nama berkas dan id dokumen, supaya tiap angka mudah ditemukan",
    });
  if (typeof region === "string" && region !== folder)
    problems.push({
      ...wrong(["region"], region),
      expected: `"${folder}", sama dengan foldernya`,
      hint: "pindahkan berkas ke folder kode wilayahnya, atau perbaiki region",
    });
  return problems;
}
