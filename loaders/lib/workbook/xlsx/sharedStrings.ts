import { startTextPool, type TextPool } from "../cells/textPool.js";
import type { ZipFile } from "../zip/zipFile.js";
import { scanPart } from "./parts.js";

/** Reads the texts that cells share; their numbers in the pool are their numbers in the file. */
export async function readSharedStrings(zip: ZipFile, part: string | undefined): Promise<TextPool> {
  const texts = startTextPool();
  let text = "";
  let isText = false;
  let isPhonetic = false;
  if (part === undefined) return texts;
  await scanPart(zip, part, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") isPhonetic = true;
      else isText = name === "t" && !isPhonetic;
    },
    text(value) {
      if (isText) text += value;
    },
    close(name) {
      isText = false;
      if (name === "rPh") isPhonetic = false;
      if (name === "si") texts.append(excelText(text));
    },
  });
  return texts;
}

/** Excel writes characters that XML cannot hold, and line breaks of old, as `_x000D_`. */
export function excelText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
