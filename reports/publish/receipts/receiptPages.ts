import { receiptPath } from "../html/number.js";
import { renderSheet, type SheetContext, type WrittenPage } from "../html/sheet.js";
import { derivedPage } from "./derivedPage.js";
import { figurePage } from "./figurePage.js";
import { readReceipts } from "./rows.js";

/** Writes one page for each stated and each computed number. */
export function receiptPages(context: SheetContext): WrittenPage[] {
  const receipts = readReceipts(context.data);
  const figures = receipts.figures.map((row) => ({ id: row.figure_id, body: figurePage(row, receipts) }));
  const derived = receipts.derived.map((row) => ({ id: row.derived_id, body: derivedPage(row, receipts) }));
  return [...figures, ...derived].map(({ id, body }) => {
    const { label, region } = receipts.get(id, id);
    const title = [label, region, id].filter(Boolean).join(", ");
    return {
      file: receiptPath(id),
      html: renderSheet({ path: `/angka/${id}`, title, kind: "asal-angka", body }, context),
    };
  });
}
