import { beforeAll, expect, test } from "vitest";
import ExcelJS from "exceljs";
import {
  changedParts,
  commentsIn,
  listIn,
  marked,
  marksIn,
  openBook,
  partOf,
  problem,
  valuesIn,
  withReturned,
} from "./returnedBook.js";

const [ERROR, DOUBT, NOTE] = ["FFF8B4B4", "FFFFD97A", "FFFFF6CC"];
const GREEN = "FF00FF00";
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

let sent: Uint8Array;

/** A branch's workbook with everything around its cells that must stay: formats, formulas, comments, checks, merges, a logo. */
beforeAll(async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Kepesertaan");
  sheet.addRow([
    "kode_wilayah",
    "nama_wilayah",
    "bulan",
    "kelompok",
    "segmen",
    "program",
    "dana",
    "peserta_aktif",
  ]);
  for (const persons of [1, 10, 100])
    sheet.addRow(["35.23", "Kabupaten Tuban", "2024-10", "petani", "BPU", "JKK+JKM", "APBD", persons]);
  sheet.getCell("H2").value = "12.77";
  Object.assign(sheet.getCell("H3"), {
    numFmt: "#,##0",
    font: { bold: true, color: { argb: "FF0000FF" } },
    border: { left: { style: "thin" } },
  });
  sheet.getCell("H4").fill = { type: "pattern", pattern: "solid", fgColor: { argb: GREEN } };
  sheet.getCell("G3").note = "Catatan Budi";
  sheet.getCell("A4").note = { texts: [{ font: { bold: true }, text: "Budi:" }, { text: " periksa" }] };
  sheet.getCell("J2").value = { formula: "SUM(H3:H4)", result: 110 };
  sheet.getColumn("K").numFmt = "0.00";
  sheet.mergeCells("M2:N3");
  sheet.addImage(
    workbook.addImage({ buffer: PIXEL as unknown as ExcelJS.Buffer, extension: "png" }),
    "P2:Q4",
  );
  sheet.addConditionalFormatting({
    ref: "H2:H4",
    rules: [
      {
        type: "cellIs",
        operator: "greaterThan",
        formulae: [50],
        priority: 1,
        style: { font: { bold: true } },
      },
    ],
  });
  sheet.getCell("E2").dataValidation = { type: "list", formulae: ['"PU,BPU"'] };
  workbook.addWorksheet("Iuran").addRow(["anggaran", "=cmd|' /C calc'!A0"]);
  workbook.addWorksheet("Klaim").addRow(["tidak bermasalah"]);
  sent = new Uint8Array(await workbook.xlsx.writeBuffer());
});

const PROBLEMS = [
  problem(),
  problem({ cell: "H3", row: 3, severity: "quarantine", found: "dua bacaan" }),
  problem({ cell: "G3", row: 3, severity: "warning", found: "dibersihkan" }),
  problem({ cell: "K9", row: 9, column: "peserta_keluar", found: "tidak diisi" }),
  problem({ sheet: "Iuran", cell: "B1", row: 1, column: "realisasi", severity: "quarantine" }),
  problem({ sheet: "Iuran", cell: "B1", row: 1, column: "realisasi", found: "juga salah" }),
  problem({ sheet: "Kepesertaan", row: null, cell: null, column: "sumber_dana", found: "kolom tidak ada" }),
  problem({ sheet: null, row: null, cell: null, column: null, found: "lembar Target tidak ada" }),
];

test("parts that hold no mark keep their very bytes", async () => {
  const before = await marked(sent, []);
  expect(changedParts(sent, before)).toEqual(ONLY_LIST);
  expect(changedParts(sent, await marked(sent, PROBLEMS))).toEqual({
    ...ONLY_LIST,
    "xl/comments1.xml": "changed",
    "xl/comments2.xml": "new",
    "xl/drawings/vmlDrawing1.vml": "changed",
    "xl/drawings/vmlDrawing2.vml": "new",
    "xl/worksheets/_rels/sheet2.xml.rels": "new",
    "xl/worksheets/sheet1.xml": "changed",
    "xl/worksheets/sheet2.xml": "changed",
  });
});

const ONLY_LIST = {
  "[Content_Types].xml": "changed",
  "xl/_rels/workbook.xml.rels": "changed",
  "xl/styles.xml": "changed",
  "xl/workbook.xml": "changed",
  "xl/worksheets/sheet4.xml": "new",
};

test("exactly the problems' cells are filled, each by the weight of its heaviest problem", async () => {
  expect(await marksIn(await marked(sent, PROBLEMS))).toEqual({
    "Kepesertaan!H2": ERROR,
    "Kepesertaan!H3": DOUBT,
    "Kepesertaan!G3": NOTE,
    "Kepesertaan!K9": ERROR,
    "Kepesertaan!H4": GREEN,
    "Iuran!B1": ERROR,
  });
});

test("values, formulas with their results, formats, fonts and borders stay", async () => {
  const returned = await marked(sent, PROBLEMS);
  expect(valuesIn(returned)).toEqual(valuesIn(sent));
  const sheet = (await openBook(returned)).getWorksheet("Kepesertaan")!;
  expect(sheet.getCell("H3")).toMatchObject({
    numFmt: "#,##0",
    font: { bold: true, color: { argb: "FF0000FF" } },
    border: { left: { style: "thin" } },
  });
  expect(sheet.getCell("K9").numFmt).toBe("0.00");
  expect(sheet.getCell("E2").dataValidation.formulae).toEqual(['"PU,BPU"']);
  expect(sheet.getCell("N3").isMerged).toBe(true);
  expect(sheet.getImages()).toHaveLength(1);
});

