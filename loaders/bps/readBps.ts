import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Workbook } from "../lib/workbook/workbook.js";
import { Problems, WHOLE_FILE, type Candidate } from "./candidate.js";
import { checkFile } from "./checkFile.js";
import type { BpsContext } from "./context.js";
import { checkPersonal, checkPersonalInAnswer } from "./personal.js";
import { isPublishedTable, readPublished } from "./readPublished.js";
import { readAnswer, type FileReading } from "./readAnswer.js";
import type { BpsReading, BpsRow } from "./reading.js";
import type { Wrong } from "./value.js";

/** An answer is a few megabytes at most. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Holds that a file is a saved answer of the statistics office's web service or, given its workbook, a published table. */
export async function isBpsFile(path: string, workbook?: Workbook): Promise<boolean> {
  if (workbook) return isPublishedTable(workbook);
  if (extname(path).toLowerCase() !== ".json") return false;
  const { size } = await stat(path);
  return size > MOST_BYTES || /"(?:datacontent|data-availability|vervar)"/.test(textOf(await readFile(path)));
}

/** Reads a saved answer, or the published table of a given workbook; a file with an error or a quarantine gives no rows. */
export async function readBps(
  path: string,
  { workbook, ...context }: BpsContext & { workbook?: Workbook | undefined },
): Promise<BpsReading> {
  const problems = new Problems();
  const reading = workbook
    ? readTables(workbook, { context, problems })
    : await readJson(path, { context, problems });
  const { title, isSimulated: says, candidates } = reading;
  const isSimulated = says || /\bsimulasi\b/i.test(basename(path).replaceAll("_", " "));
  const kept = checkFile(candidates, { context, problems, isSimulated });
  const isSound = problems.all.every(({ severity }) => severity === "warning");
  if (isSound && !kept.some(({ value }) => value !== null)) problems.add(WHOLE_FILE, NO_VALUE);
  return {
    kind: workbook ? "workbook" : "answer",
    title,
    isSimulated,
    rows: problems.all.every(({ severity }) => severity === "warning") ? kept.map(rowOf) : [],
    problems: problems.all,
    found: candidates.length,
  };
}

interface Reading {
  context: BpsContext;
  problems: Problems;
}

function readTables(workbook: Workbook, reading: Reading): FileReading {
  for (const { code, found, hint } of workbook.notices)
    reading.problems.add(WHOLE_FILE, {
      code,
      severity: "warning",
      found,
      expected: "tabel seperti terbitan BPS",
      hint,
    });
  checkPersonal(workbook, reading.problems);
  return readPublished(workbook, reading);
}

async function readJson(path: string, reading: Reading): Promise<FileReading> {
  const nothing = { title: null, isSimulated: false, candidates: [] };
  const bytes = (await stat(path)).size > MOST_BYTES ? undefined : await readFile(path);
  const content = bytes && parsed(textOf(bytes));
  if (content === undefined) {
    reading.problems.add(WHOLE_FILE, bytes ? NOT_JSON : TOO_LARGE);
    return nothing;
  }
  checkPersonalInAnswer(content, reading.problems);
  return readAnswer(content, reading);
}

/** JSON is UTF-8; what some programs save is UTF-16 with its mark. */
function textOf(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function rowOf({
  region,
  bpsCode,
  year,
  round,
  value,
  step,
  missing,
  printed,
  place,
  title,
  note,
}: Candidate): BpsRow {
  return {
    bps_code: bpsCode,
    region_code: region.code,
    measure: "employed",
    year,
    round,
    value: value === null ? null : String(value),
    step: value === null ? null : String(step),
    missing_reason: missing,
    unit: "orang",
    printed,
    place,
    table_title: title,
    note,
  };
}

const NO_VALUE: Wrong = {
  code: "no_values",
  severity: "error",
  found: "tidak ada satu angka pun dalam tabel ini",
  expected: "sedikitnya satu wilayah dengan angka penduduk bekerja",
  hint: "unduh ulang tabelnya; tahun yang dipilih mungkin belum terbit",
};

const NOT_JSON: Wrong = {
  code: "not_json",
  severity: "error",
  found: "isi berkas bukan JSON yang utuh",
  expected: "jawaban WebAPI BPS yang disimpan apa adanya",
  hint: "pengunduhannya mungkin terputus; ulangi, lalu simpan tanpa mengubah isinya",
};

const TOO_LARGE: Wrong = {
  code: "too_large",
  severity: "error",
  found: `berkas lebih dari ${MOST_BYTES / 1024 / 1024} MB`,
  expected: "jawaban satu variabel, beberapa tahun",
  hint: "unduh variabel dan tahunnya satu per satu",
};
