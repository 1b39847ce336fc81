import { escapeHtml } from "../../lib/escape.js";
import { formatValue } from "../../lib/format.js";
import { PAGES, TEXTS } from "../../lib/texts.js";
import { capitalised, countInWords } from "../../lib/words.js";
import { linked, wayUp } from "../html/number.js";
import type { Dataset, Fact, PageData } from "../pageData.js";

/** `[[page.key]]`, or `[[page.key kata]]` for a count in words, `Kata` with a capital. */
export const FACT = /\[\[([a-z][a-z0-9_]*)\.([a-z][a-z0-9_]*)(?: (kata|Kata))?\]\]/;

/** Beyond them a double shows how it is stored: 0.8640000000000001. */
const EXACT_DIGITS = 15;

export interface FactUse {
  page: string;
  key: string;
  words?: string | undefined;
  /** The path of the page that names it. */
  path: string;
  /** False inside a link or a heading, where no link may stand. */
  link: boolean;
}

/** Finds a fact; one that is not published, or belongs to another page's exports, throws and so fails the build. */
export function findFact(data: PageData, { page, key, path }: Pick<FactUse, "page" | "key" | "path">): Fact {
  assertOwn(page, path);
  const fact = data.facts(page).get(key);
  if (fact === undefined) throw new Error(`${path}: [[${page}.${key}]] is not in rpt_${page}__facts`);
  return fact;
}

/** Reads an export for the page that shows it; another page's export throws. */
export function ownDataset(data: PageData, use: { page: string; what: string; path: string }): Dataset {
  assertOwn(use.page, use.path);
  return data.dataset(use.page, use.what);
}

function assertOwn(page: string, path: string): void {
  const owner = PAGES.find((known) => known.path === path);
  if (owner && owner.exports !== page) {
    throw new Error(`${path}: ${page} is another page's exports; this one reads ${owner.exports}`);
  }
}

/** Says whether a fact has something to say: neither absent, nor empty, nor zero. */
export function isPresent({ value, text }: Fact): boolean {
  return text === null ? value !== null && value !== 0 : text !== "";
}

/** Writes a fact as HTML: the formatted number in `<data>`, or the words, linked to where they come from. */
export function renderFact(data: PageData, use: FactUse): string {
  const fact = findFact(data, use);
  const html = escapeHtml(factText(fact, use));
  const target = use.link && (fact.text !== null || fact.value !== null) ? fact : {};
  const inner = linked(html, target, wayUp(use.path));
  return fact.value === null
    ? inner
    : `<data value="${Number(fact.value.toPrecision(EXACT_DIGITS))}">${inner}</data>`;
}

function factText({ format, text, value }: Fact, { words }: FactUse): string {
  if (text === null && value === null) return TEXTS.notStated;
  const plain = text ?? ((words && value !== null && countInWords(value)) || formatValue(format, value));
  return words === "Kata" ? capitalised(plain) : plain;
}
