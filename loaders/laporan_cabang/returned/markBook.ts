import { posix } from "node:path";
import { findBook } from "../../lib/workbook/findBook.js";
import { openZip } from "../../lib/workbook/zip/zipFile.js";
import type { ReportProblem } from "../problem.js";
import { commentSheet } from "./comments/commentSheet.js";
import { listSheet } from "./listSheet.js";
import { marksOf, tabsOf, type Marked } from "./marks.js";
import { notesOf } from "./notes.js";
import { readBook, type Book, type Tab } from "./package/book.js";
import { openParts, type BookParts } from "./package/bookParts.js";
import { declareType } from "./package/contentTypes.js";
import { addRelation, freeId, listRelations } from "./package/relations.js";
import type { Packed } from "./package/zipWriter.js";
import { isList, placeList } from "./placeList.js";
import { markSheet } from "./sheet/markSheet.js";
import { openStyles, type Styles } from "./sheet/styles.js";
import type { Drawing } from "./sheet/withDrawing.js";

/** What is marked in a workbook, and what its list says first. */
export interface MarkSpec {
  problems: readonly ReportProblem[];
  /** The tabs as the report calls them, where their own names differ. */
  sheetNames?: Readonly<Record<string, string>>;
  /** Said in the list before everything else. */
  notes: readonly string[];
  /** Whether the branch's own file is another one, which could not be marked. */
  isCopy: boolean;
}

const STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** Marks and comments the cells of an Excel workbook, and lists all problems in a sheet; other parts keep their bytes. */
export async function markBook(
  bytes: Buffer,
  { problems, sheetNames, notes, isCopy }: MarkSpec,
): Promise<ReadonlyMap<string, Packed>> {
  const zip = await openZip(bytes);
  const found = await findBook(zip);
  if (found.kind !== "xlsx") throw new SyntaxError("not a workbook of Excel");
  const parts = openParts(bytes, zip);
  const book = await readBook(parts, found.part);
  const own = book.tabs.filter(({ name }) => !isList(name));
  const tabs = tabsOf(
    own.map(({ name }) => name),
    sheetNames,
  );
  const { sheets, uncommented } = marksOf(problems, tabs);
  const stylesPart = book.relations.find(({ type }) => type === "styles")?.target;
  const styles = openStyles(stylesPart && (await parts.text(stylesPart)));
  for (const tab of own) {
    const marked = sheets.get(tab.name) ?? NOTHING;
    if (marked.marks.size > 0 || styles.stale.size > 0) await markTab(parts, tab, { book, styles, marked });
  }
  const said = [...notes, ...notesOf(problems, { uncommented, isCopy })];
  await placeList(
    parts,
    book,
    listSheet({ problems, tabs, styles, notes: said, namespace: book.namespaces.main }),
  );
  await putStyles(parts, book, { part: stylesPart, xml: styles.xml() });
  return parts.entries();
}

const NOTHING: Marked = { marks: new Map(), comments: new Map() };

interface TabSpec {
  book: Book;
  styles: Styles;
  marked: Marked;
}

async function markTab(parts: BookParts, { part }: Tab, { book, styles, marked }: TabSpec): Promise<void> {
  const relations = await listRelations(parts, part);
  const hasComments = relations.some(({ type }) => type === "comments");
  const newId = marked.comments.size > 0 ? freeId(relations, "rIdGambar") : undefined;
  const drawing: Drawing = { newId, namespace: book.namespaces.relations };
  await parts.putPieces(part, markSheet(parts.pieces(part), { marks: marked.marks, styles, drawing }));
  if (drawing.id === undefined || !(hasComments || marked.comments.size > 0)) return;
  await commentSheet(parts, { book, part, relations, comments: marked.comments, drawing: drawing.id });
}

async function putStyles(
  parts: BookParts,
  book: Book,
  { part, xml }: { part: string | undefined; xml: string },
): Promise<void> {
  const target = part ?? parts.freeName(posix.join(posix.dirname(book.part), "styles"), ".xml");
  parts.put(target, xml);
  if (part !== undefined) return;
  const relations = await listRelations(parts, book.part);
  await declareType(parts, target, STYLES);
  const types = book.namespaces.relations;
  await addRelation(parts, book.part, { id: freeId(relations, "rIdGaya"), type: "styles", target, types });
}
