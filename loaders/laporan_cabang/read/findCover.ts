import type { Sheet, Workbook } from "../../lib/workbook/workbook.js";
import type { ReportContext } from "../context.js";
import { COVER_SHEET } from "../layout.js";
import { coverTitles } from "./cover.js";
import { findEntries } from "./coverEntries.js";
import { fold } from "./fold.js";
import { sheetNames } from "./titles.js";

const ENOUGH = 3;

/** Finds the covers of a workbook: the sheets of that name, or else the one sheet that holds a cover's entries. */
export function findCovers(
  { sheets }: Workbook,
  { layout }: Pick<ReportContext, "layout">,
): { covers: readonly Sheet[]; isNamed: boolean } {
  const names = sheetNames(COVER_SHEET, { layout, branch: undefined });
  const named = sheets.filter(({ name }) => names.has(fold(name)));
  if (named.length > 0) return { covers: named, isNamed: true };
  const titles = coverTitles(layout);
  const alike = sheets.filter((sheet) => findEntries(sheet, titles).size >= ENOUGH);
  return { covers: alike.length === 1 ? alike : [], isNamed: false };
}
