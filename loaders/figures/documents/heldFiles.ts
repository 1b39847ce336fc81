import { createHash } from "node:crypto";
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { paragraphsOf } from "./documentText.js";
import { listFiles } from "../../lib/listFiles.js";
import { RefusedError } from "../../lib/problem.js";

const LARGEST_TEXT = 5_000_000;

/** A file of the documents folder. */
export interface HeldFile {
  /** Path relative to the folder. */
  name: string;
  sha256: string;
  /** Its non-empty lines; nothing for what is no UTF-8 text, or larger than any document. */
  paragraphs(): string[] | undefined;
}

/** Hashes every file below the folder; a folder that does not exist is refused. */
export async function hashFiles(folder: string): Promise<HeldFile[]> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new RefusedError([
      {
        file: folder,
        found: "folder dokumen tidak ada",
        expected: "folder berisi dokumen yang sha256-nya tercatat di data/figures",
        hint: "taruh dokumen di data/documents, atau isi CAKUPAN_DOCUMENTS dengan foldernya",
      },
    ]);
  }
  const held: HeldFile[] = [];
  for (const name of listFiles(folder)) held.push(await hashFile(join(folder, name), name));
  return held;
}

async function hashFile(path: string, name: string): Promise<HeldFile> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  const isText = statSync(path).size <= LARGEST_TEXT;
  let paragraphs: string[] | undefined;
  return {
    name,
    sha256: hash.digest("hex"),
    paragraphs: () => (paragraphs ??= isText ? paragraphsOf(readFileSync(path)) : undefined),
  };
}
