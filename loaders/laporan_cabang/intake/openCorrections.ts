import { DuckDBInstance } from "@duckdb/node-api";
import { correctionsFor, type Correction } from "../../corrections/correctionsFor.js";
import { loadCorrections } from "../../corrections/loader.js";
import { RefusedError } from "../../lib/problem.js";
import type { Words } from "../../reference/words.js";
import type { ReportCorrections } from "../across/corrected.js";
import type { ReportContext } from "../context.js";

/** Reads data/corrections.csv; throws RefusedError with every problem where it is refused. */
export async function openCorrections(
  project: string,
  context: ReportContext,
): Promise<readonly Correction[]> {
  const instance = await DuckDBInstance.create(":memory:");
  try {
    const connection = await instance.connect();
    try {
      const { confirmed, problems } = await loadCorrections(connection, { project, words: wordsOf(context) });
      if (problems.length > 0) throw new RefusedError(problems);
      return confirmed;
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}

/** Those of a report; a file without a cover has none. */
export function correctionsOf(
  { branch, month }: { branch: string | null; month: string | null },
  corrections: readonly Correction[],
): ReportCorrections {
  return branch === null || month === null ? NONE : correctionsFor(corrections, { branch, month });
}

const NONE: ReportCorrections = new Map();

function wordsOf({ words, programs, regions }: ReportContext): Words {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const tables = Object.entries(words).map(([name, list]) => [name, ids(list)] as const);
  return { ...Object.fromEntries(tables), programs: ids(programs), regions: new Set(regions.keys()) };
}
