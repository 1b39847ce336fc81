import { escapeHtml } from "../../lib/escape.js";
import { PAGES, SEARCH_TEXTS, TEXTS } from "../../lib/texts.js";
import type { PageData } from "../pageData.js";
import { linked, wayUp } from "./number.js";

const REGION_DATA = "https://github.com/fityannugroho/idn-area-data";
const REGION_LICENCE = "https://opendatacommons.org/licenses/odbl/1-0/";

const SEARCH = "/cari/index";
const GLASS =
  '<svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"><circle cx="6.5" cy="6.5" r="5"/><path d="m10.2 10.2 4.6 4.6"/></svg>';

/** Framework's name for the main part; our own pages take it over, so that one header serves all. */
export const MAIN = "observablehq-main";

/** Gives the site's title, as the office's file names it. */
export function siteTitle(data: PageData): string {
  const word = frameWords(data);
  return word("site_title");
}

/** Gives the name of the office whose site this is. */
export function officeName(data: PageData): string {
  const word = frameWords(data);
  return word("office_name");
}

/** Writes the header of any page: the site's name and the navigation, with the open page marked. */
export function renderHeader(data: PageData, path: string): string {
  const up = wayUp(path);
  const links = PAGES.map((page) => {
    const current = page.path === path ? ' aria-current="page"' : "";
    return `<a href="${up}${page.path.slice(1)}.html" rel="external"${current}>${page.name}</a>`;
  });
  return `<a class="lompat" href="#${MAIN}" rel="external">${TEXTS.skip}</a><a class="nama" href="${up}index.html" rel="external">${escapeHtml(siteTitle(data))}</a><nav aria-label="${TEXTS.pages}">${links.join("")}</nav>${searchLink(path)}`;
}

/** A link, not a box: what is typed into a box without a script would be sent in an address. */
function searchLink(path: string): string {
  const current = path === SEARCH ? ' aria-current="page"' : "";
  return `<a class="cari" href="${wayUp(path)}${SEARCH.slice(1)}.html" rel="external"${current}>${GLASS}${SEARCH_TEXTS.search}</a>`;
}

/** Writes the footer of any page: whose site and which edition this is, where all numbers are, whose region names these are. */
export function renderFooter(data: PageData, path: string): string {
  const up = wayUp(path);
  const word = frameWords(data);
  const edition = `${TEXTS.edition} ${word("edition_date")} · ${word("documents_count")} ${TEXTS.documents}, ${word("figures_count")} ${TEXTS.figures}`;
  const receipts = linked(TEXTS.receipts, { href: "/angka/index.html" }, up);
  const names = linked("idn-area-data", { href: REGION_DATA }, up);
  const licence = linked(TEXTS.regionLicence, { href: REGION_LICENCE }, up);
  return `<p>${escapeHtml(word("office_line"))}</p><p>${escapeHtml(edition)} · ${receipts}</p><p>${TEXTS.regionData} ${names} (${licence})</p>`;
}

function frameWords(data: PageData): (key: string) => string {
  const facts = data.facts("frame");
  return (key) => {
    const fact = facts.get(key);
    return fact?.text ?? String(fact?.value ?? TEXTS.notStated);
  };
}
