import { build } from "esbuild";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { writeBoundaries } from "./boundaries/writeBoundaries.js";
import { cardPages } from "./cards/cardPages.js";
import { DOWNLOADS_FOLDER } from "./downloads/listing.js";
import { checkSite } from "./framework/check.js";
import { finishFrameworkPage, plainLinks } from "./framework/finish.js";
import { runFramework } from "./framework/run.js";
import { addressPage } from "./html/address.js";
import { siteAddress } from "./html/frame.js";
import { ICON, PICTURE } from "./html/head.js";
import type { WrittenPage } from "./html/sheet.js";
import { writeNotebookPage } from "./notebook/writeNotebook.js";
import { openPageData } from "./pageData.js";
import { receiptPages } from "./receipts/receiptPages.js";
import { writeSearch } from "./search/writeSearch.js";

export interface SiteOptions {
  /** The project's root; `reports/data` is already published. */
  project: string;
  /** Absolute path of a folder that does not exist. */
  out: string;
  log: (line: string) => void;
  /** What is still done to the folder before it is checked. */
  print?: ((out: string) => Promise<unknown>) | undefined;
}

/** Runs Framework into `out`, adds cards and receipts, finishes and checks every page; throws with all problems of a broken site. */
export async function buildSite({ project, out, log, print }: SiteOptions): Promise<{ pages: number }> {
  writeBoundaries(project, log);
  await runFramework({ project, out });
  await writeNotebookPage({ project, out });
  const fromMarkdown = pagesIn(out);
  for (const file of fromMarkdown) rewrite(join(out, file), (html) => finishFrameworkPage(html, file));
  for (const name of [ICON, PICTURE]) copyFileSync(join(project, "reports", "assets", name), join(out, name));
  const sheets = await writeSheets(project, out);
  copyDownloads(project, out);
  log(`${fromMarkdown.length} halaman, ${sheets.length} rapor dan asal angka`);
  giveAddress(out, siteAddress(openPageData(join(project, "reports"))));
  await print?.(out);
  const problems = checkSite({
    out,
    files: filesIn(out),
    fromMarkdown: new Set(fromMarkdown),
    folders: [project, out, homedir()],
  });
  if (problems.length > 0) throw new Error(`the site is broken:\n${problems.join("\n")}`);
  return { pages: fromMarkdown.length + sheets.length };
}

async function writeSheets(project: string, out: string): Promise<WrittenPage[]> {
  const stylesheet = await writeStylesheet(project, out);
  const context = { data: openPageData(join(project, "reports")), stylesheet };
  const search = await writeSearch(out, context);
  const sheets = [...cardPages(context), ...receiptPages(context), ...search];
  for (const { file, html } of sheets) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), plainLinks(html));
  }
  return sheets;
}

function giveAddress(out: string, address: string | undefined): void {
  if (address === undefined) return;
  for (const file of pagesIn(out)) rewrite(join(out, file), (html) => addressPage(html, { file, address }));
}

function copyDownloads(project: string, out: string): void {
  const downloads = join(project, "reports", "data", DOWNLOADS_FOLDER);
  if (existsSync(downloads)) cpSync(downloads, join(out, DOWNLOADS_FOLDER), { recursive: true });
}

/** Bundles the stylesheet of cards and receipts; its name holds a hash of its content. */
async function writeStylesheet(project: string, out: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: { lembar: join(project, "reports", "style", "sheet.css") },
    bundle: true,
    minify: true,
    write: false,
    outdir: out,
    entryNames: "[name].[hash]",
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error("the stylesheet of cards and receipts is empty");
  writeFileSync(file.path, file.contents);
  return file.path.slice(out.length + 1);
}

function rewrite(file: string, change: (html: string) => string): void {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

function pagesIn(folder: string): string[] {
  return filesIn(folder).filter((file) => file.endsWith(".html"));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
