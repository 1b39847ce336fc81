import { posix } from "node:path";
import { attribute } from "../../../lib/workbook/xml/xmlText.js";
import { appendTo, childElements, rootOf } from "./elements.js";
import type { BookParts } from "./bookParts.js";

/** What a part says of another one that it uses. */
export interface Relation {
  id: string;
  /** The last word of its type: `comments`. */
  type: string;
  target: string;
}

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Names the part that holds the relations of a part. */
export function relationsOf(part: string): string {
  return posix.join(posix.dirname(part), "_rels", `${posix.basename(part)}.rels`);
}

/** Reads the relations of a part to others of the workbook. */
export async function listRelations(parts: BookParts, part: string): Promise<Relation[]> {
  const xml = await parts.text(relationsOf(part));
  if (xml === undefined) return [];
  const root = rootOf(xml);
  return childElements(xml, root.innerStart, root.innerEnd)
    .filter(({ attributes }) => attribute(attributes, "TargetMode") !== "External")
    .map(({ attributes }) => {
      const target = attribute(attributes, "Target") ?? "";
      return {
        id: attribute(attributes, "Id") ?? "",
        type: posix.basename(attribute(attributes, "Type") ?? ""),
        target: target.startsWith("/") ? target.slice(1) : posix.join(posix.dirname(part), target),
      };
    });
}

/** An id that no relation of a part has yet. */
export function freeId(relations: readonly Relation[], stem: string): string {
  const taken = new Set(relations.map(({ id }) => id));
  let count = 1;
  while (taken.has(`${stem}${count}`)) count += 1;
  return `${stem}${count}`;
}

/** Adds a relation; `types` is the namespace that its type stands in. */
export async function addRelation(
  parts: BookParts,
  part: string,
  { id, type, target, types }: Relation & { types: string },
): Promise<void> {
  const xml = (await parts.text(relationsOf(part))) ?? `<Relationships xmlns="${NAMESPACE}"></Relationships>`;
  const root = rootOf(xml);
  const to = posix.relative(posix.dirname(part), target);
  const inner = `<${root.prefix}Relationship Id="${id}" Type="${types}/${type}" Target="${to}"/>`;
  parts.put(relationsOf(part), appendTo(xml, root, { inner }));
}
