import type { DrawChart } from "./chart.js";
import { make } from "./elements.js";
import type { Engine, SchemaTable } from "./engine.js";
import type { Notebook } from "./model.js";
import { chooseFile, fileStem, saveFile, shareLink } from "./notebookFiles.js";
import { openNotebookView, type NotebookView } from "./notebookView.js";
import { openShelf, type Shelf } from "./shelf.js";
import { OWN_SLOT, sourceOf, type NotebookSource, type SiteNotebooks } from "./sources.js";
import type { NotebookStore } from "./store.js";
import { NotebookRefused, readNotebook } from "./textFormat.js";
import { NOTEBOOK_TEXTS as TEXTS, say } from "./texts.js";
import { openToolbar, type Toolbar } from "./toolbar.js";

/** What a page gives its notebook. */
export interface NotebookPageOptions {
  root: HTMLElement;
  engine: Engine;
  tables: readonly SchemaTable[];
  store: NotebookStore;
  site: SiteNotebooks;
  drawChart: () => Promise<DrawChart>;
  gate?: (statement: string) => string | undefined;
}

interface Page extends NotebookPageOptions {
  bar: Toolbar;
  view: NotebookView;
  shelf: Shelf;
  source: NotebookSource | undefined;
}

/** Opens the notebook that the address names, and keeps what is changed. */
export async function openNotebookPage(options: NotebookPageOptions): Promise<void> {
  const page = assemble(options);
  options.root.replaceChildren(page.bar.element, page.view.element);
  addEventListener("hashchange", () => void openAddress(page));
  addEventListener("pagehide", () => page.shelf.flush());
  document.addEventListener("visibilitychange", () => page.shelf.flush());
  await openAddress(page);
}

function assemble(options: NotebookPageOptions): Page {
  const page = { ...options, source: undefined } as Page;
  page.bar = openToolbar({
    runAll: () => void page.view.runAll(),
    stop: () => void page.view.stop(),
    addSql: () => page.view.add("sql"),
    addText: () => page.view.add("markdown"),
    save: () => page.bar.say(saveFile(page.view.notebook())),
    open: () => void openFile(page),
    share: () => void share(page),
    fresh: () => clear(page),
    own: () => (location.hash = ""),
    original: () => restore(page),
  });
  page.shelf = openShelf({
    store: options.store,
    open: () => page.source && { source: page.source, notebook: page.view.notebook() },
    tell: page.bar.tellKept,
  });
  page.view = openNotebookView({
    ...options,
    onChange: () => page.shelf.changed(),
    onRunning: page.bar.running,
    onProgress: page.bar.progress,
    offerUndo: page.bar.offerUndo,
    say: page.bar.say,
    fileName: () => fileStem(page.view.notebook()),
  });
  return page;
}

async function openAddress(page: Page): Promise<void> {
  page.shelf.flush();
  const { hash } = location;
  try {
    const source = await sourceOf(hash, page.site);
    if (hash !== location.hash) return;
    show(page, source);
    if (source.slot !== OWN_SLOT) goTo(page.root);
  } catch (error) {
    const words = error instanceof NotebookRefused ? error.message : TEXTS.notRead;
    if (page.source === undefined) show(page, await sourceOf("", page.site));
    page.bar.say(words);
  }
}

/** The links that open a notebook stand below it. */
function goTo(root: HTMLElement): void {
  root.tabIndex = -1;
  root.focus({ preventScroll: true });
  root.scrollIntoView();
}

function show(page: Page, source: NotebookSource): void {
  const kept = page.shelf.kept(source);
  page.source = source;
  page.bar.visiting(source.slot !== OWN_SLOT);
  page.bar.tellKept(kept ? TEXTS.kept : "");
  page.view.show(kept ?? source.original);
  const changed = kept && source.slot !== OWN_SLOT ? [TEXTS.changedBefore] : [];
  const asks = source.runs === "after reading" ? [TEXTS.asksFirst] : [];
  page.bar.say([...source.warnings, ...changed, ...asks].join(" "));
  if (source.runs === "at once" && !kept) void page.view.runAll();
}

async function openFile(page: Page): Promise<void> {
  const chosen = await chooseFile();
  if (chosen === undefined) return;
  if ("refused" in chosen) return page.bar.say(chosen.refused);
  try {
    const { notebook, warnings } = readNotebook(chosen.text);
    replace(page, notebook, [say(TEXTS.fileOpened, chosen.name), ...warnings].join(" "));
  } catch (error) {
    page.bar.say(error instanceof NotebookRefused ? error.message : TEXTS.notRead);
  }
}

/** Shows another notebook in the place of the open one, which can be had back. */
function replace(page: Page, notebook: Notebook, text: string): void {
  const before = page.view.notebook();
  page.view.show(notebook);
  page.shelf.changed();
  page.bar.offerUndo(text, () => {
    page.view.show(before);
    page.shelf.changed();
    page.bar.say(TEXTS.restoredBook);
  });
}

function clear(page: Page): void {
  replace(page, { cells: [{ kind: "sql", text: "" }] }, TEXTS.cleared);
  page.shelf.forget(OWN_SLOT);
  page.bar.tellKept("");
}

function restore(page: Page): void {
  if (page.source === undefined) return;
  replace(page, page.source.original, TEXTS.originalAgain);
  page.shelf.flush();
}

async function share(page: Page): Promise<void> {
  const { text, shown } = await shareLink(page.view.notebook(), location.href.replace(/#.*/s, ""));
  if (shown === undefined) return page.bar.say(text);
  const field = make("input", { type: "text", readonly: true, value: shown, "aria-label": TEXTS.linkShown });
  page.bar.offer(text, field);
  field.select();
}
