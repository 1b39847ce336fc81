import { escapeHtml } from "../../lib/escape.js";
import { groupBy } from "../../lib/rows.js";
import { TEXTS } from "../../lib/texts.js";
import type { Dataset } from "../pageData.js";
import { linked } from "./number.js";

/** One cell of a matrix: its row and column in words, and what stands there; a cell without text says that nothing is known. */
export interface MatrixCell {
  /** What heads the rows that share it. */
  group_label: string;
  row_id: string;
  row_label: string;
  row_href: string | null;
  column_label: string;
  text: string | null;
  /** The whole of what the short text says, for those who hear it; it holds the text. */
  spoken: string | null;
  note: string | null;
  href: string | null;
}

/** Writes an export of cells as a table whose first column stays in place; rows and columns stand as they first come. */
export function renderMatrix({ title, rows: cells }: Dataset<MatrixCell>, up: string): string {
  if (cells.length === 0) return `<p class="kosong">${TEXTS.emptyTable}</p>`;
  const caption = escapeHtml(title);
  const columns = [...new Set(cells.map(({ column_label }) => column_label))];
  const head = columns.map((label) => `<th scope="col">${escapeHtml(label)}</th>`).join("");
  const groups = groupBy(cells, ({ group_label }) => group_label);
  const bodies = [...groups].map(([label, members]) => renderGroup(label, members, { columns, up }));
  return `<div class="gulir" role="region" aria-label="${caption}" tabindex="0"><table class="matriks">
<caption>${caption}</caption>
<thead><tr><th scope="col">${TEXTS.region}</th>${head}</tr></thead>
${bodies.join("\n")}</table></div>`;
}

interface Layout {
  columns: readonly string[];
  up: string;
}

function renderGroup(label: string, cells: readonly MatrixCell[], layout: Layout): string {
  const heading = `<tr class="kelompok"><th scope="rowgroup" colspan="${1 + layout.columns.length}"><span>${escapeHtml(label)}</span></th></tr>`;
  const rows = [...groupBy(cells, ({ row_id }) => row_id).values()].map((row) => renderRow(row, layout));
  return `<tbody>\n${[heading, ...rows].join("\n")}\n</tbody>`;
}

function renderRow(row: readonly MatrixCell[], { columns, up }: Layout): string {
  const [first] = row;
  if (first === undefined) return "";
  const name = linked(escapeHtml(first.row_label), { href: first.row_href }, up);
  const cells = columns.map((label) =>
    renderCell(
      row.find(({ column_label }) => column_label === label),
      up,
    ),
  );
  return `<tr id="${escapeHtml(first.row_id)}"><th scope="row">${name}</th>${cells.join("")}</tr>`;
}

function renderCell(cell: MatrixCell | undefined, up: string): string {
  if (!cell?.text) return `<td class="tiada"><span class="terdengar">${TEXTS.notKnown}</span></td>`;
  const spoken = `<span class="terdengar">${escapeHtml(cell.spoken ?? cell.text)}</span>`;
  const seen = `<span aria-hidden="true">${escapeHtml(cell.text)}</span>`;
  return `<td>${linked(seen + spoken, { href: cell.href }, up)}${small(cell.note)}</td>`;
}

function small(note: string | null): string {
  return note ? `<small>${escapeHtml(note)}</small>` : "";
}
