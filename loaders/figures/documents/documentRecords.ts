import { existsSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../../lib/listFiles.js";
import { RefusedError, type Problem } from "../../lib/problem.js";
import { readYamlFile } from "../../lib/yamlFile.js";

const FOLDER = "data/figures";

/** A figure whose paragraph is recorded. */
export interface PrintedPlace {
  printed: string;
  /** The n-th non-empty line, from 1. */
  paragraph: number;
  line: number;
  place: string;
}

/** A document whose hash is recorded. */
export interface DocumentRecord {
  file: string;
  id: string;
  title: string;
  sha256: string;
  /** Where the hash stands in the figures file. */
  line: number;
  figures: PrintedPlace[];
}

/** Reads every figures file that records a document's hash; malformed files come back as problems. */
export function readDocumentRecords(project: string): { records: DocumentRecord[]; problems: Problem[] } {
  const records: DocumentRecord[] = [];
  const problems: Problem[] = [];
  const folder = join(project, FOLDER);
  for (const path of existsSync(folder) ? listFiles(folder) : []) {
    if (!/\.ya?ml$/.test(path)) continue;
    try {
      const record = readRecord(project, `${FOLDER}/${path}`);
      if (record) records.push(record);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      problems.push(...error.problems);
    }
  }
  return { records, problems };
}

interface Given {
  document?: { id?: unknown; title?: unknown; sha256?: unknown } | null;
  figures?: ({ printed?: unknown; paragraph?: unknown } | null)[] | null;
}

function readRecord(project: string, file: string): DocumentRecord | undefined {
  const { content, locate } = readYamlFile(project, file);
  const { document, figures } = (content ?? {}) as Given;
  if (typeof document?.sha256 !== "string") return undefined;
  const places = (Array.isArray(figures) ? figures : []).flatMap((figure, index) => {
    if (typeof figure?.printed !== "string" || figure.paragraph === undefined) return [];
    const { line = 1, place } = locate(["figures", index, "printed"]);
    return [{ printed: figure.printed, paragraph: Number(figure.paragraph), line, place }];
  });
  return {
    file,
    id: textOr(document.id, file),
    title: textOr(document.title, ""),
    sha256: document.sha256.toLowerCase(),
    line: locate(["document", "sha256"]).line ?? 1,
    figures: places,
  };
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}
