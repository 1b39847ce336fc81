import { EngineFailed, type Engine, type Progress, type Result } from "./engine.js";
import { explainProblem, type QueryProblem } from "./errors.js";
import { refusalOf } from "./gate.js";
import { splitStatements } from "./statements.js";
import { NOTEBOOK_TEXTS as TEXTS } from "./texts.js";

/** What came of running a cell: the last statement's result, or what stopped it. */
export type Outcome =
  | { kind: "result"; result: Result }
  | { kind: "problem"; problem: QueryProblem }
  | { kind: "failed"; words: string };

interface Run {
  engine: Engine;
  onProgress: (progress: Progress) => void;
  /** Whether a statement may be tried at all; the office's own notebook need not ask. */
  gate?: (statement: string) => string | undefined;
}

/** Runs a cell's statements one after the other, until one fails. */
export async function runCell(text: string, { engine, onProgress, gate = refusalOf }: Run): Promise<Outcome> {
  const statements = splitStatements(text);
  let result: Result | undefined;
  for (const { text: statement, from, to } of statements) {
    const refused = gate(statement);
    if (refused !== undefined)
      return { kind: "problem", problem: { words: refused, said: "", at: { from, to } } };
    try {
      result = await engine.run(statement, onProgress);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (error instanceof EngineFailed) return { kind: "failed", words: message };
      return { kind: "problem", problem: shifted(explainProblem(message, statement), from) };
    }
  }
  if (result === undefined) return { kind: "failed", words: TEXTS.nothingToRun };
  return { kind: "result", result };
}

function shifted(problem: QueryProblem, by: number): QueryProblem {
  return problem.at ? { ...problem, at: { from: problem.at.from + by, to: problem.at.to + by } } : problem;
}
