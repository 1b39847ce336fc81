import { escapeHtml } from "../../lib/escape.js";
import { TEXTS } from "../../lib/texts.js";
import { linked, receiptPath } from "../html/number.js";
import { renderSheet, type SheetContext, type WrittenPage } from "../html/sheet.js";
import { derivedPage } from "./derivedPage.js";
import { figurePage } from "./figurePage.js";
import { UP } from "./parts.js";
import { readReceipts, type Receipt, type Receipts } from "./rows.js";

/** Writes one page for each stated and each computed number, and a list of them all. */
export function receiptPages(context: SheetContext): WrittenPage[] {
  const receipts = readReceipts(context.data);
  const figures = receipts.figures.map((row) => ({ id: row.figure_id, body: figurePage(row, receipts) }));
  const derived = receipts.derived.map((row) => ({ id: row.derived_id, body: derivedPage(row, receipts) }));
  const pages = [...figures, ...derived].map(({ id, body }) => {
    const { label, region } = receipts.get(id, id);
    const title = [label, region, id].filter(Boolean).join(", ");
    return {
      file: receiptPath(id),
      html: renderSheet({ path: `/angka/${id}`, title, kind: "asal-angka", body }, context),
    };
  });
  return [...pages, indexPage(receipts, context)];
}

function indexPage(receipts: Receipts, context: SheetContext): WrittenPage {
  const ids = [
    ...receipts.figures.map(({ figure_id }) => figure_id),
    ...receipts.derived.map(({ derived_id }) => derived_id),
  ].sort();
  const rows = ids.map((id) => indexRow(receipts.get(id, id)));
  const body = `<h1>${TEXTS.receipts}</h1>
<p class="pembuka">${TEXTS.receiptsLead}</p>
<div class="gulir" role="region" aria-label="${TEXTS.receipts}" tabindex="0"><table>
<thead><tr><th scope="col">${TEXTS.number}</th><th scope="col" class="n">${TEXTS.value}</th><th scope="col">${TEXTS.whatItIs}</th><th scope="col">${TEXTS.region}</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table></div>`;
  const sheet = { path: "/angka/index", title: TEXTS.receipts, kind: "daftar", body } as const;
  return { file: "angka/index.html", html: renderSheet(sheet, context) };
}

function indexRow({ id, number, label, region }: Receipt): string {
  return `<tr><th scope="row">${linked(escapeHtml(id), { id }, UP)}</th><td class="n">${escapeHtml(number)}</td><td>${escapeHtml(label)}</td><td>${escapeHtml(region)}</td></tr>`;
}
