import { builtInFormat, GENERAL, numberFormat, type NumberFormat } from "../cells/numberFormat.js";
import { attribute } from "../xml/xmlText.js";
import type { ZipFile } from "../zip/zipFile.js";
import { scanPart } from "./parts.js";

/** Reads the number format of each cell style, in their order. */
export async function readFormats(zip: ZipFile, part: string | undefined): Promise<NumberFormat[]> {
  const own = new Map<number, NumberFormat>();
  const styles: number[] = [];
  let parent = "";
  if (part === undefined) return [GENERAL];
  await scanPart(zip, part, {
    open(name, attributes) {
      if (name === "numFmts" || name === "cellXfs") parent = name;
      else if (name === "numFmt" && parent === "numFmts")
        own.set(
          Number(attribute(attributes, "numFmtId")),
          numberFormat(attribute(attributes, "formatCode") ?? ""),
        );
      else if (name === "xf" && parent === "cellXfs")
        styles.push(Number(attribute(attributes, "numFmtId") ?? 0));
    },
    close(name) {
      if (name === parent) parent = "";
    },
  });
  return styles.map((id) => own.get(id) ?? builtInFormat(id));
}
