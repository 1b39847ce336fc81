import { damaged, passwordProtected, truncated } from "../fileRefused.js";
import type { Stream } from "./records.js";

/** What a container of Microsoft's old kind (OLE) holds. */
export type Container = { kind: "xls"; stream: Stream } | { kind: "other"; what: string };

/** Opens such a container; a workbook of any later kind in it is one that was encrypted. */
export async function readContainer(bytes: Buffer): Promise<Container> {
  const { CFB } = await import("@e965/xlsx");
  const container = open();
  const find = (name: string) => container.FileIndex.find((entry: { name: string }) => entry.name === name);
  if (find("EncryptedPackage") || find("EncryptionInfo")) throw passwordProtected();
  const book = find("Workbook") ?? find("Book") ?? find("WORKBOOK") ?? find("BOOK");
  if (!book) return { kind: "other", what: find("WordDocument") ? "dokumen Word" : "berkas Office lain" };
  const content = Buffer.from(book.content ?? []);
  if (content.length < book.size) throw truncated("isi .xls berhenti di tengah");
  return { kind: "xls", stream: { content, hasMacros: find("_VBA_PROJECT_CUR") !== undefined } };

  function open() {
    try {
      return CFB.read(bytes, { type: "buffer" });
    } catch {
      throw damaged("susunan berkas .xls tidak dapat dibaca; mungkin terpotong");
    }
  }
}
