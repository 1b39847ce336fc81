import { escapeHtml } from "../../lib/escape.js";
import { SIMULATED, SIMULATION_NOTE, simulatedTitle } from "../../lib/simulation.js";
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

/** Gives the site's title, as the office's file names it; that of a simulation says so. */
export function siteTitle(data: PageData): string {
  const word = frameWords(data);
  const title = word("site_title");
  return isSimulated(data) ? simulatedTitle(title) : title;
}

/** Holds that the warehouse has submissions that `simulate` made. */
export function isSimulated(data: PageData): boolean {
  const word = frameWords(data);
  return word("is_simulated") === SIMULATED;
}

/** Gives the name of the office whose site this is. */
export function officeName(data: PageData): string {
  const word = frameWords(data);
  return word("office_name");
}

/** Gives where the site stands on the network, without a slash at its end; nothing where the office does not say. */
export function siteAddress(data: PageData): string | undefined {
  const word = frameWords(data);
  const address = word("site_address");
  return URL.canParse(address) ? address : undefined;
}

/** Writes the header of any page: the site's name and the navigation, with the open page marked. */
export function renderHeader(data: PageData, path: string): string {
  const up = wayUp(path);
  const links = PAGES.map((page) => {
    const current = page.path === path ? ' aria-current="page"' : "";
    return `<a href="${up}${page.path.slice(1)}.html" rel="external"${current}>${page.name}</a>`;
  });
  return `${simulationBanner(data)}<a class="lompat" href="#${MAIN}" rel="external">${TEXTS.skip}</a><a class="nama" href="${up}index.html" rel="external">${escapeHtml(siteTitle(data))}</a>${searchField(path)}<nav aria-label="${TEXTS.pages}">${links.join("")}</nav>`;
}

function simulationBanner(data: PageData): string {
  return isSimulated(data) ? `<p class="simulasi">${SIMULATION_NOTE}</p>` : "";
}

/** Leads to the page of search with what was typed, without a script too; that page has its own box. */
function searchField(path: string): string {
  const page = `${wayUp(path)}${SEARCH.slice(1)}.html`;
  if (path === SEARCH)
    return `<a class="cari" href="${page}" rel="external" aria-current="page">${GLASS}${SEARCH_TEXTS.search}</a>`;
  return `<form class="cari" role="search" aria-label="${SEARCH_TEXTS.site}" action="${page}"><input type="search" name="q" aria-label="${SEARCH_TEXTS.label}" placeholder="${SEARCH_TEXTS.search}" maxlength="100" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"><button aria-label="${SEARCH_TEXTS.search}">${GLASS}</button></form>`;
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
