import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RefusedError } from "./problem.js";

/** Reads a UTF-8 file below the project; an empty file or another encoding is refused. */
export function readTextFile(project: string, file: string): string {
  if (!existsSync(join(project, file))) {
    throw refused(
      file,
      "berkas tidak ada",
      "berkas itu, dengan isi seperti dijelaskan di CONTRIBUTING.md",
      "kembalikan dari salinan atau dari git",
    );
  }
  const bytes = readFileSync(join(project, file));
  const text = decode(bytes, file);
  if (text.trim() === "") {
    throw refused(
      file,
      "berkas kosong",
      "isi menurut formatnya",
      "isi berkas itu, atau hapus bila tidak dipakai",
    );
  }
  return text;
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
    // falls through to the one message for every wrong encoding
  }
  throw refused(
    file,
    "isi berkas bukan UTF-8",
    "teks UTF-8",
    "simpan ulang sebagai UTF-8 (di Excel: CSV UTF-8; di editor: pilih penyandian UTF-8)",
  );
}

function refused(file: string, found: string, expected: string, hint: string): RefusedError {
  return new RefusedError([{ file, found, expected, hint }]);
}
