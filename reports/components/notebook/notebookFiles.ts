import { download, make } from "./elements.js";
import { packLink } from "./link.js";
import { titleOf, type Notebook } from "./model.js";
import { writeNotebook } from "./textFormat.js";
import { NOTEBOOK_TEXTS as TEXTS, say } from "./texts.js";

const LARGEST_FILE = 20_000_000;
/** From here on some programs cut an address. */
const LONG_LINK = 8_000;
const LONGEST_LINK = 60_000;
const LONGEST_TEXT = 1_000_000;

/** Gives a notebook's name as part of a file's. */
export function fileStem(notebook: Notebook): string {
  const words = titleOf(notebook)
    .normalize("NFKD")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join("-").slice(0, 60) ?? "buku-catatan";
}

/** Hands a notebook to the browser as a file; says so. */
export function saveFile(notebook: Notebook): string {
  const name = `${fileStem(notebook)}.sql`;
  download(name, writeNotebook(notebook), "application/sql");
  return say(TEXTS.fileSaved, name);
}

/** Asks for a file and gives its text, or in words why not. */
export async function chooseFile(): Promise<
  { name: string; text: string } | { refused: string } | undefined
> {
  const input = make("input", { type: "file", accept: ".sql,.txt,text/plain,application/sql" });
  const file = await new Promise<File | undefined>((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0]));
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });
  if (file === undefined) return undefined;
  if (file.size > LARGEST_FILE) return { refused: TEXTS.fileTooLarge };
  return file.text().then(
    (text) => ({ name: file.name, text }),
    () => ({ refused: TEXTS.notRead }),
  );
}

/** Puts a link that holds the whole notebook on the clipboard; says how that went, with the link where it could not. */
export async function shareLink(notebook: Notebook, page: string): Promise<{ text: string; shown?: string }> {
  const text = writeNotebook(notebook);
  const link = text.length > LONGEST_TEXT ? "" : `${page}#buku=${packLink(text)}`;
  const length = link.length || text.length;
  if (link === "" || length > LONGEST_LINK)
    return { text: say(TEXTS.linkTooLong, length.toLocaleString("id-ID")) };
  const copied = await navigator.clipboard.writeText(link).then(
    () => true,
    () => false,
  );
  if (!copied) return { text: TEXTS.linkShown, shown: link };
  return {
    text: length > LONG_LINK ? say(TEXTS.linkLong, length.toLocaleString("id-ID")) : TEXTS.linkCopied,
  };
}
