import { damaged, passwordProtected, truncated } from "../fileRefused.js";

/** The stream of records in which Excel 5 to 2003 keeps a workbook. */
export interface Stream {
  content: Buffer;
  hasMacros: boolean;
}

const BEGIN = 0x0809;
const END = 0x000a;
const PASSWORD = 0x002f;
const SHEET = 0x0085;
const OUTSIDE_BOOK = 0x01ae;

/** Walks over the records: a password, a missing end and a missing sheet are refused; says whether other books are linked. */
export function checkRecords(content: Buffer): { hasLinks: boolean } {
  const seen = { depth: 0, begun: 0, sheets: 0, hasLinks: false };
  let at = 0;
  while (at + 4 <= content.length && !(seen.depth === 0 && seen.begun > seen.sheets)) {
    const kind = content.readUInt16LE(at);
    const end = at + 4 + content.readUInt16LE(at + 2);
    if (end > content.length) throw truncated("isi .xls berhenti di tengah");
    if (seen.depth === 0 && kind !== BEGIN) throw damaged("isi .xls tidak dapat dibaca");
    count(seen, kind, content.subarray(at + 4, end));
    at = end;
  }
  if (seen.depth > 0 || seen.begun <= seen.sheets)
    throw truncated("lembar terakhir di dalam .xls tidak lengkap");
  return { hasLinks: seen.hasLinks };
}

function count(
  seen: { depth: number; begun: number; sheets: number; hasLinks: boolean },
  kind: number,
  body: Buffer,
) {
  if (kind === BEGIN && seen.depth++ === 0) seen.begun += 1;
  if (kind === END) seen.depth -= 1;
  if (kind === PASSWORD) throw passwordProtected();
  if (kind === SHEET) seen.sheets += 1;
  if (kind === OUTSIDE_BOOK && isOtherBook(body)) seen.hasLinks = true;
}

/** A book names itself, and its add-ins, by a marker instead of an address. */
function isOtherBook(body: Buffer): boolean {
  return body.length > 4 && ![0x0401, 0x3a01].includes(body.readUInt16LE(2));
}
