import MiniSearch, { type Options, type SearchResult } from "minisearch";

export type SearchKind = "daerah" | "dokumen" | "ukuran" | "halaman";

/** Something that can be found: what it is, and its address from the site's root. */
export interface SearchEntry {
  kind: SearchKind;
  title: string;
  detail: string;
  href: string;
}

/** An entry with what it can be found by besides its title and detail. */
export interface IndexedEntry extends SearchEntry {
  code: string;
  words: string;
}

/** What is written when the site is made, and read when somebody searches. */
export interface SearchFile {
  entries: readonly SearchEntry[];
  index: ReturnType<MiniSearch["toJSON"]>;
}

const OPTIONS: Options = {
  fields: ["title", "code", "words", "detail"],
  tokenize: (text) => text.split(/[^\p{L}\p{N}.]+/u).map((word) => word.replace(/^\.+|\.+$/g, "")),
  processTerm: (term) => fold(term) || null,
  searchOptions: {
    boost: { title: 4, code: 4, words: 4 },
    prefix: true,
    combineWith: "AND",
  },
};
/** Where nothing is called so, a letter may be wrong; not in codes, and not where a name fits: "barut" is no "barat". */
const FORGIVING = { fuzzy: (term: string) => (/^\p{L}{4,}$/u.test(term) ? 0.25 : false) };

/** Makes the index of all entries. */
export function makeIndex(entries: readonly IndexedEntry[]): SearchFile {
  const search = new MiniSearch(OPTIONS);
  search.addAll(
    entries.map((entry, id) => ({ id, ...entry, code: `${entry.code} ${entry.code.replaceAll(".", "")}` })),
  );
  const shown = entries.map(({ kind, title, detail, href }) => ({ kind, title, detail, href }));
  return { entries: shown, index: search.toJSON() };
}

/** Opens an index; what it gives finds entries for what somebody typed, the best first. */
export function openIndex({ entries, index }: SearchFile): (typed: string) => SearchEntry[] {
  const search = MiniSearch.loadJS(index, OPTIONS);
  return (typed) => {
    const strict = search.search(typed);
    const found = strict.length > 0 ? strict : search.search(typed, FORGIVING);
    return found.flatMap(({ id }: SearchResult) => entries[Number(id)] ?? []);
  };
}

function fold(term: string): string {
  return term.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
