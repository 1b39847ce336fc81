import { prefixedAttribute } from "../../../lib/workbook/xml/xmlText.js";
import { childElements } from "../package/elements.js";

/** The drawing of a sheet's comments. */
export interface Drawing {
  /** The id for a sheet that has none yet; nothing where it needs none. */
  newId: string | undefined;
  /** The namespace of ids of relations. */
  namespace: string;
  /** Set to the id that the sheet has. */
  id?: string;
}

const LATER = new Set([
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "AlternateContent",
  "webPublishItems",
  "tableParts",
  "extLst",
]);

/** Writes the end of a sheet's part, from the end of its rows on, with the drawing that its comments need. */
export function withDrawing(tail: string, drawing: Drawing): string {
  const close = /^<\/((?:[\w.-]+:)?)sheetData\s*>/.exec(tail);
  const from = close?.[0].length ?? 0;
  const end = tail.lastIndexOf("</");
  const children = childElements(tail, from, end);
  const known = children.find(({ name }) => name === "legacyDrawing");
  if (known) drawing.id = prefixedAttribute(known.attributes, "id") ?? "";
  if (known || drawing.newId === undefined) return tail;
  drawing.id = drawing.newId;
  const at = children.find(({ name }) => LATER.has(name))?.start ?? end;
  const element = `<${close?.[1] ?? ""}legacyDrawing xmlns:r="${drawing.namespace}" r:id="${drawing.newId}"/>`;
  return tail.slice(0, at) + element + tail.slice(at);
}
