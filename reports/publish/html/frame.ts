import { escapeHtml } from "../../lib/escape.js";
import { PAGES, TEXTS } from "../../lib/texts.js";
import type { PageData } from "../pageData.js";
import { linked, wayUp } from "./number.js";

const REGION_DATA = "https://github.com/fityannugroho/idn-area-data";
const REGION_LICENCE = "https://opendatacommons.org/licenses/odbl/1-0/";

/** Framework's name for the main part; our own pages take it over, so that one header serves all. */
export const MAIN = "observablehq-main";

/** Writes the header of any page: the site's name and the navigation, with the open page marked. */
export function renderHeader(path: string): string {
  const up = wayUp(path);
  const links = PAGES.map((page) => {
    const current = page.path === path ? ' aria-current="page"' : "";
    return `<a href="${up}${page.path.slice(1)}.html" rel="external"${current}>${page.name}</a>`;
  });
  return `<a class="lompat" href="#${MAIN}" rel="external">${TEXTS.skip}</a><a class="nama" href="${up}index.html" rel="external">${TEXTS.site}</a><nav aria-label="${TEXTS.pages}">${links.join("")}</nav>`;
}

/** Writes the footer of any page: which edition this is, where all numbers are, whose region names these are. */
export function renderFooter(data: PageData, path: string): string {
  const up = wayUp(path);
  const facts = data.facts("overview");
  const word = (key: string): string => {
    const fact = facts.get(key);
    return escapeHtml(fact?.text ?? String(fact?.value ?? TEXTS.notStated));
  };
  const receipts = linked(TEXTS.receipts, { href: "/angka/index.html" }, up);
  const names = linked("idn-area-data", { href: REGION_DATA }, up);
  const licence = linked(TEXTS.regionLicence, { href: REGION_LICENCE }, up);
  return `<p>${TEXTS.edition} ${word("edition_date")} · ${word("documents_count")} ${TEXTS.documents}, ${word("figures_count")} ${TEXTS.figures} · ${receipts}</p><p>${TEXTS.regionData} ${names} (${licence})</p>`;
}
