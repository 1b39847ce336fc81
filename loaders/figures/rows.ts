import type { Problem } from "../lib/problem.js";
import { readMoment, readPeriod } from "../lib/period.js";
import type { PrintedNumber } from "../lib/printedNumber.js";
import type { Words } from "../reference/words.js";
import { readNumber } from "./number.js";
import type { FigureEntry, FiguresFile } from "./schema.js";

/** A figure as given, with what its printed number and its period parse to; all text. */
export type FigureRow = Record<string, string | number | null> & {
  figure_id: string;
  file: string;
  line: number;
};

interface Place {
  file: string;
  line: number;
}

/** The raw row of a document. */
export function documentRow(document: FiguresFile["document"], { file, line }: Place) {
  return {
    document_id: document.id,
    publisher: document.publisher,
    title: document.title,
    kind: document.kind,
    published_on: document.published_on ?? null,
    date_unknown: document.date_unknown ?? null,
    event_on: document.event_on ?? null,
    address: document.address ?? null,
    sha256: document.sha256 ?? null,
    rights: document.rights,
    note: document.note ?? null,
    file,
    line,
  };
}

/** The raw row of a figure, or what is wrong with its printed number. */
export function figureRow(
  entry: FigureEntry,
  { file, line, document, region, words }: Place & { document: { id: string }; region: string; words: Words },
): { row?: FigureRow; problems: Problem[] } {
  const place = { file, line, place: `figures nn ${entry.nn}` };
  const [unit] = words[`unit of ${entry.measure}`] ?? [];
  const { number, problems } = readNumber(entry, unit === undefined ? { place } : { place, unit });
  if (!number) return { problems };
  const columns = { ...numberColumns(entry, number), ...meaningColumns(entry), ...periodColumns(entry) };
  const id = (nn: string) => (nn.includes(".") ? nn : `${document.id}.${nn.padStart(2, "0")}`);
  return {
    problems: [],
    row: {
      figure_id: id(entry.nn),
      document_id: document.id,
      region_code: entry.region ?? region,
      unit: unit ?? null,
      ...columns,
      part_of: entry.part_of ? id(entry.part_of) : null,
      restates: entry.restates ? id(entry.restates) : null,
      sum_gap: entry.sum_gap ?? null,
      locator: locatorOf(entry),
      note: entry.note ?? null,
      file,
      line,
    },
  };
}

function numberColumns(
  { measure, printed, reading }: FigureEntry,
  { value, step, qualifier }: PrintedNumber,
) {
  return { measure, value, step, qualifier, printed, reading_reason: reading?.reason ?? null };
}

function meaningColumns(entry: FigureEntry) {
  return {
    population: entry.population ?? null,
    denominator: entry.denominator ?? null,
    worker_group: entry.worker_group ?? null,
    funding: entry.funding ?? null,
    program: entry.program ?? null,
    segment: entry.segment ?? null,
    target_family: entry.target_family ?? null,
    purpose: entry.purpose ?? null,
    branch: entry.branch ?? null,
    basis: entry.basis,
  };
}

function periodColumns({ period, as_of }: FigureEntry) {
  const covered = period ? readPeriod(period) : undefined;
  const moment = as_of ? readMoment(as_of) : undefined;
  return {
    period: period ?? null,
    period_start: covered?.start ?? null,
    period_end: covered?.end ?? null,
    as_of: as_of ?? null,
    as_of_start: moment?.start ?? null,
    as_of_end: moment?.end ?? null,
    precision: (covered ?? moment)?.precision ?? null,
  };
}

function locatorOf({ paragraph, sheet, cell, locator }: FigureEntry): string {
  if (paragraph) return `paragraf ${paragraph}`;
  return sheet ? `lembar ${sheet}, sel ${cell}` : (locator ?? "halaman");
}
