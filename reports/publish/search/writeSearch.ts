import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { makeIndex } from "../../components/searchEntries.js";
import type { SheetContext, WrittenPage } from "../html/sheet.js";
import { readReceipts, type Receipt } from "../receipts/rows.js";
import type { PageData } from "../pageData.js";
import { readEntries } from "./entries.js";
import { listNumbers, numberPages } from "./numberPages.js";
import { searchPage } from "./searchPage.js";

/** Writes what the browser reads when somebody searches, and gives the pages on which one does; the Markdown pages stand in `out`. */
export async function writeSearch(out: string, context: SheetContext): Promise<WrittenPage[]> {
  const entries = readEntries(context.data, (file) => readFileSync(join(out, file), "utf8"));
  const receipts = orderedReceipts(context.data);
  const files = {
    script: await writeScript(out),
    index: writeHashed(out, "cari/indeks", JSON.stringify(makeIndex(entries))),
    numbers: writeHashed(out, "angka/nomor", JSON.stringify(listNumbers(receipts))),
  };
  return [searchPage(entries, files, context), ...numberPages(receipts, files, context)];
}

function orderedReceipts(data: PageData): Receipt[] {
  const receipts = readReceipts(data);
  const ids = [
    ...receipts.figures.map(({ figure_id }) => figure_id),
    ...receipts.derived.map(({ derived_id }) => derived_id),
  ];
  return ids.sort().map((id) => receipts.get(id, id));
}

async function writeScript(out: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "browser.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    legalComments: "none",
  });
  return writeHashed(out, "cari/cari", outputFiles[0]?.text ?? "", "js");
}

/** Writes a file whose name holds a hash of its content; gives its address from the root. */
function writeHashed(out: string, stem: string, text: string, kind = "json"): string {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  const file = `${stem}.${hash}.${kind}`;
  mkdirSync(dirname(join(out, file)), { recursive: true });
  writeFileSync(join(out, file), text);
  return file;
}
