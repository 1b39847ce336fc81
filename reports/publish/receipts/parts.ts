import { escapeHtml } from "../../lib/escape.js";
import { formatValue } from "../../lib/format.js";
import { capitalised } from "../../lib/words.js";
import { TEXTS } from "../../lib/texts.js";
import { linked } from "../html/number.js";
import { renderMark } from "../html/table.js";
import type { Receipt, Receipts } from "./rows.js";

/** The way from a receipt to the site's root. */
export const UP = "../";

/** Writes the top of a receipt: whose number, the number large, its own id as printed elsewhere. */
export function heading(receipt: Receipt, { mark, detail }: { mark: string; detail: string }): string {
  return `<p class="asal">${[receipt.region, receipt.label].filter(Boolean).map(escapeHtml).join(" · ")}</p>
<h1 class="besar">${escapeHtml(receipt.number)}${mark}</h1>
${detail}<p class="nomor">${TEXTS.number} <code>${escapeHtml(receipt.id)}</code></p>`;
}

/** Writes a section with a heading; one without content is left out. */
export function section(title: string, content: string): string {
  return content === "" ? "" : `<section><h2>${title}</h2>${content}</section>`;
}

/** Writes terms and their values; absent values are left out. */
export function definitions(pairs: readonly (readonly [string, string | null | undefined])[]): string {
  const known = pairs.filter(([, value]) => value);
  const terms = known.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join("");
  return terms === "" ? "" : `<dl>${terms}</dl>`;
}

/** Makes text safe, keeping its absence. */
export function safe(text: string | null | undefined): string | null {
  return text ? escapeHtml(text) : null;
}

/** Writes a paragraph of text, or nothing. */
export function paragraph(text: string | null | undefined, kind = ""): string {
  return text ? `<p${kind ? ` class="${kind}"` : ""}>${escapeHtml(text)}</p>` : "";
}

/** Says in words what keeps a number from being compared, or that nothing does. */
export function comparability(
  codes: readonly string[] | null,
  { receipts, group }: { receipts: Receipts; group?: string | null },
): string {
  const reasons = (codes ?? []).map((code) => {
    const known = receipts.codes.get(code);
    return `<li><b>${escapeHtml(capitalised(known?.label ?? code))}.</b> ${escapeHtml(known?.explanation ?? "")}</li>`;
  });
  const sentence = reasons.length === 0 ? paragraph(TEXTS.comparable) : `<ul>${reasons.join("")}</ul>`;
  return `${sentence}${group ? paragraph(`${TEXTS.comparisonGroup}: ${group}`, "kecil") : ""}`;
}

/** Writes the warning mark of a number. */
export function markOf(codes: readonly string[] | null, receipts: Receipts): string {
  return renderMark(codes ?? [], receipts.codes);
}

/** Writes receipts as a list of links, each with what it is; of several regions, with the region. */
export function receiptList(receipts: readonly Receipt[]): string {
  if (receipts.length === 0) return "";
  const items = receipts.map(
    (receipt) =>
      `<li>${linked(escapeHtml(receipt.number), { id: receipt.id }, UP)} ${escapeHtml(
        [receipt.label, receipt.region].filter(Boolean).join(", "),
      )} <code>${escapeHtml(receipt.id)}</code></li>`,
  );
  return `<ul class="rujukan">${items.join("")}</ul>`;
}

/** Writes what earlier submissions said of a number, the newest first. */
export function earlierValues(id: string, receipts: Receipts): string {
  const items = receipts.revisionsOf(id).map(({ document_id, document_title, date_text, value, format }) => {
    const record = linked(escapeHtml(document_title), { href: `/sumber#${document_id}` }, UP);
    const dated = date_text === null ? "" : `, ${escapeHtml(date_text)}`;
    return `<li>${escapeHtml(formatValue(format, value))}: ${record}${dated}</li>`;
  });
  return items.length === 0 ? "" : `<ul class="rujukan">${items.join("")}</ul>`;
}

/** Writes what contradicts a number: the other number with its receipt, and why neither, or one, is preferred. */
export function contradictions(id: string, receipts: Receipts): string {
  const items = receipts.conflictsOf(id).map(({ other_id, kind_label, reason }) => {
    const other = receipts.get(other_id, id);
    const number = linked(escapeHtml(other.number), { id: other_id }, UP);
    const what = [other.label, kind_label].map(escapeHtml).join(", ");
    return `<li>${number} ${what} <code>${escapeHtml(other_id)}</code>${paragraph(reason, "kecil")}</li>`;
  });
  return items.length === 0 ? "" : `<ul class="rujukan">${items.join("")}</ul>`;
}
