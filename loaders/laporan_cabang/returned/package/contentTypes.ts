import { attribute } from "../../../lib/workbook/xml/xmlText.js";
import { appendTo, childElements, rootOf } from "./elements.js";
import type { BookParts } from "./bookParts.js";

const PART = "[Content_Types].xml";
const VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** Says of what type a part is, unless that is said already. */
export async function declareType(parts: BookParts, name: string, type: string): Promise<void> {
  const path = `/${name}`;
  const written = `Override PartName="${path}" ContentType="${type}"`;
  await declare(
    parts,
    written,
    (attributes) => attribute(attributes, "PartName")?.toLowerCase() === path.toLowerCase(),
  );
}

/** Says that files ending in `.vml` are drawings, unless that is said already. */
export async function declareDrawings(parts: BookParts): Promise<void> {
  const written = `Default Extension="vml" ContentType="${VML}"`;
  await declare(parts, written, (attributes) => attribute(attributes, "Extension")?.toLowerCase() === "vml");
}

async function declare(
  parts: BookParts,
  written: string,
  isSaid: (attributes: string) => boolean,
): Promise<void> {
  const xml = (await parts.text(PART)) ?? "";
  const root = rootOf(xml);
  const said = childElements(xml, root.innerStart, root.innerEnd).some(({ attributes }) =>
    isSaid(attributes),
  );
  if (!said) parts.put(PART, appendTo(xml, root, { inner: `<${root.prefix}${written}/>` }));
}
