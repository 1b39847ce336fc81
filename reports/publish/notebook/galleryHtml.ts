import { escapeHtml } from "../../lib/escape.js";
import type { GalleryNotebook } from "./gallery.js";
import { sqlCells } from "./gallery.js";
import { PAGE_TEXTS } from "./pageTexts.js";
import type { PublicTable } from "./publicDatabase.js";

/** Writes the gallery as a list of questions, each with a link that opens it and with its SQL to read. */
export function galleryHtml(gallery: readonly GalleryNotebook[]): string {
  return `<ul class="galeri">${gallery.map(item).join("\n")}</ul>`;
}

/** Writes the tables that can be asked, with what one row of each is. */
export function tablesHtml(tables: readonly PublicTable[]): string {
  const rows = tables.map(
    ({ name, description, rows: count }) =>
      `<dt><code>${escapeHtml(name)}</code></dt><dd>${escapeHtml(description)} <small>${count.toLocaleString("id-ID")} ${PAGE_TEXTS.rows}</small></dd>`,
  );
  return `<details class="tabel"><summary>${PAGE_TEXTS.tables}</summary><dl class="daftar-tabel">${rows.join("\n")}</dl></details>`;
}

function item({ name, title, notebook }: GalleryNotebook): string {
  const address = `#galeri=${encodeURIComponent(name)}`;
  const words = notebook.cells.find(({ kind }) => kind === "markdown")?.text ?? "";
  const lead =
    words
      .replace(/^#.*\n+/, "")
      .split(/\n\s*\n/)[0]
      ?.replace(/[`*]/g, "") ?? "";
  const code = sqlCells(notebook)
    .map(({ text }) => escapeHtml(text))
    .join("\n\n");
  const label = escapeHtml(`${PAGE_TEXTS.showSql}: ${title}`);
  return `<li><h3>${escapeHtml(title)}</h3><p>${escapeHtml(lead.replaceAll("\n", " "))}</p>
<p class="bila-skrip"><a href="${address}" rel="external">${PAGE_TEXTS.openNotebook}<span class="terdengar">: ${escapeHtml(title)}</span></a></p>
<details><summary>${PAGE_TEXTS.showSql}<span class="terdengar">: ${escapeHtml(title)}</span></summary><pre role="region" tabindex="0" aria-label="${label}"><code>${code}</code></pre></details></li>`;
}
