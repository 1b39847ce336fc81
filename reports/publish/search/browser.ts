import { searchBox, type SearchGroup } from "../../components/searchBox.js";
import { openIndex, type SearchEntry, type SearchFile } from "../../components/searchEntries.js";
import { findNumbers, readNumber, SHORTEST, type NumberList } from "../../components/searchNumbers.js";
import { SEARCH_KINDS, SEARCH_TEXTS } from "../../lib/texts.js";

/** Enough to choose from; whoever finds more types another letter. */
const SHOWN = 8;

const form = part("form[data-nomor]", HTMLFormElement);
const { indeks, nomor, akar = "./" } = form.dataset;
const numbers = once(async () => read<NumberList>(nomor ?? ""));
const entries = once(async () => openIndex(await read<SearchFile>(indeks ?? "")));

takeOver(new URLSearchParams(location.search).get("q"));
searchBox(
  {
    form,
    input: part("form[data-nomor] input", HTMLInputElement),
    status: part("[role=status]", HTMLElement),
    results: part("[data-hasil]", HTMLElement),
    whole: part("[data-semua]", HTMLElement),
  },
  {
    find: async (typed) => [
      ...(indeks ? entryGroups((await entries())(typed)) : []),
      await numberGroup(typed),
    ],
    nothing: (typed) => nothingText(typed).replace("{}", () => typed),
  },
);

/** The header's field gives its words in the address; from here on they stand where no server reads them. */
function takeOver(typed: string | null): void {
  if (typed) history.replaceState(null, "", `${location.pathname}#q=${encodeURIComponent(typed)}`);
}

function entryGroups(found: readonly SearchEntry[]): SearchGroup[] {
  return Object.entries(SEARCH_KINDS).map(([kind, heading]) => {
    const ofKind = found.filter((entry) => entry.kind === kind);
    const hits = ofKind
      .slice(0, SHOWN)
      .map(({ title, detail, href }) => ({ title, detail, href: akar + href }));
    return { heading, hits, total: ofKind.length };
  });
}

async function numberGroup(typed: string): Promise<SearchGroup> {
  const found = findNumbers(await numbers(), typed);
  const hits = found.slice(0, SHOWN).map(({ id, number, label, region }) => ({
    title: id,
    detail: [number, label, region].filter(Boolean).join(", "),
    href: `${akar}angka/${encodeURIComponent(id)}.html`,
  }));
  return { heading: SEARCH_TEXTS.numbers, hits, total: found.length };
}

function nothingText(typed: string): string {
  if (indeks) return SEARCH_TEXTS.nothing;
  return readNumber(typed).length < SHORTEST ? SEARCH_TEXTS.tooShort : SEARCH_TEXTS.noNumber;
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

/** What failed is tried again at the next letter. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return async () => {
    made ??= make();
    return made.catch((error: unknown) => {
      made = undefined;
      throw error;
    });
  };
}

function part<E extends HTMLElement>(selector: string, kind: { new (): E }): E {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector}`);
  return found;
}
