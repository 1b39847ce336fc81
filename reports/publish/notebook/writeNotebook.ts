import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { DOWNLOADS_FOLDER, FILES } from "../downloads/listing.js";
import { galleryHtml, tablesHtml } from "./galleryHtml.js";
import { readGallery, runGallery } from "./gallery.js";
import { PAGE_TEXTS } from "./pageTexts.js";
import { onPublicDatabase, readPublicTables } from "./publicDatabase.js";

interface Folders {
  project: string;
  out: string;
}

const FOLDER = "sql";
const PAGE = "sql.html";
const PLACE = /<div id="buku">[\s\S]*?<\/div>/;
const GALLERY = /<div id="galeri">[\s\S]*?<\/div>/;
const DUCKDB = ["node_modules", "@duckdb", "duckdb-wasm", "dist"];
const SOURCE_MAP = /\n?\/\/# sourceMappingURL=.*\s*$/;

/** Puts the notebook into its page of a built site: code, engine, tables, gallery. A query of the gallery that breaks fails the build. */
export async function writeNotebookPage({ project, out }: Folders): Promise<void> {
  const page = join(out, PAGE);
  const database = join(project, "reports", "data", DOWNLOADS_FOLDER, FILES.database);
  if (!existsSync(page) || !existsSync(database)) return;
  const gallery = readGallery(join(project, "reports", "notebooks"));
  const { tables, problems } = await onPublicDatabase(database, async (connection) => ({
    tables: await readPublicTables(connection),
    problems: await runGallery(connection, gallery),
  }));
  if (problems.length > 0) throw new Error(`the gallery is broken:\n${problems.join("\n")}`);
  const queries = join(project, "reports", "data", "notebook", "queries.json");
  const files = {
    data: `${DOWNLOADS_FOLDER}/${FILES.database}`,
    skema: writeHashed(out, "skema.json", JSON.stringify(tables)),
    galeri: writeHashed(
      out,
      "galeri.json",
      JSON.stringify(Object.fromEntries(gallery.map(({ name, text }) => [name, text]))),
    ),
    kueri: writeHashed(out, "kueri.json", existsSync(queries) ? readFileSync(queries) : "{}"),
    ...writeEngine(project, out),
  };
  const { script, style } = await writeBundle(project, out);
  const data = Object.entries(files).map(([name, file]) => ` data-${name}="${file}"`);
  const place = `<div id="buku" data-buku${data.join("")}><p class="ukuran">${PAGE_TEXTS.loading}</p></div>`;
  const html = readFileSync(page, "utf8")
    .replace(PLACE, () => place)
    .replace(GALLERY, () => `<div id="galeri">${galleryHtml(gallery)}${tablesHtml(tables)}</div>`)
    .replace(
      "</head>",
      () =>
        `<link rel="stylesheet" href="./${style}">\n<script type="module" src="./${script}"></script>\n</head>`,
    );
  writeFileSync(page, html);
}

/** Bundles the page's code, what is wanted later apart; gives the files that the page asks for at once. */
async function writeBundle(project: string, out: string): Promise<{ script: string; style: string }> {
  const { metafile } = await build({
    entryPoints: {
      buku: join(import.meta.dirname, "browser.ts"),
      gaya: join(project, "reports", "style", "notebook.css"),
    },
    absWorkingDir: project,
    outdir: join(out, FOLDER),
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    format: "esm",
    target: "es2022",
    entryNames: "[name].[hash]",
    chunkNames: "bagian.[hash]",
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
  });
  const written = Object.keys(metafile.outputs).map((file) => `${FOLDER}/${basename(file)}`);
  const [script, style] = [/\/buku\.[^/]*\.js$/, /\/gaya\.[^/]*\.css$/].map((name) =>
    written.find((file) => name.test(file)),
  );
  if (script === undefined || style === undefined) throw new Error("the notebook's code was not written");
  return { script, style };
}

/** Any server sends a gzipped engine as it is: 8 MB on its way, not 34. */
function writeEngine(project: string, out: string): { mesin: string; pekerja: string } {
  const folder = join(project, ...DUCKDB);
  const worker = readFileSync(join(folder, "duckdb-browser-eh.worker.js"), "utf8").replace(SOURCE_MAP, "\n");
  return {
    mesin: writeHashed(out, "mesin.bin", packedEngine(project, join(folder, "duckdb-eh.wasm"))),
    pekerja: writeHashed(out, "pekerja.js", worker),
  };
}

/** To pack it takes a second, so what was packed is kept beside Framework's own cache. */
function packedEngine(project: string, wasm: string): Buffer {
  const bytes = readFileSync(wasm);
  const kept = join(project, "reports", ".observablehq", "cache", `mesin.${hashOf(bytes)}.bin`);
  if (existsSync(kept)) return readFileSync(kept);
  const packed = gzipSync(bytes);
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, packed);
  return packed;
}

function writeHashed(out: string, name: string, content: string | Buffer): string {
  const [stem, kind] = name.split(".");
  const file = `${FOLDER}/${stem}.${hashOf(content)}.${kind}`;
  mkdirSync(dirname(join(out, file)), { recursive: true });
  writeFileSync(join(out, file), content);
  return file;
}

function hashOf(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}
