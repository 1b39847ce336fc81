import { posix } from "node:path";
import type { BookParts } from "../package/bookParts.js";
import { declareDrawings, declareType } from "../package/contentTypes.js";
import { addRelation, freeId, type Relation } from "../package/relations.js";
import type { Book } from "../package/book.js";
import { mergeComments, type Comments } from "./commentsPart.js";
import { drawNotes } from "./drawingPart.js";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

interface CommentSpec {
  book: Book;
  /** The sheet's part and what it names. */
  part: string;
  relations: readonly Relation[];
  /** The id of the sheet's drawing of comments. */
  drawing: string;
  comments: Comments;
}

/** Adds comments to a sheet: to its part of comments, and their boxes to its drawing. */
export async function commentSheet(parts: BookParts, spec: CommentSpec): Promise<void> {
  const { book, part, relations, comments, drawing } = spec;
  const folder = posix.dirname(book.part);
  const types = book.namespaces.relations;
  const known = relations.find(({ type, target }) => type === "comments" && parts.has(target))?.target;
  const merged = mergeComments(known && (await parts.text(known)), comments, book.namespaces.main);
  const target = known ?? parts.freeName(posix.join(folder, "comments"), ".xml");
  parts.put(target, merged.xml);
  if (known === undefined) {
    await declareType(parts, target, TYPE);
    await addRelation(parts, part, { id: freeId(relations, "rIdKomentar"), type: "comments", target, types });
  }
  const drawn = relations.find(({ id }) => id === drawing)?.target;
  const vml = drawn ?? parts.freeName(posix.join(folder, "drawings", "vmlDrawing"), ".vml");
  parts.put(vml, drawNotes(await parts.text(vml), merged));
  await declareDrawings(parts);
  if (drawn === undefined)
    await addRelation(parts, part, { id: drawing, type: "vmlDrawing", target: vml, types });
}
