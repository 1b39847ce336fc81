import { posix } from "node:path";
import { attribute } from "../../lib/workbook/xml/xmlText.js";
import { sheetElements, type Book } from "./package/book.js";
import type { BookParts } from "./package/bookParts.js";
import { declareType } from "./package/contentTypes.js";
import { appendTo } from "./package/elements.js";
import { addRelation, freeId, relationsOf } from "./package/relations.js";
import { LIST } from "./listSheet.js";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Tells whether a tab is the list of an earlier round. */
export function isList(name: string): boolean {
  return name.trim().toLowerCase() === LIST.toLowerCase();
}

/** Puts the list into the workbook: in place of that of an earlier round, else as the last tab, so that no other tab moves. */
export async function placeList(parts: BookParts, book: Book, list: Iterable<string>): Promise<void> {
  const old = book.tabs.find(({ name }) => isList(name));
  if (old) {
    parts.remove(relationsOf(old.part));
    return parts.putPieces(old.part, list);
  }
  const part = parts.freeName(posix.join(posix.dirname(book.part), "worksheets", "sheet"), ".xml");
  const id = freeId(book.relations, "rIdPerbaikan");
  await parts.putPieces(part, list);
  await declareType(parts, part, TYPE);
  await addRelation(parts, book.part, {
    id,
    type: "worksheet",
    target: part,
    types: book.namespaces.relations,
  });
  parts.put(
    book.part,
    withTab((await parts.text(book.part)) ?? "", { id, namespace: book.namespaces.relations }),
  );
}

function withTab(xml: string, { id, namespace }: { id: string; namespace: string }): string {
  const { list, members } = sheetElements(xml);
  const sheetId =
    members.reduce(
      (most, { attributes }) => Math.max(most, Number(attribute(attributes, "sheetId") ?? 0)),
      0,
    ) + 1;
  const inner = `<${list.prefix}sheet xmlns:r="${namespace}" name="${LIST}" sheetId="${sheetId}" r:id="${id}"/>`;
  return appendTo(xml, list, { inner });
}
