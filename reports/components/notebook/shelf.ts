import type { Notebook } from "./model.js";
import type { NotebookSource } from "./sources.js";
import type { NotebookStore } from "./store.js";
import { readNotebook, writeNotebook } from "./textFormat.js";
import { NOTEBOOK_TEXTS as TEXTS } from "./texts.js";

const PAUSE = 400;
const LONGEST = 1_000_000;

/** Keeps the open notebook in the browser while it is changed. */
export interface Shelf {
  /** Gives what was kept of a notebook, if anything differs from the original. */
  kept(source: NotebookSource): Notebook | undefined;
  changed(): void;
  /** Keeps at once what still waits. */
  flush(): void;
  forget(slot: string): void;
}

interface ShelfOptions {
  store: NotebookStore;
  open: () => { source: NotebookSource; notebook: Notebook } | undefined;
  tell: (text: string) => void;
}

/** Opens a shelf over a store; it writes a moment after the last change. */
export function openShelf({ store, open, tell }: ShelfOptions): Shelf {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    const now = open();
    if (now) tell(keep(store, now));
  };
  return {
    kept: ({ slot }) => readKept(store.read(slot)),
    changed: () => {
      clearTimeout(waiting);
      waiting = setTimeout(flush, PAUSE);
    },
    flush,
    forget: (slot) => {
      clearTimeout(waiting);
      waiting = undefined;
      store.forget(slot);
    },
  };
}

function keep(
  store: NotebookStore,
  { source, notebook }: { source: NotebookSource; notebook: Notebook },
): string {
  const length = notebook.cells.reduce((sum, { text }) => sum + text.length, 0);
  if (length > LONGEST) return TEXTS.tooLargeToKeep;
  const text = writeNotebook(notebook);
  if (text === writeNotebook(source.original)) {
    store.forget(source.slot);
    return "";
  }
  const kept = store.write(source.slot, text);
  return { kept: TEXTS.kept, blocked: TEXTS.notKept, "too-large": TEXTS.tooLargeToKeep }[kept];
}

/** What cannot be read any more is left where it is, and not shown. */
function readKept(text: string | undefined): Notebook | undefined {
  if (text === undefined) return undefined;
  try {
    return readNotebook(text).notebook;
  } catch {
    return undefined;
  }
}
