import { damaged } from "./fileRefused.js";
import { readRelations } from "./xlsx/parts.js";
import type { ZipFile } from "./zip/zipFile.js";

/** What a zip holds; of an Excel workbook, where its own part is. */
export type Book = { kind: "xlsx"; part: string } | { kind: "ods" } | { kind: "other"; what: string };

const SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

/** Finds out what kind of book a zip is. */
export async function findBook(zip: ZipFile): Promise<Book> {
  if (zip.has("mimetype")) {
    const type = (await readStart(zip, "mimetype")).trim();
    if (type === SPREADSHEET || type === `${SPREADSHEET}-template`) return { kind: "ods" };
    return {
      kind: "other",
      what: type.includes("opendocument") ? "dokumen LibreOffice yang bukan buku kerja" : "arsip zip",
    };
  }
  if (!zip.has("[Content_Types].xml")) {
    return zip.has("content.xml") && zip.has("META-INF/manifest.xml")
      ? { kind: "ods" }
      : { kind: "other", what: "arsip zip" };
  }
  return officeBook(zip);
}

async function officeBook(zip: ZipFile): Promise<Book> {
  const relations = [...(await readRelations(zip, "")).values()];
  const part = relations.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  if (part.endsWith(".bin")) return { kind: "other", what: "buku kerja Excel biner (.xlsb)" };
  if (zip.names.some((name) => name.startsWith("word/"))) return { kind: "other", what: "dokumen Word" };
  if (zip.names.some((name) => name.startsWith("ppt/")))
    return { kind: "other", what: "presentasi PowerPoint" };
  if (!zip.has(part)) throw damaged(`bagian "${part}" tidak ada`);
  return { kind: "xlsx", part };
}

async function readStart(zip: ZipFile, name: string): Promise<string> {
  for await (const piece of zip.pieces(name)) return piece.toString("latin1", 0, 200);
  return "";
}
