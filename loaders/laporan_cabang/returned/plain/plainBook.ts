import type { Sheet, Workbook } from "../../../lib/workbook/workbook.js";
import { plainXml } from "../plainXml.js";
import { packPieces, packText, zipPieces, type Packed } from "../package/zipWriter.js";
import { startFormats } from "./formats.js";
import { sheetPieces } from "./sheetPieces.js";
import { tabNames } from "./tabNames.js";

/** A workbook of values alone, and what its tabs are called: a name that Excel refuses is shortened. */
export interface PlainBook {
  bytes: Buffer;
  tabs: Readonly<Record<string, string>>;
  /** Sheets that have more rows than a copy is worth. */
  leftOut: readonly string[];
}

/** Larger sheets are mended where they come from. */
const MOST_ROWS = 200_000;
const MOST_PLACES = 10_000_000;
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Writes the values of a workbook of any format as a workbook of Excel. */
export async function plainBook({ sheets }: Pick<Workbook, "sheets">): Promise<PlainBook> {
  const copied = sheets.filter(isWorthCopying);
  const tabs = tabNames(copied.map(({ name }) => name));
  const formats = startFormats();
  const entries = new Map<string, Packed>([
    ["[Content_Types].xml", packText(contentTypes(copied.length))],
    ["_rels/.rels", packText(relations([["officeDocument", "xl/workbook.xml"]]))],
    ["xl/workbook.xml", packText(workbookPart(copied.map(({ name }) => tabs[name] ?? name)))],
    ["xl/_rels/workbook.xml.rels", packText(workbookRelations(copied))],
  ]);
  for (const [index, sheet] of copied.entries())
    entries.set(`xl/worksheets/sheet${index + 1}.xml`, await packPieces(sheetPieces(sheet, formats)));
  entries.set("xl/styles.xml", packText(XML + formats.xml(MAIN)));
  const leftOut = sheets.filter((sheet) => !isWorthCopying(sheet)).map(({ name }) => name);
  return { bytes: Buffer.concat([...zipPieces(entries)]), tabs, leftOut };
}

function isWorthCopying({ rowCount, columnCount }: Sheet): boolean {
  return rowCount <= MOST_ROWS && rowCount * columnCount <= MOST_PLACES;
}

function contentTypes(sheets: number): string {
  const parts = [
    ["/xl/workbook.xml", "sheet.main"],
    ["/xl/styles.xml", "styles"],
    ...Array.from({ length: sheets }, (_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, "worksheet"]),
  ];
  const overrides = parts.map(
    ([part, type]) => `<Override PartName="${part}" ContentType="${TYPE}.${type}+xml"/>`,
  );
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const written = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${written.join("")}</Relationships>`;
}

function workbookRelations(sheets: readonly Sheet[]): string {
  const parts = sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const);
  return relations([...parts, ["styles", "styles.xml"]]);
}

function workbookPart(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${plainXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join("")}</sheets></workbook>`;
}
