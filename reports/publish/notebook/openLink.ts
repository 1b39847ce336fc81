import { escapeHtml } from "../../lib/escape.js";
import { wayUp } from "../html/number.js";
import type { Token } from "../markdown/tokens.js";
import type { PageData } from "../pageData.js";
import { PAGE_TEXTS } from "./pageTexts.js";

interface Shown {
  page: string;
  what: string;
  /** The path of the page that shows it. */
  path: string;
}

const CHART = /class="grafik[^>]*\[\[baris ([a-z][a-z0-9_]*)\.([a-z][a-z0-9_]*)/;

/** Writes the link that opens the query of a table or chart in the notebook; nothing where it has none. */
export function openLink(data: PageData, { page, what, path }: Shown): string {
  const id = `${page}.${what}`;
  if (!data.queries?.().has(id)) return "";
  const { title, rows } = data.dataset(page, what);
  if (rows.length === 0) return "";
  const name = `<span class="terdengar">: ${escapeHtml(title)}</span>`;
  return `<p class="buka"><a href="${wayUp(path)}sql.html#kueri=${id}" rel="external">${PAGE_TEXTS.open}${name}</a></p>`;
}

/** Puts that link below each chart that says whose rows it draws. */
export function addChartLinks(
  tokens: readonly Token[],
  { data, path }: { data: PageData; path: string },
): void {
  for (const { children } of tokens) {
    const [, page, what] =
      children?.map(({ content }) => CHART.exec(content)).find((found) => found !== null) ?? [];
    const last = children?.at(-1);
    if (last && page && what) last.content += openLink(data, { page, what, path });
  }
}
