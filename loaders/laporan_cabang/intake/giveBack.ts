import { rmSync } from "node:fs";
import { join } from "node:path";
import { writeReturned } from "../returned/writeReturned.js";
import type { IntakeResult } from "./result.js";
import type { Read } from "./readOne.js";

/** Writes the marked copy of a file that was not accepted; that of one that is accepted at last is taken away. */
export async function giveBack(
  { file, format }: Read,
  { status, problems }: IntakeResult,
  { folder, log }: { folder: string; log: (line: string) => void },
): Promise<Pick<IntakeResult, "returned">> {
  const to = join(folder, file.name);
  if (status === "accepted") {
    removeCopies([file.name], { folder, read: new Set([file.path]) });
    return {};
  }
  if (format === null) return {};
  try {
    return { returned: await writeReturned(file.path, { to, format, problems }) };
  } catch (error) {
    log(`${file.shown}: salinan bertanda tidak dapat ditulis (${(error as Error).message})`);
    return {};
  }
}

/** Takes away the marked copies of files that another file has made good; never a file that the run itself read. */
export function removeCopies(
  names: readonly string[],
  { folder, read }: { folder: string; read: ReadonlySet<string> },
): void {
  const copies = names.flatMap((name) => [join(folder, name), join(folder, `${name}.xlsx`)]);
  for (const copy of copies) if (!read.has(copy)) rmSync(copy, { force: true });
}
