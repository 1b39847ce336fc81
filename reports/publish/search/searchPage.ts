import type { IndexedEntry } from "../../components/searchEntries.js";
import { escapeHtml } from "../../lib/escape.js";
import { SEARCH_KINDS, SEARCH_TEXTS, TEXTS } from "../../lib/texts.js";
import { renderSheet, type SheetContext, type WrittenPage } from "../html/sheet.js";
import { searchForm, type SearchFiles } from "./searchForm.js";

const UP = "../";

/** Writes the page where one searches; without a script it lists everything that can be found. */
export function searchPage(
  entries: readonly IndexedEntry[],
  files: SearchFiles,
  context: SheetContext,
): WrittenPage {
  const lists = Object.entries(SEARCH_KINDS).map(([kind, heading]) =>
    list(
      heading,
      entries.filter((entry) => entry.kind === kind),
    ),
  );
  const numbers = `<p><a href="${UP}angka/index.html">${TEXTS.receipts}</a></p>`;
  const body = `<h1>${SEARCH_TEXTS.title}</h1>
<p class="pembuka">${SEARCH_TEXTS.lead}</p>
${searchForm({ label: SEARCH_TEXTS.label, example: SEARCH_TEXTS.example, index: files.index, numbers: files.numbers, up: UP })}
<div data-semua>${numbers}
${lists.join("\n")}</div>`;
  const sheet = {
    path: "/cari/index",
    title: SEARCH_TEXTS.search,
    kind: "cari",
    body,
    script: files.script,
  } as const;
  return { file: "cari/index.html", html: renderSheet(sheet, context) };
}

function list(heading: string, entries: readonly IndexedEntry[]): string {
  const items = entries.map(
    ({ title, detail, href }) =>
      `<li><a href="${UP}${escapeHtml(href)}">${escapeHtml(title)}</a><small>${escapeHtml(detail)}</small></li>`,
  );
  return `<section><h2>${heading}</h2><ul class="temuan">${items.join("\n")}</ul></section>`;
}
