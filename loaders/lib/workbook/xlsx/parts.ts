import { posix } from "node:path";
import { scanXml, type XmlHandler } from "../xml/scanXml.js";
import { attribute } from "../xml/xmlText.js";
import type { ZipFile } from "../zip/zipFile.js";

/** A part that another part of the workbook names. */
export interface Relation {
  /** The last word of its type: `worksheet`, `externalLink`. */
  type: string;
  target: string;
  isExternal: boolean;
}

/** Scans one part of a zip. */
export async function scanPart(zip: ZipFile, part: string, handler: XmlHandler): Promise<void> {
  await scanXml(zip.pieces(part), { part, handler });
}

/** Reads which parts a part names, by their ids; `""` is the whole package. */
export async function readRelations(zip: ZipFile, part: string): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  const folder = posix.dirname(part);
  const file = posix.join(folder, "_rels", `${posix.basename(part)}.rels`);
  if (!zip.has(file)) return relations;
  await scanPart(zip, file, {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const target = attribute(attributes, "Target") ?? "";
      relations.set(attribute(attributes, "Id") ?? "", {
        type: posix.basename(attribute(attributes, "Type") ?? ""),
        target: target.startsWith("/") ? target.slice(1) : posix.join(folder, target),
        isExternal: attribute(attributes, "TargetMode") === "External",
      });
    },
    close() {},
  });
  return relations;
}
