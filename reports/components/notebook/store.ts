/** How keeping a notebook went. */
type Kept = "kept" | "blocked" | "too-large";

/** Keeps texts of notebooks in the browser, each under the name of where it came from. */
export interface NotebookStore {
  read(slot: string): string | undefined;
  write(slot: string, text: string): Kept;
  forget(slot: string): void;
}

/** Longer texts would stall typing each time they are kept. */
const LONGEST = 1_000_000;

/** Opens the store of this site: other sites of the same origin have other paths. Without storage nothing is kept, and `write` says so. */
export function openStore(storage: () => Storage, site: string): NotebookStore {
  const key = (slot: string): string => `cakupan.buku ${site} ${slot}`;
  const trying = <T>(use: (opened: Storage) => T): T | undefined => {
    try {
      return use(storage());
    } catch {
      return undefined;
    }
  };
  return {
    read: (slot) => trying((opened) => opened.getItem(key(slot))) ?? undefined,
    write: (slot, text) => {
      if (text.length > LONGEST) return "too-large";
      const done = trying((opened) => {
        opened.setItem(key(slot), text);
        return true;
      });
      if (done) return "kept";
      return trying((opened) => opened.length >= 0) ? "too-large" : "blocked";
    },
    forget: (slot) => {
      trying((opened) => opened.removeItem(key(slot)));
    },
  };
}
