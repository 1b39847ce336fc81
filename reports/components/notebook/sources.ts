import { checksumOf, unpackLink } from "./link.js";
import type { Notebook } from "./model.js";
import { NotebookRefused, readNotebook, writeNotebook } from "./textFormat.js";
import { NOTEBOOK_TEXTS as TEXTS, say } from "./texts.js";

/** The notebooks that come with the site: texts by name. */
export interface SiteNotebooks {
  gallery(): Promise<Readonly<Record<string, string>>>;
  /** The queries of the site's own tables. */
  queries(): Promise<Readonly<Record<string, string>>>;
}

/** Where an open notebook came from. */
export interface NotebookSource {
  /** The name under which its changes are kept. */
  slot: string;
  original: Notebook;
  warnings: readonly string[];
  /** The site's own queries may run at once; those of a link wait until somebody says so. */
  runs: "at once" | "when asked" | "after reading";
}

export const OWN_SLOT = "milik";
const STARTER = `-- @buku 1

-- # Buku catatan saya
--
-- Tulis pertanyaan di sini, lalu tekan Ctrl-Enter di sebuah sel untuk menjalankannya.

select region_name, measure_label, value, unit, as_of
from fct_figures
order by as_of desc
limit 20;
`;

/** Finds the notebook that an address names after its `#`; throws `NotebookRefused` where there is none such. */
export async function sourceOf(hash: string, site: SiteNotebooks): Promise<NotebookSource> {
  const [, form, rest = ""] = /^#(galeri|kueri|buku)=(.*)$/.exec(hash) ?? [];
  if (form === "buku") return sharedSource(rest, site);
  if (form === undefined) return { ...readSource(STARTER, OWN_SLOT), runs: "when asked" };
  const texts = await (form === "galeri" ? site.gallery() : site.queries());
  const name = decoded(rest);
  const text = Object.hasOwn(texts, name) ? texts[name] : undefined;
  if (text === undefined) throw new NotebookRefused(say(TEXTS.unknownQuery, name));
  return { ...readSource(text, `${form} ${name}`), runs: "at once" };
}

async function sharedSource(packed: string, site: SiteNotebooks): Promise<NotebookSource> {
  const text = unpackLink(packed);
  const source = readSource(text, `tautan ${checksumOf(text)}`);
  const known = Object.values(await site.gallery().catch(() => ({})));
  const isKnown = known.some((own) => written(own) === writeNotebook(source.original));
  return { ...source, runs: isKnown ? "at once" : "after reading" };
}

function readSource(text: string, slot: string): Omit<NotebookSource, "runs"> {
  const { notebook, warnings } = readNotebook(text);
  return { slot, original: notebook, warnings };
}

function written(text: string): string {
  return writeNotebook(readNotebook(text).notebook);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
