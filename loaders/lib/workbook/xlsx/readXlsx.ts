import { startBudget } from "../cells/cellStore.js";
import { MOST_SHEETS } from "../cells/limits.js";
import { storedSheet } from "../cells/storedSheet.js";
import { damaged, tooLarge } from "../fileRefused.js";
import { noticesOf } from "../notices.js";
import type { Sheet, Workbook } from "../workbook.js";
import type { ZipFile } from "../zip/zipFile.js";
import { readRelations, type Relation } from "./parts.js";
import { readSharedStrings } from "./sharedStrings.js";
import { readSheetPart } from "./sheetPart.js";
import { readFormats } from "./styles.js";
import { readWorkbookPart, type WorkbookPart } from "./workbookPart.js";

/** Reads a workbook of Excel from its zip; `part` is the workbook's own part in it. */
export async function readXlsx(zip: ZipFile, part: string): Promise<Workbook> {
  const book = await readWorkbookPart(zip, part);
  const relations = await readRelations(zip, part);
  const target = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target;
  const texts = await readSharedStrings(zip, target("sharedStrings"));
  const formats = await readFormats(zip, target("styles"));
  const budget = startBudget();
  const sheets: Sheet[] = [];
  for (const sheet of worksheetsOf(book, relations)) {
    const parts = await readSheetPart(zip, sheet, { texts, budget, isUncomputed: book.isUncomputed });
    sheets.push(storedSheet(parts, { texts, formats, epoch: book.epoch }));
  }
  return { format: "xlsx", sheets, notices: noticesOf(featuresOf(zip, relations, book)) };
}

/** Sheets of charts, dialogs and old macros hold no cells to read. */
function worksheetsOf(
  { sheets }: WorkbookPart,
  relations: ReadonlyMap<string, Relation>,
): { name: string; part: string }[] {
  if (sheets.length > MOST_SHEETS) throw tooLarge(`berkas berisi ${sheets.length} lembar`);
  return sheets.flatMap(({ name, relation }) => {
    const to = relations.get(relation);
    if (!to || to.isExternal) throw damaged(`lembar "${name}" tidak ada di dalam berkas`);
    return to.type === "worksheet" ? [{ name, part: to.target }] : [];
  });
}

function featuresOf(zip: ZipFile, relations: ReadonlyMap<string, Relation>, book: WorkbookPart) {
  const types = new Set([...relations.values()].map(({ type }) => type));
  return {
    hasMacros: zip.names.some((name) => /(?:^|\/)vbaproject\.bin$|\/macrosheets\//.test(name)),
    hasLinks: types.has("externalLink") || types.has("connections"),
    is1904: book.epoch === 1904,
  };
}
