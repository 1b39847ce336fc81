import { startCellStore, type CellBudget } from "../cells/cellStore.js";
import { startFlags } from "../cells/flags.js";
import { LAST_COLUMN, LAST_ROW, MOST_MERGES } from "../cells/limits.js";
import type { SheetParts } from "../cells/storedSheet.js";
import type { TextPool } from "../cells/textPool.js";
import { tooLarge } from "../fileRefused.js";
import type { Merge } from "../workbook.js";
import type { XmlHandler } from "../xml/scanXml.js";
import { attribute } from "../xml/xmlText.js";
import type { ZipFile } from "../zip/zipFile.js";
import { isHidden } from "./isHidden.js";
import { scanPart } from "./parts.js";
import { readPlace } from "./place.js";
import { readRows } from "./sheetRows.js";

/** What a sheet's part needs from the rest of the workbook. */
export interface SheetContext {
  texts: TextPool;
  budget: CellBudget;
  isUncomputed: boolean;
}

/** Reads one sheet: its cells, merges, and hidden rows and columns. */
export async function readSheetPart(
  zip: ZipFile,
  { name, part }: { name: string; part: string },
  { texts, budget, isUncomputed }: SheetContext,
): Promise<SheetParts> {
  const cells = startCellStore(name, budget);
  const merges: Merge[] = [];
  const hiddenRows = startFlags(LAST_ROW);
  const hiddenColumns = startFlags(LAST_COLUMN);
  const rows = readRows({ sheet: name, cells, texts, hiddenRows, isUncomputed });
  await scanPart(
    zip,
    part,
    withoutExtensions({
      open(element, attributes) {
        if (element === "col" && isHidden(attributes, "width"))
          hiddenColumns.mark(Number(attribute(attributes, "min")), Number(attribute(attributes, "max")));
        else if (element === "mergeCell") addMerge(merges, attribute(attributes, "ref") ?? "");
        else rows.open(element, attributes);
      },
      text: (value) => rows.text(value),
      close: (element) => rows.close(element),
    }),
  );
  return { name, cells, merges, hiddenRows, hiddenColumns };
}

/** Later versions of Excel put elements of the same names into extensions. */
function withoutExtensions(handler: Required<XmlHandler>): XmlHandler {
  let isExtension = false;
  return {
    open(element, attributes) {
      isExtension ||= element === "extLst";
      if (!isExtension) handler.open(element, attributes);
    },
    text(value) {
      if (!isExtension) handler.text(value);
    },
    close(element) {
      if (element === "extLst") isExtension = false;
      else if (!isExtension) handler.close(element);
    },
  };
}

function addMerge(merges: Merge[], reference: string): void {
  const [first, last] = reference.replaceAll("$", "").split(":").map(readPlace);
  if (!first || !last) return;
  if (merges.length >= MOST_MERGES) throw tooLarge(`lebih dari ${MOST_MERGES} sel gabungan di satu lembar`);
  merges.push({ top: first.row, left: first.column, bottom: last.row, right: last.column });
}