test("each marked cell has a comment in plain words; other people's comments stay, with ours behind them", async () => {
  const comments = commentsIn(await marked(sent, PROBLEMS));
  expect(comments["Kepesertaan!H2"]).toBe(
    'Pemeriksaan laporan cabang\n\nSalah: berisi "12.77"\nDiharapkan: bilangan bulat\nSaran: perbaiki sel itu',
  );
  expect(comments["Iuran!B1"]).toMatch(/Salah: juga salah[\s\S]*Meragukan: berisi/);
  expect(comments["Kepesertaan!G3"]).toMatch(
    /^Catatan Budi\s+Pemeriksaan laporan cabang\s+Catatan: dibersihkan/,
  );
  expect(comments["Kepesertaan!A4"]).toBe("Budi: periksa");
  expect(Object.keys(comments)).toHaveLength(6);
});

test("exceljs reads the same comments", async () => {
  const sheet = (await openBook(await marked(sent, PROBLEMS))).getWorksheet("Kepesertaan")!;
  expect(sheet.getCell("H2").note).toContain("Saran: perbaiki sel itu");
  expect(sheet.getCell("A4").note).toMatchObject({ texts: [{ text: "Budi:" }, { text: " periksa" }] });
});

test("the list names every problem, those without a cell too, and leads to the cells", async () => {
  const returned = await marked(sent, PROBLEMS);
  const lines = listIn(returned);
  const header = lines.findIndex(([first]) => first === "No.");
  expect(lines[header]).toEqual([
    "No.",
    "Berat",
    "Lembar",
    "Baris",
    "Kolom",
    "Sel",
    "Yang ditemukan",
    "Yang diharapkan",
    "Yang perlu dilakukan",
  ]);
  expect(lines.slice(header + 1)).toHaveLength(PROBLEMS.length);
  expect(lines[header + 1]).toEqual([
    "1",
    "Salah",
    "Kepesertaan",
    "2",
    "peserta_aktif",
    "H2",
    'berisi "12.77"',
    "bilangan bulat",
    "perbaiki sel itu",
  ]);
  expect(lines.at(-1)).toEqual([
    "8",
    "Salah",
    "(seluruh berkas)",
    "lembar Target tidak ada",
    "bilangan bulat",
    "perbaiki sel itu",
  ]);
  expect(partOf(returned, "xl/worksheets/sheet4.xml")).toContain(`location="'Kepesertaan'!H2"`);
});

test("text that could be a formula is text, in the list and in comments", async () => {
  const returned = await marked(sent, [
    problem({ found: '=HYPERLINK("http://x")', hint: "@SUM(1)", expected: "<b>&" }),
  ]);
  const sheet = (await openBook(returned)).getWorksheet("Perbaikan")!;
  const line = sheet.getRow(sheet.rowCount).values as unknown[];
  expect(line.slice(-3)).toEqual(['=HYPERLINK("http://x")', "<b>&", "@SUM(1)"]);
  expect(partOf(returned, "xl/worksheets/sheet4.xml")).not.toContain("<f>");
});

test("a number that may be somebody's NIK is repeated nowhere", async () => {
  // Invented: no person has it.
  const nik = "3523019901990001";
  const returned = await marked(sent, [
    problem({ found: `berisi "${nik}"`, hint: "hapus 3523-0199-0199-0001" }),
  ]);
  const texts = [...listIn(returned).flat(), ...Object.values(commentsIn(returned))].join("\n");
  expect(texts.replace(/\D/g, "")).not.toContain(nik);
  expect(texts).toContain("(deretan angka)");
});

test("a second round replaces the list, the marks and our comments; what was mended is plain again", async () => {
  const first = await marked(sent, PROBLEMS);
  const left = [problem({ cell: "H4", row: 4 })];
  const second = await marked(first, left);
  expect(await marksIn(second)).toEqual({ "Kepesertaan!H4": ERROR });
  expect(commentsIn(second)).toEqual({
    "Kepesertaan!A4": "Budi: periksa",
    "Kepesertaan!G3": "Catatan Budi",
    "Kepesertaan!H4": expect.stringContaining("Salah: berisi"),
  });
  expect((await openBook(second)).worksheets.map(({ name }) => name)).toEqual([
    "Kepesertaan",
    "Iuran",
    "Klaim",
    "Perbaikan",
  ]);
  expect(listIn(second).filter(([number]) => /^\d+$/.test(number ?? ""))).toHaveLength(1);
  expect(valuesIn(second)).toEqual(valuesIn(sent));
});

test("problems name tabs as the report calls them, in any letter case, and unknown tabs are listed alone", async () => {
  const problems = [
    problem({ sheet: "kepesertaan " }),
    problem({ sheet: "Potensi", cell: "A1" }),
    problem({ sheet: "Lain", cell: "A1" }),
  ];
  await withReturned(
    { name: "Tuban.xlsx", bytes: sent, format: "xlsx", problems, sheetNames: { Potensi: "Klaim" } },
    async ({ bytes }) => {
      expect(Object.keys(await marksIn(bytes)).toSorted()).toEqual([
        "Kepesertaan!H2",
        "Kepesertaan!H4",
        "Klaim!A1",
      ]);
      expect(listIn(bytes).at(-1)).toContain("Lain");
    },
  );
});
