import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { readWorkbook } from "../../loaders/lib/workbook/readWorkbook.js";

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const COLUMNS = "ABCDEFGHIJKLMN".split("");

interface Measured {
  name: string;
  file: string;
  bytes: () => Uint8Array | string;
  /** Seconds. */
  limit: number;
}

const FILES: readonly Measured[] = [
  {
    name: "xlsx of 100,000 rows x 14 columns",
    file: "a.xlsx",
    bytes: () => book(100_000, filledRow),
    limit: 6,
  },
  { name: "xlsx of a million empty rows", file: "b.xlsx", bytes: () => book(1_000_000, emptyRow), limit: 6 },
  { name: "csv of 1,000,000 rows x 10 columns", file: "c.csv", bytes: csv, limit: 5 },
];

/** Prints how long files take to read, cell by cell: seconds, and the memory of the whole process at its highest so far. */
export async function measureWorkbooks(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "buku kerja "));
  try {
    for (const { name, file, bytes, limit } of FILES) {
      writeFileSync(join(folder, file), bytes());
      const start = performance.now();
      const cells = await countCells(join(folder, file));
      const seconds = (performance.now() - start) / 1000;
      const memory = process.resourceUsage().maxRSS / 1024;
      console.log(
        `${name}: ${seconds.toFixed(1)} s (at most ${limit}), ${cells} cells, ${memory.toFixed(0)} MB at most so far`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function countCells(path: string): Promise<number> {
  let count = 0;
  for (const sheet of (await readWorkbook(path)).sheets)
    for (let row = 1; row <= sheet.rowCount; row++)
      for (let column = 1; column <= sheet.columnCount; column++) if (sheet.cell(row, column)) count += 1;
  return count;
}

/** A workbook of one sheet; its texts stand in the cells. */
function book(rows: number, row: (at: number) => string): Uint8Array {
  const data = Array.from({ length: rows }, (_, at) => row(at + 1)).join("");
  const relation = (type: string, target: string) =>
    strToU8(
      `<Relationships><Relationship Id="r" Type="${TYPES}/${type}" Target="${target}"/></Relationships>`,
    );
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "_rels/.rels": relation("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${TYPES}"><sheets><sheet name="Iuran" r:id="r"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": relation("worksheet", "sheet.xml"),
    "xl/sheet.xml": strToU8(`<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`),
  });
}

function filledRow(at: number): string {
  const cells = COLUMNS.map((column, place) =>
    place < 7
      ? `<c r="${column}${at}" t="inlineStr"><is><t>kelompok ${(at * place) % 97}</t></is></c>`
      : `<c r="${column}${at}"><v>${at * place}</v></c>`,
  );
  return `<row r="${at}">${cells.join("")}</row>`;
}

function emptyRow(at: number): string {
  return `<row r="${at}" spans="1:14" ht="15" customHeight="1"><c r="A${at}" s="0"/></row>`;
}

function csv(): string {
  const row = (_: unknown, at: number) =>
    `35.${at % 38};Kabupaten;2024-10;nelayan;BPU;JKK+JKM;APBD;${at};${at % 100};0\n`;
  return Array.from({ length: 1_000_000 }, row).join("");
}
