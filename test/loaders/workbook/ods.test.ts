import { utils, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { cellsOf, date, firstCells, number, read, refusal, text, zip } from "./files.js";
import { ods, odsOfRows, row } from "./odsParts.js";

const string = 'office:value-type="string"';
const float = (value: string) => `office:value-type="float" office:value="${value}"`;

test("numbers, percentages, money, days, booleans and texts are what their types say", async () => {
  const rows = row(
    [float("12779"), "<text:p>12.779</text:p>"],
    ['office:value-type="percentage" office:value="0.263"', "<text:p>26,30%</text:p>"],
    [
      'office:value-type="currency" office:currency="IDR" office:value="1200000"',
      "<text:p>Rp1.200.000</text:p>",
    ],
    ['office:value-type="date" office:date-value="2024-10-31T23:30:00"', "<text:p>31/10/24</text:p>"],
    ['office:value-type="boolean" office:boolean-value="true"', "<text:p>BENAR</text:p>"],
    [string, "<text:p>35.10</text:p>"],
    ['office:value-type="time" office:time-value="PT12H00M00S"', "<text:p>12:00</text:p>"],
    ["", ""],
  );
  expect(await firstCells("a.ods", odsOfRows(rows))).toEqual({
    A1: number(12779),
    B1: number(0.263, "0.00%"),
    C1: number(1_200_000),
    D1: date("2024-10-31"),
    E1: { kind: "boolean", value: true },
    F1: text("35.10"),
    G1: text("12:00"),
  });
});

test("a number that only its style makes a percentage or a day is one", async () => {
  const styles = `<number:percentage-style style:name="N1"><number:number/></number:percentage-style>
    <number:date-style style:name="N2"><number:day/><number:text>/</number:text><number:year/></number:date-style>
    <style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>
    <style:style style:name="ce2" style:family="table-cell" style:data-style-name="N2"/>`;
  const rows = row(
    [`table:style-name="ce1" ${float("0.5")}`, ""],
    [`table:style-name="ce2" ${float("45596")}`, ""],
  );
  expect(await firstCells("a.ods", odsOfRows(rows, { styles }))).toEqual({
    A1: number(0.5, "0.00%"),
    B1: date("2024-10-31"),
  });
});

test("blanks, tabs, breaks and paragraphs of a text are kept; notes and drawings are not part of it", async () => {
  const shown = `<office:annotation><text:p>catatan</text:p></office:annotation><text:p>Kab.<text:s text:c="2"/>
    <text:span>Tuban</text:span><text:tab/>x<text:line-break/>y</text:p><text:p>dua</text:p>`;
  const cells = await firstCells("a.ods", odsOfRows(row([string, shown], [string, "<text:p>b</text:p>"])));
  expect(cells).toEqual({ A1: text("Kab.   Tuban\tx\ny\ndua"), B1: text("b") });
});

test("formulas keep their value; without one they are bare; errors are errors", async () => {
  const rows = row(
    [`table:formula="of:=SUM([.A2:.B2])+['Lain'.C1]" ${float("3")}`, "<text:p>3</text:p>"],
    ['table:formula="of:=1+1"', ""],
    [`table:formula="of:=&quot;&quot;" ${string} office:string-value=""`, ""],
    [`table:formula="of:=#REF!" ${string} calcext:value-type="error"`, "<text:p>#REF!</text:p>"],
  );
  expect(await firstCells("a.ods", odsOfRows(rows))).toEqual({
    A1: { ...number(3), formula: "SUM(A2:B2)+Lain!C1" },
    B1: { kind: "formula", formula: "1+1" },
    C1: { ...text(""), formula: '""' },
    D1: { kind: "error", text: "#REF!", formula: "#REF!" },
  });
});

test("rows and cells that repeat cost nothing, and stand in each of their places", async () => {
  const rows = `<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="2"/><table:table-cell table:number-columns-repeated="16382" ${float("7")}/></table:table-row>
    <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384" ${float("8")}/></table:table-row>
    <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;
  const sheet = (await read("a.ods", odsOfRows(rows))).sheets[0]!;
  expect([sheet.rowCount, sheet.columnCount]).toEqual([1_048_573, 16_384]);
  expect(sheet.cell(3, 2)).toBeUndefined();
  expect(sheet.cell(3, 3)).toEqual(number(7));
  expect(sheet.cell(1_048_573, 16_384)).toEqual(number(8));
  expect(sheet.cell(1_048_574, 1)).toBeUndefined();
});

test("merged cells, hidden and filtered rows, and hidden columns are reported", async () => {
  const rows = `<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>
    ${row(['table:number-columns-spanned="2" table:number-rows-spanned="3"', ""])}
    <table:table-row table:visibility="filter" table:number-rows-repeated="2"><table:covered-table-cell/><table:table-cell ${float("1")}/></table:table-row>`;
  const sheet = (await read("a.ods", odsOfRows(rows))).sheets[0]!;
  expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 3, right: 2 }]);
  expect([1, 2, 3, 4].filter((at) => sheet.isRowHidden(at))).toEqual([2, 3]);
  expect([1, 2, 3, 4].filter((at) => sheet.isColumnHidden(at))).toEqual([2, 3]);
  expect(cellsOf(sheet)).toEqual({ B2: number(1), B3: number(1) });
});

test("deleted cells, tables within cells and cells of other files are not read", async () => {
  const inner = `<table:table table:name="dalam">${row([float("9"), ""])}</table:table>`;
  const tables = `<table:tracked-changes><table:deletion>${row([float("5"), ""])}</table:deletion></table:tracked-changes>
    <table:table table:name="A">${row([string, `<text:p>a</text:p>${inner}`], [float("1"), ""])}</table:table>
    <table:table table:name="'file:///b.ods'#A"><table:table-source xlink:href="b.ods"/>${row([float("2"), ""])}</table:table>`;
  const { sheets, notices } = await read("a.ods", ods(tables));
  expect(sheets.map((sheet) => [sheet.name, cellsOf(sheet)])).toEqual([
    ["A", { A1: text("a"), B1: number(1) }],
  ]);
  expect(notices.map(({ code }) => code)).toEqual(["links_not_followed"]);
});

test("macros are ignored, and said so", async () => {
  const parts = { "Basic/Standard/Module1.xml": "<x/>" };
  const { notices } = await read("a.ods", ods('<table:table table:name="A"/>', { parts }));
  expect(notices.map(({ code }) => code)).toEqual(["macros_ignored"]);
});

test("a workbook of another writer is read", async () => {
  const sheet = utils.aoa_to_sheet([["Tuban", 0.263, 45_596]]);
  sheet["B1"].z = "0.0%";
  sheet["C1"].z = "yyyy-mm-dd";
  const bytes = write(utils.book_new(sheet, "Target"), { type: "buffer", bookType: "ods" }) as Buffer;
  const { A1, B1, C1 } = await firstCells("a.ods", bytes);
  expect([A1, B1, C1]).toEqual([text("Tuban"), number(0.263, "0.00%"), date("2024-10-31")]);
});

test("an encrypted, an empty and a broken spreadsheet are refused as what they are", async () => {
  const manifest =
    "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
  const locked = ods("", { parts: { "META-INF/manifest.xml": manifest, "content.xml": "0x9f" } });
  expect((await refusal("a.ods", locked))?.code).toBe("password_protected");
  expect((await refusal("a.ods", ods("")))?.code).toBe("no_sheets");
  expect((await refusal("a.ods", odsOfRows(row([float("dua"), ""]))))?.code).toBe("damaged");
  const bare = zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" });
  expect((await refusal("a.ods", bare))?.code).toBe("damaged");
});
