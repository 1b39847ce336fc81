import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { StopError } from "../stopError.js";
import type { Given } from "../given.js";

/** In what form a result is written. */
const FORMATS = ["table", "csv", "json", "parquet", "arrow", "xlsx"] as const;
export type Format = (typeof FORMATS)[number];
const BINARY: ReadonlySet<Format> = new Set(["parquet", "arrow", "xlsx"]);

/** What the words after `sql` ask for; without a text the prompt begins. */
export interface SqlOptions {
  text: string | undefined;
  format: Format;
  output: string | undefined;
  params: ReadonlyMap<string, string>;
}

const PARAM = /^([A-Za-z_]\w*)=([\s\S]*)$/;

/** Reads the options; paths are those of the folder where the command was called. */
export function readOptions(given: Given, folder: string): SqlOptions {
  const { command, file } = given;
  if (command !== undefined && file !== undefined)
    throw new StopError("Pakai salah satu: -c untuk kueri, atau -f untuk berkas.", 2);
  const format = formatOf(textOf(given, "format") ?? "table");
  const output = textOf(given, "output");
  if (BINARY.has(format) && output === undefined)
    throw new StopError(`--format ${format} memerlukan -o BERKAS: isinya bukan teks.`, 2);
  const text = textOf(given, "command") ?? fileText(textOf(given, "file"), folder);
  if (text === undefined && output !== undefined)
    throw new StopError("-o memerlukan kueri: tambahkan -c atau -f.", 2);
  return { text, format, output: output && placeOf(output, folder), params: paramsOf(given["param"]) };
}

function textOf(given: Given, flag: string): string | undefined {
  const value = given[flag];
  return typeof value === "string" ? value : undefined;
}

function placeOf(output: string, folder: string): string {
  const path = resolve(folder, output);
  if (existsSync(dirname(path))) return path;
  throw new StopError(`-o ${output}: folder ${dirname(path)} tidak ada.`, 2);
}

function formatOf(text: string): Format {
  const format = FORMATS.find((name) => name === text);
  if (format) return format;
  throw new StopError(`--format berisi "${text}". Yang ada: ${FORMATS.join(", ")}.`, 2);
}

/** `-` is what stands on standard input. */
function fileText(file: string | undefined, folder: string): string | undefined {
  if (file === undefined) return undefined;
  try {
    return readFileSync(file === "-" ? 0 : resolve(folder, file), "utf8").replace(/^\ufeff/, "");
  } catch (error) {
    throw new StopError(
      `Berkas ${file} tidak dapat dibaca (${(error as NodeJS.ErrnoException).code ?? "galat"}).`,
      2,
    );
  }
}

function paramsOf(given: Given[string]): ReadonlyMap<string, string> {
  const params = new Map<string, string>();
  for (const word of Array.isArray(given) ? (given as readonly string[]) : []) {
    const [, name, value] = PARAM.exec(word) ?? [];
    if (name === undefined || value === undefined)
      throw new StopError(`--param berisi "${word}"; yang diharapkan nama=nilai, misalnya wilayah=35.23.`, 2);
    if (params.has(name)) throw new StopError(`--param ${name} diberikan dua kali.`, 2);
    params.set(name, value);
  }
  return params;
}
