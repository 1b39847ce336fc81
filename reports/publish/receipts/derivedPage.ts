import { escapeHtml } from "../../lib/escape.js";
import { TEXTS } from "../../lib/texts.js";
import { linked } from "../html/number.js";
import { renderFormula } from "./formula.js";
import {
  comparability,
  contradictions,
  heading,
  markOf,
  paragraph,
  receiptList,
  section,
  UP,
} from "./parts.js";
import type { DerivedRow, FigureRow, Receipts } from "./rows.js";

/** A formula of one figure alone computes nothing. */
const AS_STATED = /^\{[^{}]+\}$/;

/** Writes the receipt of a computed number: its formula with the numbers filled in, and where each of them stands. */
export function derivedPage(row: DerivedRow, receipts: Receipts): string {
  const receipt = receipts.get(row.derived_id, row.derived_id);
  return [
    heading(receipt, { mark: markOf(row.codes, receipts), detail: paragraph(row.period_text, "rincian") }),
    row.value === null ? section(TEXTS.missing, paragraph(row.missing_label ?? TEXTS.notStated)) : "",
    section(TEXTS.formula, formula(row, receipts)),
    section(TEXTS.inputs, inputs(row, receipts)),
    section(TEXTS.meaning, paragraph(row.definition)),
    section(TEXTS.comparability, comparability(row.codes, { receipts, group: row.group_label })),
    section(TEXTS.contradicts, contradictions(row.derived_id, receipts)),
    section(TEXTS.note, paragraph(row.note)),
    section(TEXTS.usedBy, receiptList(receipts.usersOf(row.derived_id))),
  ].join("\n");
}

function formula({ derived_id, formula: text, value }: DerivedRow, receipts: Receipts): string {
  if (!text) return "";
  if (AS_STATED.test(text)) return paragraph(TEXTS.asStated);
  const filled = renderFormula(text, { id: derived_id, receipts });
  const number = receipts.get(derived_id, derived_id).number;
  const result = value === null ? "" : ` = <b>${escapeHtml(number)}</b>`;
  return `<p class="rumus">${filled}${result}</p>`;
}

function inputs({ derived_id, input_ids }: DerivedRow, receipts: Receipts): string {
  const ids = [...new Set(input_ids)];
  if (ids.length === 0) return "";
  const rows = ids.map((id) => inputRow(id, derived_id, receipts));
  return `<div class="gulir" role="region" aria-label="${TEXTS.inputs}" tabindex="0"><table class="lebar" role="table">
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${TEXTS.input}</th><th scope="col" role="columnheader" class="n">${TEXTS.value}</th><th scope="col" role="columnheader">${TEXTS.source}</th></tr></thead>
<tbody role="rowgroup">${rows.join("\n")}</tbody></table></div>`;
}

function inputRow(id: string, user: string, receipts: Receipts): string {
  const receipt = receipts.get(id, user);
  const figure = receipts.figureOf(id);
  const number = linked(escapeHtml(receipt.number), { id }, UP);
  const where = figure ? statedWhere(figure) : computedWhere(receipts.derivedOf(id));
  return `<tr role="row"><th scope="row" role="rowheader">${escapeHtml(receipt.label)}<small>${escapeHtml(receipt.region)}</small></th><td role="cell" data-kolom="${TEXTS.value}" class="n">${number}</td><td role="cell" data-kolom="${TEXTS.source}">${where}</td></tr>`;
}

function statedWhere({ document_title, address, locator_text, printed }: FigureRow): string {
  const title = linked(escapeHtml(document_title), { href: address }, UP);
  const place = [locator_text, printed ? `“${printed}”` : ""].filter(Boolean).join(": ");
  return `${title}<small>${escapeHtml(place)}</small>`;
}

function computedWhere(row: DerivedRow | undefined): string {
  const kind = row?.formula ? TEXTS.computed : TEXTS.reference;
  return `${kind}${row?.note ? `<small>${escapeHtml(row.note)}</small>` : ""}`;
}
