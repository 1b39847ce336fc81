import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { checkSheets } from "./checkSheets.js";
import { contentKind } from "./contentKind.js";
import { readCsv, type Delimiter } from "./csv/readCsv.js";
import { type Extension, knownExtension, wrongExtension } from "./extension.js";
import { FileRefused, tooLarge } from "./fileRefused.js";
import { findBook } from "./findBook.js";
import { readOds } from "./ods/readOds.js";
import type { Workbook } from "./workbook.js";
import { readContainer } from "./xls/readContainer.js";
import { readXls } from "./xls/readXls.js";
import { readXlsx } from "./xlsx/readXlsx.js";
import { openZip } from "./zip/zipFile.js";

/** How to read a file where its content leaves a choice. */
export interface ReadOptions {
  /** What stands between the cells of a CSV file; without it, the mark that splits its first line into most cells. */
  delimiter?: Delimiter;
}

/** Old workbooks take forty times their size of memory to read. */
const LARGEST_MEGABYTES: Record<Extension, number> = { xlsx: 100, xlsm: 100, ods: 100, xls: 30, csv: 400 };

/**
 * Reads a workbook (.xlsx, .xlsm, .xls, .ods) or a CSV file; a file that cannot be read whole, or that is not what its name
 * says, throws FileRefused with what an officer must know. A path that does not exist throws as Node does.
 */
export async function readWorkbook(path: string, { delimiter }: ReadOptions = {}): Promise<Workbook> {
  const extension = knownExtension(path);
  const { size } = await stat(path);
  if (size === 0) throw emptyFile();
  const largest = LARGEST_MEGABYTES[extension];
  if (size > largest * 2 ** 20) throw tooLarge(`berkas .${extension} ini lebih besar dari ${largest} MB`);
  const bytes = await readFile(path);
  const content = contentKind(bytes);
  switch (content.kind) {
    case "zip":
      return checked(await readZipped(bytes, extension));
    case "container":
      return checked(await readOle(bytes, extension));
    case "text":
      if (extension !== "csv") throw wrongExtension(extension, "teks biasa (mungkin CSV)");
      return readCsv(content.decoded, {
        name: basename(path, extname(path)),
        ...(delimiter && { delimiter }),
      });
    case "other":
      throw wrongExtension(extension, content.what);
  }
}

function checked(workbook: Workbook): Workbook {
  checkSheets(workbook.sheets.map(({ name }) => name));
  return workbook;
}

async function readZipped(bytes: Buffer, extension: Extension): Promise<Workbook> {
  const zip = await openZip(bytes);
  const book = await findBook(zip);
  if (book.kind === "other") throw wrongExtension(extension, book.what, "not_a_workbook");
  const isNamedSo = book.kind === "ods" ? extension === "ods" : extension === "xlsx" || extension === "xlsm";
  if (!isNamedSo)
    throw wrongExtension(extension, book.kind === "ods" ? "buku kerja .ods" : "buku kerja .xlsx");
  return book.kind === "ods" ? readOds(zip) : readXlsx(zip, book.part);
}

async function readOle(bytes: Buffer, extension: Extension): Promise<Workbook> {
  const container = await readContainer(bytes);
  if (container.kind === "other") throw wrongExtension(extension, container.what, "not_a_workbook");
  if (extension !== "xls") throw wrongExtension(extension, "buku kerja Excel lama (.xls)");
  return readXls(bytes, container.stream);
}

function emptyFile(): FileRefused {
  return new FileRefused({
    code: "empty_file",
    found: "berkas kosong (nol bita)",
    expected: "buku kerja dengan isinya",
    hint: "biasanya pengiriman atau penyimpanan terputus; salin ulang berkas aslinya",
  });
}
