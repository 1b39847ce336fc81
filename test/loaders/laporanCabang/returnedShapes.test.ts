import { expect, test } from "vitest";
import { drawNotes } from "../../../loaders/laporan_cabang/returned/comments/drawingPart.js";
import { tabNames } from "../../../loaders/laporan_cabang/returned/plain/tabNames.js";
import { readWorkbook } from "../../../loaders/lib/workbook/readWorkbook.js";
import {
  bookAround,
  commentsIn,
  listIn,
  marked,
  partOf,
  problem,
  valuesIn,
  withReturned,
} from "./returnedBook.js";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const text = (value: string) => `<is><t>${value}</t></is>`;

test.each([
  [
    "no styles, no places",
    `<sheetData><row><c><v>1</v></c><c t="inlineStr">${text("dua")}</c></row></sheetData>`,
    "B1",
    '<c t="inlineStr" s="',
  ],
  ["no rows", `<sheetData/>`, "B3", '<row r="3"><c r="B3" s="'],
  [
    "a row without cells",
    `<sheetData><row r="3" spans="1:1"/></sheetData>`,
    "B3",
    '<row r="3" spans="1:2"><c r="B3" s="',
  ],
  [
    "a row in between",
    `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="5"><c r="A5"><v>5</v></c></row></sheetData>`,
    "C3",
    '</row><row r="3"><c r="C3" s="',
  ],
  [
    "a cell in between",
    `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row></sheetData>`,
    "B1",
    '</c><c r="B1" s="',
  ],
  [
    "a greater-than sign in an attribute",
    `<sheetData><row r="1" ph="a>b"><c r="A1" ph='>'><v>1</v></c></row></sheetData>`,
    "A1",
    `ph='>' s="`,
  ],
  [
    "an end tag in a comment",
    `<sheetData><row r="1"><!-- </row><c r="B1"> --><c r="A1"><v>1</v></c></row></sheetData>`,
    "A1",
    '--><c r="A1" s="',
  ],
  [
    "an end tag in CDATA",
    `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</row><c r="B1">]]></t></is></c><c r="B1"><v>2</v></c></row></sheetData>`,
    "B1",
    '<c r="B1" s="',
  ],
])("%s: the cell is marked and nothing else moves", async (_, data, cell, written) => {
  const bytes = bookAround(`<worksheet xmlns="${MAIN}">${data}</worksheet>`);
  const returned = await marked(bytes, [problem({ cell })]);
  const part = partOf(returned, "xl/worksheets/sheet1.xml");
  expect(part).toContain(written);
  expect(part.match(/ s="/g)).toHaveLength(1);
  expect(valuesIn(returned)).toEqual(valuesIn(bytes));
  expect(Object.keys(commentsIn(returned))).toEqual([`Kepesertaan!${cell}`]);
});

test("elements with a prefix are marked with that prefix", async () => {
  const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData><x:pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><x:extLst/></x:worksheet>`;
  const returned = await marked(bookAround(sheet), [problem({ cell: "A1" }), problem({ cell: "B2" })]);
  const part = partOf(returned, "xl/worksheets/sheet1.xml");
  expect(part).toMatch(
    /<x:c r="A1" s="\d+"><x:v>1<\/x:v><\/x:c><\/x:row><x:row r="2"><x:c r="B2" s="\d+"\/><\/x:row><\/x:sheetData>/,
  );
  expect(part).toMatch(/<x:legacyDrawing xmlns:r="[^"]*" r:id="rIdGambar1"\/><x:extLst\/>/);
});

test("a part in UTF-16 is marked, and is UTF-8 then", async () => {
  const sheet = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr">${text("é")}</c></row></sheetData></worksheet>`;
  const bytes = bookAround(Buffer.from(`\ufeff${sheet}`, "utf16le"));
  const part = partOf(await marked(bytes, [problem({ cell: "A1" })]), "xl/worksheets/sheet1.xml");
  expect(part).toMatch(/^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?><worksheet/);
  expect(part).toContain("<t>é</t>");
});

test("a new comment keeps clear of the drawings that the sheet has", async () => {
  const sheet = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><legacyDrawing r:id="rId7"/></worksheet>`;
  const shape =
    '<v:shape id="_x0000_s2050" type="#_x0000_t201"><x:ClientData ObjectType="Button"/></v:shape>';
  const drawing = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${shape}<br></xml>`;
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="${OFFICE}/vmlDrawing" Target="../drawings/tombol.vml"/></Relationships>`;
  const others = { "xl/drawings/tombol.vml": drawing, "xl/worksheets/_rels/sheet1.xml.rels": rels };
  const returned = await marked(bookAround(sheet, others), [problem({ cell: "A1" })]);
  const vml = partOf(returned, "xl/drawings/tombol.vml");
  expect(vml).toContain(`${shape}<br>`);
  expect(vml).toMatch(/id="_x0000_s2051"[\s\S]*<x:Row>0<\/x:Row><x:Column>0<\/x:Column>/);
  expect(Object.keys(commentsIn(returned))).toEqual(["Kepesertaan!A1"]);
});

test("a drawing with other prefixes is added to with ours declared, and read for what is gone", async () => {
  const namespaces =
    'xmlns:ns1="urn:schemas-microsoft-com:vml" xmlns:ns2="urn:schemas-microsoft-com:office:excel"';
  const note = (row: number) =>
    `<ns1:shape id="_x0000_s${1025 + row}"><ns2:ClientData ObjectType="Note"><ns2:Row>${row}</ns2:Row><ns2:Column>0</ns2:Column></ns2:ClientData></ns1:shape>`;
  const given = `<xml ${namespaces}><ns1:shape id="x"/>${note(0)}${note(1)}</xml>`;
  const drawn = drawNotes(given, { added: ["B3"], removed: ["A1"] });
  expect(drawn).toContain(`<ns1:shape id="x"/>${note(1)}`);
  expect(drawn).not.toContain(note(0));
  expect(drawn).toMatch(/^<xml xmlns:v="[^"]+vml" xmlns:o="[^"]+office" xmlns:x="[^"]+excel" xmlns:ns1=/);
  expect(drawNotes(drawn, { added: [], removed: ["A2", "B3"] })).not.toContain("Note");
});

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

test("more cells than can be commented are filled all the same, and the list says so", async () => {
  const rows = Array.from(
    { length: 5001 },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`,
  );
  const bytes = bookAround(`<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData></worksheet>`);
  const problems = rows.map((_, at) =>
    problem({ cell: `A${at + 1}`, row: at + 1, severity: at === 5000 ? "error" : "warning" }),
  );
  const returned = await marked(bytes, problems);
  expect(partOf(returned, "xl/worksheets/sheet1.xml").match(/ s="/g)).toHaveLength(5001);
  const comments = partOf(returned, "xl/comments1.xml").match(/ref="[A-Z]+\d+"/g) ?? [];
  expect(comments).toHaveLength(5000);
  expect(comments[0]).toBe('ref="A5001"');
  expect(listIn(returned).flat()).toContainEqual(expect.stringContaining("1 sel lain hanya diberi warna"));
});

test("a CSV file comes back as a workbook of its values, marked, with a note that says so", async () => {
  const csv = "kode_wilayah;peserta_aktif\n35.10;12.77\n35.23;=1+1\n";
  const problems = [problem({ cell: "B2" }), problem({ cell: "B3", row: 3 })];
  await withReturned(
    { name: "Kepesertaan.csv", bytes: Buffer.from(csv), format: "csv", problems },
    async ({ path, bytes }) => {
      expect(path).toMatch(/returned\/Kepesertaan\.csv\.xlsx$/);
      const { sheets } = await readWorkbook(path!);
      expect(sheets.map(({ name }) => name)).toEqual(["Kepesertaan", "Perbaikan"]);
      expect([sheets[0]!.cell(2, 1), sheets[0]!.cell(3, 2)]).toEqual([
        { kind: "text", text: "35.10" },
        { kind: "text", text: "=1+1" },
      ]);
      expect(Object.keys(commentsIn(bytes))).toEqual(["Kepesertaan!B2", "Kepesertaan!B3"]);
      expect(listIn(bytes).flat()).toContainEqual(
        expect.stringContaining("Berkas .csv tidak dapat ditandai langsung"),
      );
    },
  );
});

test("of a CSV file too long to copy, the list alone comes back, and says so", async () => {
  const line = Buffer.from(`35.23;12.77;${"x".repeat(1000)}\n`);
  const bytes = Buffer.alloc(21 * 2 ** 20, line);
  await withReturned(
    { name: "Kepesertaan.csv", bytes, format: "csv", problems: [problem()] },
    async ({ path, bytes: returned }) => {
      expect((await readWorkbook(path!)).sheets.map(({ name }) => name)).toEqual(["Perbaikan"]);
      const said = listIn(returned).flat();
      expect(said).toContainEqual(expect.stringContaining("Kepesertaan.csv terlalu panjang untuk disalin"));
      expect(said).toContain("H2");
    },
  );
});

test("a file that cannot be opened comes back as nothing", async () => {
  const bytes = Buffer.from("PK\u0003\u0004 terpotong");
  for (const format of ["xlsx", "ods"] as const)
    await withReturned({ name: `Tuban.${format}`, bytes, format, problems: [problem()] }, ({ path }) => {
      expect(path).toBeUndefined();
    });
});

test("tabs get names that Excel takes, and no two the same", () => {
  const long = "Kepesertaan bulan Oktober 2024 kabupaten";
  expect(tabNames(["a/b", "A b", long, `${long} Tuban`, "[]"])).toEqual({
    "a/b": "a b",
    "A b": "A b 2",
    [long]: "Kepesertaan bulan Oktober 2024",
    [`${long} Tuban`]: "Kepesertaan bulan Oktober 2",
    "[]": "Lembar",
  });
});
