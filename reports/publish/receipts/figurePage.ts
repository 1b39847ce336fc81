import { escapeHtml } from "../../lib/escape.js";
import { formatValue } from "../../lib/format.js";
import { TEXTS } from "../../lib/texts.js";
import { linked } from "../html/number.js";
import {
  comparability,
  contradictions,
  definitions,
  earlierValues,
  heading,
  markOf,
  paragraph,
  receiptList,
  safe,
  section,
  UP,
} from "./parts.js";
import type { FigureRow, Receipts } from "./rows.js";

/** Writes the receipt of a stated number: what it is, who printed it where, what uses it. */
export function figurePage(row: FigureRow, receipts: Receipts): string {
  const receipt = receipts.get(row.figure_id, row.document_id);
  return [
    heading(receipt, { mark: markOf(row.codes, receipts), detail: detail(row) }),
    section(TEXTS.source, source(row)),
    section(TEXTS.counted, counted(row)),
    section(TEXTS.comparability, comparability(row.codes, { receipts })),
    section(TEXTS.contradicts, contradictions(row.figure_id, receipts)),
    section(TEXTS.earlierValues, earlierValues(row.figure_id, receipts)),
    section(TEXTS.note, paragraph(row.note)),
    section(TEXTS.related, related(row, receipts)),
    section(TEXTS.usedBy, receiptList(receipts.usersOf(row.figure_id))),
  ].join("\n");
}

function detail(row: FigureRow): string {
  const qualifier = row.qualifier === "exact" ? null : row.qualifier_label;
  return paragraph([row.basis_label, row.period_text, qualifier].filter(Boolean).join(" · "), "rincian");
}

function source(row: FigureRow): string {
  const title = linked(escapeHtml(row.document_title), { href: row.address }, UP);
  const record = linked(escapeHtml(row.document_id), { href: `/sumber#${row.document_id}` }, UP);
  const printed = row.printed ? `<blockquote><p>${escapeHtml(row.printed)}</p></blockquote>` : "";
  return `${printed}${definitions([
    [TEXTS.place, safe(row.locator_text)],
    [TEXTS.document, title],
    [TEXTS.publisher, safe([row.publisher, row.document_kind_label].filter(Boolean).join(" · "))],
    [TEXTS.date, safe(row.date_text)],
    [TEXTS.record, record],
  ])}`;
}

function counted(row: FigureRow): string {
  return `${paragraph(row.measure_definition)}${definitions([
    [TEXTS.who, safe(row.population_label)],
    [TEXTS.branch, safe(row.branch)],
    [TEXTS.group, safe(row.worker_group_label)],
    [TEXTS.ofWhat, safe(row.denominator_label)],
    [TEXTS.funding, safe(row.funding_label)],
    [TEXTS.segment, safe(row.segment_label)],
    [TEXTS.family, safe(row.family_label)],
    [TEXTS.purpose, safe(row.purpose_label)],
    [TEXTS.program, safe(row.program)],
    [TEXTS.period, safe(row.period_text)],
    [TEXTS.basis, safe(row.basis_label)],
    [TEXTS.qualifier, safe(row.qualifier_label)],
  ])}`;
}

function related(row: FigureRow, receipts: Receipts): string {
  const link = (id: string | null): string | null => {
    if (id === null) return null;
    const other = receipts.get(id, row.figure_id);
    return `${linked(escapeHtml(other.number), { id }, UP)} ${escapeHtml(other.label)}`;
  };
  const gap = row.sum_gap === null ? null : formatValue(row.format, row.sum_gap);
  return definitions([
    [TEXTS.partOf, link(row.part_of)],
    [TEXTS.restates, link(row.restates)],
    [TEXTS.sumGap, gap === null ? null : escapeHtml(gap)],
  ]);
}
