import { expect, test } from "vitest";
import { date, firstCells, number, refusal, text, xlsxOfRows, type XlsxSpec } from "./files.js";

const cellsOfRows = (rows: string, others?: Omit<XlsxSpec, "sheets">) =>
  firstCells("a.xlsx", xlsxOfRows(rows, others));

test("shared, inline, rich and computed texts are texts, and codes stay as written", async () => {
  const sharedStrings = `<si><t>35.10</t></si><si><r><t>Kab. </t></r><r><t xml:space="preserve">Tuban </t></r><rPh><t>トゥバン</t></rPh></si><si><t>satu_x000D_
dua &amp; tiga</t></si>`;
  const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>
    <c r="D1" t="inlineStr"><is><r><t>12.</t></r><r><t>779</t></r></is></c><c r="E1" t="str"><v>=cmd|' /C calc'!A0</v></c></row>`;
  expect(await cellsOfRows(rows, { sharedStrings })).toEqual({
    A1: text("35.10"),
    B1: text("Kab. Tuban "),
    C1: text("satu\r\ndua & tiga"),
    D1: text("12.779"),
    E1: text("=cmd|' /C calc'!A0"),
  });
});

test("numbers keep their format, and formats of days make days", async () => {
  const formats = ["0.0%", "dd/mm/yyyy;@", "[$-421]d mmmm yyyy", "[Red]#,##0 &quot;orang&quot;", "[h]:mm"];
  const rows = `<row r="2"><c r="A2"><v>12779</v></c><c r="B2" s="1"><v>0.263</v></c><c r="C2" s="2"><v>45596.75</v></c>
    <c r="D2" s="3"><v>45595.9999999</v></c><c r="E2" s="4"><v>1.2E3</v></c><c r="F2" s="5"><v>1.5</v></c>
    <c r="G2" t="d"><v>2024-10-31T23:59:59Z</v></c></row>`;
  expect(await cellsOfRows(rows, { formats })).toEqual({
    A2: number(12779),
    B2: number(0.263, "0.0%"),
    C2: date("2024-10-31"),
    D2: date("2024-10-31"),
    E2: number(1200, '[Red]#,##0 "orang"'),
    F2: number(1.5, "[h]:mm"),
    G2: date("2024-10-31"),
  });
});

test("days of 1904 workbooks are counted from 1904", async () => {
  const rows = `<row r="1"><c r="A1" s="1"><v>44134</v></c><c r="B1" s="1"><v>0</v></c></row>`;
  const cells = await cellsOfRows(rows, {
    formats: ["yyyy-mm-dd"],
    workbookPr: '<workbookPr date1904="true"/>',
  });
  expect(cells).toEqual({ A1: date("2024-10-31"), B1: date("1904-01-01") });
});

test("a serial that is no day stays a number", async () => {
  const rows = `<row r="1"><c r="A1" s="1"><v>59</v></c><c r="B1" s="1"><v>60</v></c><c r="C1" s="1"><v>61</v></c>
    <c r="D1" s="1"><v>0.5</v></c><c r="E1" s="1"><v>-3</v></c><c r="F1" s="1"><v>2958466</v></c></row>`;
  expect(await cellsOfRows(rows, { formats: ["d/m/yy"] })).toEqual({
    A1: date("1900-02-28"),
    B1: number(60, "d/m/yy"),
    C1: date("1900-03-01"),
    D1: number(0.5, "d/m/yy"),
    E1: number(-3, "d/m/yy"),
    F1: number(2958466, "d/m/yy"),
  });
});

test("a formula keeps its cached value; one without is a bare formula, not a zero", async () => {
  const rows = `<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>24</v></c><c r="B1"><f>1+1</f></c><c r="C1"><f>1+2</f><v></v></c>
    <c r="D1" t="str"><f>""</f><v></v></c><c r="E1" t="b"><f>TRUE()</f><v>1</v></c><c r="F1" t="e"><f>Z!A1</f><v>#REF!</v></c>
    <c r="G1" t="str"><f>A1&amp;"x"</f></c></row>`;
  expect(await cellsOfRows(rows)).toEqual({
    A1: { ...number(24), formula: "SUM(B1:B9)" },
    B1: { kind: "formula", formula: "1+1" },
    C1: { kind: "formula", formula: "1+2" },
    D1: { ...text(""), formula: '""' },
    E1: { kind: "boolean", value: true, formula: "TRUE()" },
    F1: { kind: "error", text: "#REF!", formula: "Z!A1" },
    G1: { kind: "formula", formula: 'A1&"x"' },
  });
});

test("a formula that cells share is shown as it stands in each of them", async () => {
  const rows = `<row r="1"><c r="C1"><f t="shared" ref="C1:D2" si="0">A1*$B$1+SUM(A$1:A1)&amp;"A1"</f><v>1</v></c></row>
    <row r="2"><c r="D2"><f t="shared" si="0"/><v>2</v></c></row>`;
  expect(await cellsOfRows(rows)).toMatchObject({ D2: { formula: 'B2*$B$1+SUM(B$1:B2)&"A1"' } });
});

test("empty cells are none: styled, of empty text, of a blank value", async () => {
  const sharedStrings = "<si><t></t></si>";
  const rows = `<row r="1"><c r="A1" s="1"/><c r="B1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t/></is></c><c r="D1"><v></v></c></row>
    <row r="2"><c r="B2"><v>1</v></c><c r="C2" s="1"/></row><row r="9"/>`;
  expect(await cellsOfRows(rows, { sharedStrings })).toEqual({ B2: number(1) });
});

test("rows and cells without places follow one another; extensions are not cells", async () => {
  const rows = `<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>`;
  const cells = await cellsOfRows(
    `${rows}<extLst><ext><row r="6"><c r="A6"><v>9</v></c></row></ext></extLst>`,
  );
  expect(cells).toEqual({ A1: number(1), B1: number(2), C5: number(3), D5: number(4), A6: number(5) });
});

test.each([
  ["a number that is none", `<row r="1"><c r="A1"><v>12abc</v></c></row>`, "sel Kepesertaan!A1"],
  ["a number of another base", `<row r="1"><c r="A1"><v>0x1F</v></c></row>`, "sel Kepesertaan!A1"],
  ["a row between rows", `<row r="1.5"><c><v>1</v></c></row>`, "baris"],
  ["a text that is not there", `<row r="1"><c r="B1" t="s"><v>7</v></c></row>`, "sel Kepesertaan!B1"],
  ["a kind of cell that there is not", `<row r="1"><c r="B1" t="q"><v>7</v></c></row>`, "sel Kepesertaan!B1"],
  ["a row twice", `<row r="1"><c r="A1"><v>1</v></c></row><row r="1"/>`, "baris 1"],
  ["a cell twice", `<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>`, "baris 1"],
  ["a cell of another row", `<row r="1"><c r="A2"><v>1</v></c></row>`, "A2"],
  ["a row beyond the last", `<row r="1048577"/>`, "baris"],
  ["a column beyond the last", `<row r="1"><c r="XFE1"><v>1</v></c></row>`, "baris 1"],
  ["an element that does not close", `<row r="1"><c r="A1"><v>1</c></row>`, "bukan XML"],
])("%s is damage, and named", async (_, rows, place) => {
  const refused = await refusal("a.xlsx", xlsxOfRows(rows));
  expect(refused?.code).toBe("damaged");
  expect(refused?.found).toContain(place);
});

test("a zero of a formula that no program has computed yet is no value", async () => {
  const rows = `<row r="1"><c r="A1"><f>12000+779</f><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1"><v>0</v></c></row>`;
  const uncomputed = { workbookPr: '<calcPr calcId="124519" fullCalcOnLoad="1"/>' };
  expect(await cellsOfRows(rows, uncomputed)).toEqual({
    A1: { kind: "formula", formula: "12000+779" },
    B1: { ...number(2), formula: "1+1" },
    C1: number(0),
  });
  expect(await cellsOfRows(rows)).toMatchObject({ A1: { ...number(0), formula: "12000+779" } });
});
