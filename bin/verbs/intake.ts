import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { intake as takeIn, intakeFolders, type IntakeResult } from "../../loaders/laporan_cabang/intake.js";
import { jsonPieces, problemLines, summaryOf } from "../../loaders/laporan_cabang/intake/words.js";
import { takeLock } from "../lib/lock.js";
import type { Project } from "../lib/project.js";
import { StopError } from "../lib/stopError.js";

interface Asked {
  words?: readonly string[];
  json?: unknown;
}

/** Checks reports and takes in the sound ones; 1 where any is not accepted. */
export async function intake(project: Project, { words = [], json }: Asked): Promise<number> {
  const from = process.env["INIT_CWD"] ?? process.cwd();
  const missing = words.filter((word) => !existsSync(resolve(from, word)));
  if (missing.length > 0) throw new StopError(`Tidak ada: ${missing.join(", ")}. Periksa namanya.`, 2);
  const release = takeLock(project.lock);
  try {
    const log = (line: string) => console.error(line);
    const results = await takeIn(words, { project: project.root, from, now: () => new Date(), log });
    if (results.length === 0) throw new StopError(`Tidak ada berkas laporan di ${words.join(", ")}.`, 2);
    const pieces = json ? jsonPieces(results) : lines(results, project);
    await pipeline(Readable.from(pieces), process.stdout, { end: false });
    return results.every(({ status }) => status === "accepted") ? 0 : 1;
  } finally {
    release();
  }
}

function* lines(results: readonly IntakeResult[], project: Project): Iterable<string> {
  for (const result of results) {
    yield `${summaryOf(result)}\n`;
    for (const line of problemLines(result)) yield `${line}\n`;
  }
  yield `\n${closing(results, project)}\n`;
}

function closing(results: readonly IntakeResult[], { root }: Project): string {
  const count = (status: IntakeResult["status"]) =>
    results.filter((result) => result.status === status).length;
  const accepted = count("accepted");
  const folders = intakeFolders(root);
  const [returned, letters] = [folders.returned, folders.letters].map((path) => relative(root, path));
  const said = `${results.length} berkas: ${accepted} diterima, ${count("refused")} ditolak, ${count("quarantined")} ditahan.`;
  return [
    said,
    accepted < results.length &&
      `Salinan yang ditandai untuk dikirim kembali: ${returned}/; surat tiap cabang: ${letters}/.`,
    accepted > 0 && "Yang diterima terbit dengan npm start.",
  ]
    .filter(Boolean)
    .join("\n");
}
