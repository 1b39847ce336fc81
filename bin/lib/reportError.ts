import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { CommanderError } from "commander";
import { RefusedError } from "../../loaders/lib/problem.js";
import type { Project } from "./project.js";
import { StopError } from "./stopError.js";

/** Says to the officer what went wrong; gives the exit code: 1 data refused, 2 wrong use, 3 a fault of ours or of the machine. */
export function reportError(
  error: unknown,
  { project, words }: { project: Project; words: readonly string[] },
): number {
  if (error instanceof CommanderError) return reportUse(error, words);
  if (process.env["CAKUPAN_DEBUG"]) console.error(error);
  const refused = error instanceof RefusedError || (error instanceof StopError && error.exitCode === 1);
  if (refused) {
    console.error(`${error.message}\n\nData ditolak. Gudang dan situs terakhir yang baik tidak diubah.`);
    return 1;
  }
  if (error instanceof StopError) {
    console.error(error.message);
    return error.exitCode;
  }
  const remedy = REMEDIES[(error as NodeJS.ErrnoException | null)?.code ?? ""];
  console.error(
    `Galat: ${messageOf(error)}${remedy ? `\n${remedy}` : ""}\nRinciannya di ${writeLog(error, project)}`,
  );
  return 3;
}

const UNWRITABLE =
  "Folder proyek tidak dapat ditulisi: periksa izin dan pemiliknya, atau pindahkan proyek ke folder lain.";
const REMEDIES: Record<string, string> = {
  EROFS: UNWRITABLE,
  EACCES: UNWRITABLE,
  EPERM: UNWRITABLE,
  ENOSPC:
    "Disk penuh: kosongkan tempat (folder warehouse/next/ dan .sites/ boleh dihapus; warehouse/intake/ tidak, di sana laporan cabang), lalu ulangi.",
};

function reportUse({ code, message }: CommanderError, words: readonly string[]): number {
  if (code === "commander.helpDisplayed") return words.length > 0 ? 0 : 2;
  const word = /'(.*?)'/.exec(message)?.[1] ?? words.join(" ");
  const kinds: Record<string, string> = {
    "commander.unknownCommand": `Verba "${word}" tidak dikenal.`,
    "commander.unknownOption": `Pilihan "${word}" tidak dikenal.`,
    "commander.excessArguments": `Verba "${word}" tidak menerima kata lain.`,
    "commander.missingArgument": `Verba "${words[0] ?? ""}" memerlukan ${word}.`,
    "commander.optionMissingArgument": `Pilihan "${word}" memerlukan isi.`,
  };
  console.error(`${kinds[code] ?? message} Yang ada: npm run cakupan -- --help`);
  return 2;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function writeLog(error: unknown, { logs, root }: Project): string {
  const path = join(logs, "error.log");
  mkdirSync(logs, { recursive: true });
  writeFileSync(path, `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return relative(root, path);
}
