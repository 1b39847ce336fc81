import type { Epoch } from "../cells/dates.js";
import { attribute, isTrue, prefixedAttribute } from "../xml/xmlText.js";
import type { ZipFile } from "../zip/zipFile.js";
import { scanPart } from "./parts.js";

/** What the workbook's own part says. */
export interface WorkbookPart {
  epoch: Epoch;
  /** In the order of their tabs, hidden ones too. */
  sheets: readonly { name: string; relation: string }[];
  /** Whether formulas still wait for a program that computes them: a zero they hold may be none. */
  isUncomputed: boolean;
}

/** Reads the list of sheets and the date system. */
export async function readWorkbookPart(zip: ZipFile, part: string): Promise<WorkbookPart> {
  const sheets: { name: string; relation: string }[] = [];
  let epoch: Epoch = 1900;
  let isUncomputed = false;
  await scanPart(zip, part, {
    open(name, attributes) {
      if (name === "workbookPr" && isTrue(attribute(attributes, "date1904"))) epoch = 1904;
      if (name === "calcPr") isUncomputed = isTrue(attribute(attributes, "fullCalcOnLoad"));
      if (name !== "sheet") return;
      sheets.push({
        name: attribute(attributes, "name") ?? "",
        relation: prefixedAttribute(attributes, "id") ?? "",
      });
    },
    close() {},
  });
  return { epoch, sheets, isUncomputed };
}
