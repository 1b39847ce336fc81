import { appendTo, childElements, placeBefore, rootOf, type Element } from "../package/elements.js";

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
/** What stands in a part that lacks it. */
const FIRST: Readonly<Record<string, string>> = {
  fonts: '<font><sz val="11"/><name val="Calibri"/></font>',
  fills: '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  borders: "<border><left/><right/><top/><bottom/><diagonal/></border>",
  cellXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
};
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const NEW = `<styleSheet xmlns="${MAIN}"></styleSheet>`;

/** Gives a part of styles every section that marks need; a workbook may lack the part. */
export function completeStyles(given: string | undefined): string {
  return Object.entries(FIRST).reduce((text, [name, first]) => withSection(text, name, first), given ?? NEW);
}

function withSection(xml: string, name: string, first: string): string {
  const root = rootOf(xml);
  const children = childElements(xml, root.innerStart, root.innerEnd);
  if (children.some((child) => child.name === name)) return xml;
  const at = placeBefore(root, children, new Set(ORDER.slice(ORDER.indexOf(name) + 1)));
  const section = `<${name} count="0">${first}</${name}>`.replace(/<(\/?)/g, `<$1${root.prefix}`);
  return xml.slice(0, at) + section + xml.slice(at);
}

function sectionOf(xml: string, name: string): Element {
  const root = rootOf(xml);
  return childElements(xml, root.innerStart, root.innerEnd).find((child) => child.name === name)!;
}

/** Lists what a section holds: its fonts, fills or cell styles. */
export function membersOf(xml: string, name: string): string[] {
  const { innerStart, innerEnd } = sectionOf(xml, name);
  return childElements(xml, innerStart, innerEnd).map(({ start, end }) => xml.slice(start, end));
}

/** Puts members behind those that a section has. */
export function withMembers(xml: string, name: string, members: readonly string[]): string {
  const count = String(membersOf(xml, name).length + members.length);
  return appendTo(xml, sectionOf(xml, name), { inner: members.join(""), set: { count } });
}
