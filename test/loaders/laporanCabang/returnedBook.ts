import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, type WorkBook } from "@e965/xlsx";
import ExcelJS from "exceljs";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { ReportProblem } from "../../../loaders/laporan_cabang/problem.js";
import { writeReturned, type ReturnedSpec } from "../../../loaders/laporan_cabang/returned/writeReturned.js";

/** The parts of a zip file by their names, as text. */
export type Parts = Record<string, string>;

/** Makes a problem; what is not said is an error in cell H2 of Kepesertaan. */
export function problem(given: Partial<ReportProblem> = {}): ReportProblem {
  return {
    sheet: "Kepesertaan",
    row: 2,
    column: "peserta_aktif",
    cell: "H2",
    code: "malformed_number",
    severity: "error",
    found: 'berisi "12.77"',
    expected: "bilangan bulat",
    hint: "perbaiki sel itu",
    ...given,
  };
}

/** Sends a file back marked; removes both after `use`. */
export async function withReturned<T>(
  { name, bytes, ...spec }: { name: string; bytes: Uint8Array } & Omit<ReturnedSpec, "to">,
  use: (returned: { path: string | undefined; bytes: Buffer }) => Promise<T> | T,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "kembali "));
  try {
    writeFileSync(join(folder, name), bytes);
    const path = await writeReturned(join(folder, name), { ...spec, to: join(folder, "returned", name) });
    return await use({ path, bytes: path === undefined ? Buffer.alloc(0) : readFileSync(path) });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Marks an Excel workbook. */
export function marked(bytes: Uint8Array, problems: readonly ReportProblem[]): Promise<Buffer> {
  return withReturned({ name: "Tuban.xlsx", bytes, format: "xlsx", problems }, (returned) => returned.bytes);
}

/** The parts whose bytes differ, by what became of them. */
export function changedParts(before: Uint8Array, after: Uint8Array): Record<string, string> {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].toSorted();
  const became = names.map((name) => [name, changeOf(old[name], now[name])] as const);
  return Object.fromEntries(became.filter(([, change]) => change !== "same"));
}

function changeOf(before: Uint8Array | undefined, after: Uint8Array | undefined): string {
  if (!before) return "new";
  if (!after) return "gone";
  return Buffer.from(before).equals(after) ? "same" : "changed";
}

/** The colour of each filled cell. */
export async function marksIn(bytes: Uint8Array): Promise<Record<string, string>> {
  const workbook = await openBook(bytes);
  const found: Record<string, string> = {};
  for (const sheet of workbook.worksheets) {
    if (sheet.name === "Perbaikan") continue;
    sheet.eachRow({ includeEmpty: true }, (row) => {
      row.eachCell({ includeEmpty: true }, ({ address, fill }) => {
        const colour = fill?.type === "pattern" ? fill.fgColor?.argb : undefined;
        if (colour) found[`${sheet.name}!${address}`] = colour;
      });
    });
  }
  return found;
}

/** The comments of all cells, as another reader has them. */
export function commentsIn(bytes: Uint8Array): Record<string, string> {
  const book = sheetJs(bytes);
  return Object.fromEntries(
    book.SheetNames.flatMap((name) =>
      Object.entries(book.Sheets[name]!).flatMap(([address, cell]) => {
        const comments = (cell as { c?: { t: string }[] }).c;
        return comments ? [[`${name}!${address}`, comments.map(({ t }) => t).join("\n")] as const] : [];
      }),
    ),
  );
}

/** Values and formulas of every cell of every sheet but the list. */
export function valuesIn(bytes: Uint8Array): Record<string, unknown> {
  const book = sheetJs(bytes);
  return Object.fromEntries(
    book.SheetNames.filter((name) => name !== "Perbaikan").flatMap((name) =>
      Object.entries(book.Sheets[name]!)
        .filter(([address, cell]) => !address.startsWith("!") && (cell as { t: string }).t !== "z")
        .map(([address, cell]) => [
          `${name}!${address}`,
          [(cell as { v: unknown }).v, (cell as { f?: string }).f],
        ]),
    ),
  );
}

/** The lines of the list, its notes included. */
export function listIn(bytes: Uint8Array): string[][] {
  const sheet = sheetJs(bytes).Sheets["Perbaikan"]!;
  const lines = new Map<number, string[]>();
  for (const [address, cell] of Object.entries(sheet)) {
    if (address.startsWith("!") || (cell as { v?: unknown }).v === undefined) continue;
    const row = Number(/\d+$/.exec(address)?.[0]);
    lines.set(row, [...(lines.get(row) ?? []), String((cell as { v: unknown }).v)]);
  }
  return [...lines.values()];
}

function sheetJs(bytes: Uint8Array): WorkBook {
  return read(bytes, { cellFormula: true, sheetStubs: true });
}

export async function openBook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook;
}

const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Packs the least workbook around one sheet's part, with other parts beside it. */
export function bookAround(sheet: string | Uint8Array, others: Parts = {}): Uint8Array {
  const parts: Parts = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets><sheet name="Kepesertaan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
    ...others,
  };
  const packed = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  const part = typeof sheet === "string" ? strToU8(sheet) : sheet;
  return zipSync({ ...packed, "xl/worksheets/sheet1.xml": part });
}

/** One part of a workbook as text. */
export function partOf(bytes: Uint8Array, name: string): string {
  return Buffer.from(unzipSync(bytes)[name] ?? []).toString("utf8");
}
