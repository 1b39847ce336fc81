import { attribute, prefixedAttribute } from "../../../lib/workbook/xml/xmlText.js";
import type { BookParts } from "./bookParts.js";
import { childElements, rootOf, type Element } from "./elements.js";
import { listRelations, type Relation } from "./relations.js";

/** A sheet of cells. */
export interface Tab {
  name: string;
  part: string;
}

/** The workbook's own part, and what it names. */
export interface Book {
  part: string;
  relations: readonly Relation[];
  /** The sheets of cells in the order of their tabs. */
  tabs: readonly Tab[];
  /** The namespaces that its dialect of the format uses. */
  namespaces: { main: string; relations: string };
}

const TRANSITIONAL = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const STRICT = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** Reads which sheets a workbook has and where they stand. */
export async function readBook(parts: BookParts, part: string): Promise<Book> {
  const xml = (await parts.text(part)) ?? "";
  const relations = await listRelations(parts, part);
  const tabs = sheetElements(xml).members.flatMap(({ attributes }) => {
    const id = prefixedAttribute(attributes, "id");
    const relation = relations.find((candidate) => candidate.id === id && candidate.type === "worksheet");
    return relation ? [{ name: attribute(attributes, "name") ?? "", part: relation.target }] : [];
  });
  const isStrict = rootOf(xml).attributes.includes(STRICT.main);
  return { part, relations, tabs, namespaces: isStrict ? STRICT : TRANSITIONAL };
}

/** Finds the list of sheets in the workbook's own part. */
export function sheetElements(xml: string): { list: Element; members: Element[] } {
  const root = rootOf(xml);
  const list = childElements(xml, root.innerStart, root.innerEnd).find(({ name }) => name === "sheets");
  if (!list) throw new SyntaxError("a workbook without sheets");
  return { list, members: childElements(xml, list.innerStart, list.innerEnd) };
}
