/** One thing wrong with one place of what an officer gave us. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** 1-based line of that file. */
  line?: number;
  /** What the place is called there: `figures[3].measure`, `kolom unit`. */
  place?: string;
  found: string;
  expected: string;
  hint: string;
}

/** Says that the officer's input is refused as a whole; carries every problem found in it. */
export class RefusedError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.name = "RefusedError";
    this.problems = problems;
  }
}

/** Writes a problem as the officer reads it: where, what was found, what was expected, what to do. */
function formatProblem({ file, line, place, found, expected, hint }: Problem): string {
  const where = [line === undefined ? file : `${file}:${line}`, place].filter(Boolean).join(", ");
  return `${where}: ${found}\n  diharapkan ${expected}\n  ${hint}`;
}

/** Waits for a reading; if it is refused, notes its problems and gives `otherwise`, so that the next file is read too. */
export async function collect<T>(reading: Promise<T>, problems: Problem[], otherwise: T): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    problems.push(...error.problems);
    return otherwise;
  }
}
