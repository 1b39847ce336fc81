import { SEARCH_TEXTS } from "../lib/texts.js";

/** Results of one kind, with a heading; `total` counts also those that are not shown. */
export interface SearchGroup {
  heading: string;
  hits: readonly SearchHit[];
  total: number;
}

interface SearchHit {
  title: string;
  detail: string;
  href: string;
}

/** The parts of a page that a search box works with. */
export interface SearchParts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
  results: HTMLElement;
  /** What stands there while nothing is searched. */
  whole: HTMLElement;
}

type Find = (typed: string) => Promise<readonly SearchGroup[]>;

/** Makes a box search while somebody types; arrows walk through the results, Enter opens the first, Escape clears. */
export function searchBox(
  parts: SearchParts,
  { find, nothing }: { find: Find; nothing: (typed: string) => string },
): void {
  const { form, input, results } = parts;
  let asked = 0;
  const search = async (): Promise<void> => {
    const typed = input.value.trim();
    const turn = ++asked;
    history.replaceState(null, "", typed ? `#q=${encodeURIComponent(typed)}` : location.pathname);
    const groups = typed === "" ? [] : await find(typed).catch(() => undefined);
    if (turn !== asked) return;
    show(parts, { typed, groups, nothing });
  };
  input.addEventListener("input", () => void search());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void search().then(() => results.querySelector("a")?.click());
  });
  document.addEventListener("keydown", (event) => walk(event, parts));
  const given = /^#q=(.*)$/.exec(location.hash)?.[1];
  if (given !== undefined) {
    input.value = decoded(given);
    void search();
  }
}

interface Found {
  typed: string;
  /** Absent where the index could not be read. */
  groups: readonly SearchGroup[] | undefined;
  nothing: (typed: string) => string;
}

function show({ status, results, whole }: SearchParts, { typed, groups, nothing }: Found): void {
  const total = (groups ?? []).reduce((sum, group) => sum + group.total, 0);
  results.replaceChildren(...(groups ?? []).filter(({ hits }) => hits.length > 0).map(groupElement));
  whole.hidden = total > 0;
  if (groups === undefined) status.textContent = SEARCH_TEXTS.broken;
  else if (typed === "") status.textContent = "";
  else status.textContent = total > 0 ? countText(groups, total) : nothing(typed);
}

function countText(groups: readonly SearchGroup[], total: number): string {
  const parts = groups
    .filter((group) => group.total > 0)
    .map((group) => `${group.total} ${group.heading.toLowerCase()}`);
  return parts.length > 1 ? `${total} ${SEARCH_TEXTS.results}: ${parts.join(", ")}.` : `${parts.join("")}.`;
}

function groupElement({ heading, hits, total }: SearchGroup): HTMLElement {
  const section = document.createElement("section");
  const title = element("h2", heading);
  const list = document.createElement("ul");
  list.append(...hits.map(hitElement));
  section.append(title, list);
  if (total > hits.length)
    section.append(element("p", `${SEARCH_TEXTS.shown} ${hits.length} ${SEARCH_TEXTS.of} ${total}.`));
  return section;
}

function hitElement({ title, detail, href }: SearchHit): HTMLElement {
  const item = document.createElement("li");
  const link = element("a", title);
  link.setAttribute("href", href);
  item.append(link, element("small", detail));
  return item;
}

/** Everything that is found comes from data, so it is only ever text. */
function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function walk(event: KeyboardEvent, { input, results }: SearchParts): void {
  const stops: HTMLElement[] = [input, ...results.querySelectorAll("a")];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (at === -1 || event.ctrlKey || event.altKey || event.metaKey) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "Escape" && input.value !== "") {
    input.value = "";
    input.dispatchEvent(new Event("input"));
    input.focus();
  } else if (step !== undefined && stops[at + step]) {
    event.preventDefault();
    stops[at + step]?.focus();
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
