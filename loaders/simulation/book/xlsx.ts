import { zipSync, strToU8, type Zippable } from "fflate";
import { columnName } from "../../lib/workbook/workbook.js";
import { daySerial } from "./serial.js";
import type { Book, Page, Printed } from "./book.js";

/** Noon, for fflate writes local time and some zones lack a midnight. */
const MOMENT = "2026-01-15T12:00:00";
const STYLES = { plain: 0, heading: 1, grouped: 2, percent: 3, day: 4, month: 5 } as const;
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PARTS = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Packs a workbook as .xlsx; the same workbook gives the same bytes. */
export function xlsxBytes(book: Book): Uint8Array {
  const texts = new Map<string, number>();
  const sheets = book.pages.map((each) => sheetXml(each, { texts, is1904: book.is1904 ?? false }));
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(book),
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(book),
    "xl/_rels/workbook.xml.rels": workbookRelations(book),
    "xl/styles.xml": STYLES_XML,
    "xl/sharedStrings.xml": textsXml([...texts.keys()]),
    ...Object.fromEntries(sheets.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
    ...(book.hasMacros ? { "xl/vbaProject.bin": "karangan: bukan makro yang sebenarnya" } : {}),
    ...(book.link ? linkParts(book.link) : {}),
  };
  return packed(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** Packs parts with a fixed date, so that the clock is not in the bytes. */
export function packed(parts: Zippable): Uint8Array {
  return zipSync(parts, { level: 4, mtime: MOMENT });
}

function sheetXml(sheet: Page, { texts, is1904 }: { texts: Map<string, number>; is1904: boolean }): string {
  const rows = sheet.rows.map((cells, at) => {
    const line = cells.map((cell, column) =>
      cell === null ? "" : cellXml(cell, { place: `${columnName(column + 1)}${at + 1}`, texts, is1904 }),
    );
    return `<row r="${at + 1}">${line.join("")}</row>`;
  });
  const reaches = sheet.reaches ? `<row r="${sheet.reaches}"><c r="A${sheet.reaches}" s="1"/></row>` : "";
  const hidden = sheet.hidden.map((at) => `<col min="${at}" max="${at}" width="9" hidden="1"/>`).join("");
  const merged = sheet.merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return `${XML}<worksheet ${MAIN}>${hidden && `<cols>${hidden}</cols>`}<sheetData>${rows.join("")}${reaches}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
}

interface Placed {
  place: string;
  texts: Map<string, number>;
  is1904: boolean;
}

function cellXml(cell: NonNullable<Printed>, { place, texts, is1904 }: Placed): string {
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === "string") {
    const at = texts.get(cell) ?? texts.size;
    texts.set(cell, at);
    return `<c r="${place}" t="s"><v>${at}</v></c>`;
  }
  if ("date" in cell)
    return `<c r="${place}" s="${STYLES[cell.shows]}"><v>${daySerial(cell.date, is1904)}</v></c>`;
  if ("number" in cell) return `<c r="${place}" s="${STYLES[cell.shows]}"><v>${cell.number}</v></c>`;
  if ("error" in cell) return `<c r="${place}" t="e"><v>${cell.error}</v></c>`;
  if ("truth" in cell) return `<c r="${place}" t="b"><v>${Number(cell.truth)}</v></c>`;
  const value = cell.value === null ? "" : `<v>${cell.value}</v>`;
  return `<c r="${place}"><f>${escaped(cell.formula)}</f>${value}</c>`;
}

function textsXml(texts: readonly string[]): string {
  const items = texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  return `${XML}<sst ${MAIN} uniqueCount="${texts.length}">${items.join("")}</sst>`;
}

function workbookXml({ pages, is1904, link }: Book): string {
  const sheets = pages.map(
    ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const links = link ? '<externalReferences><externalReference r:id="rIdLink"/></externalReferences>' : "";
  return `${XML}<workbook ${MAIN} xmlns:r="${RELATED}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets>${sheets.join("")}</sheets>${links}</workbook>`;
}

type Relation = readonly [id: string, type: string, target: string];

function workbookRelations({ pages, hasMacros, link }: Book): string {
  const sheets = pages.map((_, at): Relation => [
    `rId${at + 1}`,
    "worksheet",
    `worksheets/sheet${at + 1}.xml`,
  ]);
  const more: Relation[] = [
    ["rIdStyles", "styles", "styles.xml"],
    ["rIdTexts", "sharedStrings", "sharedStrings.xml"],
    ...(link ? [["rIdLink", "externalLink", "externalLinks/externalLink1.xml"] as const] : []),
  ];
  const macros = `<Relationship Id="rIdMacros" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>`;
  return relations([...sheets, ...more], hasMacros ? macros : "");
}

function relations(list: readonly Relation[], more = ""): string {
  const each = list.map(
    ([id, type, to]) => `<Relationship Id="${id}" Type="${RELATED}/${type}" Target="${to}"/>`,
  );
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}${more}</Relationships>`;
}

function linkParts(target: string): Record<string, string> {
  return {
    "xl/externalLinks/externalLink1.xml": `${XML}<externalLink ${MAIN}><externalBook xmlns:r="${RELATED}" r:id="rId1"><sheetNames><sheetName val="Lain"/></sheetNames></externalBook></externalLink>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATED}/externalLinkPath" Target="${escaped(target)}" TargetMode="External"/></Relationships>`,
  };
}

function contentTypes({ pages, hasMacros, link }: Book): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  const main = hasMacros ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml" : `${PARTS}.sheet.main+xml`;
  const overrides = [
    override("xl/workbook.xml", main),
    override("xl/styles.xml", `${PARTS}.styles+xml`),
    override("xl/sharedStrings.xml", `${PARTS}.sharedStrings+xml`),
    ...pages.map((_, at) => override(`xl/worksheets/sheet${at + 1}.xml`, `${PARTS}.worksheet+xml`)),
    ...(link ? [override("xl/externalLinks/externalLink1.xml", `${PARTS}.externalLink+xml`)] : []),
  ];
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>${overrides.join("")}</Types>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const STYLES_XML = `${XML}<styleSheet ${MAIN}><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="mmmm\\ yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
