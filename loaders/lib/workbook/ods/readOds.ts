import { damaged, passwordProtected } from "../fileRefused.js";
import { noticesOf } from "../notices.js";
import type { Workbook } from "../workbook.js";
import { scanXml } from "../xml/scanXml.js";
import type { ZipFile } from "../zip/zipFile.js";
import { readTables } from "./tables.js";

const CONTENT = "content.xml";
const MANIFEST = "META-INF/manifest.xml";

/** Reads an OpenDocument spreadsheet from its zip. */
export async function readOds(zip: ZipFile): Promise<Workbook> {
  if (await isEncrypted(zip)) throw passwordProtected();
  if (!zip.has(CONTENT)) throw damaged(`bagian "${CONTENT}" tidak ada`);
  const { handler, sheets, hasLinks } = readTables();
  await scanXml(zip.pieces(CONTENT), { part: CONTENT, handler });
  const hasMacros = zip.names.some((name) => /^(?:basic|scripts)\/.+\/.+\.xml$/.test(name));
  return {
    format: "ods",
    sheets: sheets(),
    notices: noticesOf({ hasMacros, hasLinks: hasLinks(), is1904: false }),
  };
}

async function isEncrypted(zip: ZipFile): Promise<boolean> {
  if (zip.has("encrypted-package")) return true;
  if (!zip.has(MANIFEST)) return false;
  let found = false;
  await scanXml(zip.pieces(MANIFEST), {
    part: MANIFEST,
    handler: {
      open(name) {
        found ||= name === "encryption-data";
      },
      close() {},
    },
  });
  return found;
}
