import type { IndexedEntry, SearchKind } from "../../components/searchEntries.js";
import { PAGES } from "../../lib/texts.js";
import { describePage, plainText } from "../html/head.js";
import { sitePath } from "../html/number.js";
import type { PageData } from "../pageData.js";

/** A row of search__entries. */
interface EntryRow {
  kind: SearchKind;
  id: string;
  title: string;
  detail: string | null;
  words: string | null;
  href: string;
}

/** Reads what can be found: the regions, documents and measures of the data, and the pages by their headings. */
export function readEntries(data: PageData, readPage: (file: string) => string): IndexedEntry[] {
  const rows = data.dataset<EntryRow>("search", "entries").rows.map(entryOf);
  return [...rows, ...PAGES.map(({ name, path }) => pageEntry(name, path.slice(1), readPage))];
}

function entryOf({ kind, id, title, detail, words, href }: EntryRow): IndexedEntry {
  return { kind, title, detail: detail ?? "", href: sitePath(href), code: id, words: words ?? "" };
}

function pageEntry(title: string, path: string, readPage: (file: string) => string): IndexedEntry {
  const file = `${path}.html`;
  const html = readPage(file);
  const headings = [...html.matchAll(/<h2\b[^>]*>([\s\S]*?)<\/h2>/g)].map(([, text = ""]) => plainText(text));
  return {
    kind: "halaman",
    title,
    detail: describePage(html),
    href: file,
    code: "",
    words: headings.join(" "),
  };
}
