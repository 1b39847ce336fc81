import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { FileRefused } from "../../../loaders/lib/workbook/fileRefused.js";
import { cellsOf, read, xlsxParts } from "./files.js";
import { odsOfRows, row } from "./odsParts.js";
import { xls } from "./xlsRecords.js";

const TOKENS = [
  "<",
  ">",
  "&",
  '"',
  "</",
  "/>",
  "<![CDATA[",
  "-->",
  'r="9999999"',
  't="s"',
  "<row>",
  "-1",
  "e5",
  "\0",
];

/** Gives numbers below a limit, the same ones for the same seed. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => (state = (state * 48_271) % 2_147_483_647) % limit;
}

/** Changes a byte, cuts the end or a piece off, or puts in what markup is made of. */
function damage(bytes: Uint8Array, roll: (limit: number) => number): Buffer {
  const at = roll(bytes.length);
  const start = bytes.subarray(0, at);
  const end = bytes.subarray(at);
  const kinds = [
    () => Buffer.concat([start, Buffer.from([roll(256)]), end.subarray(1)]),
    () => Buffer.concat([start, end.subarray(roll(20))]),
    () => Buffer.concat([start, Buffer.from(TOKENS[roll(TOKENS.length)]!), end]),
    () => Buffer.from(start),
  ];
  return kinds[roll(kinds.length)]!();
}

const rows =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>1+1</f><v>45596</v></c></row><row r="7" hidden="1"/>';
const parts = Object.entries(
  xlsxParts({
    sheets: [["Kepesertaan", `<cols><col min="1" max="2" hidden="1"/></cols><sheetData>${rows}</sheetData>`]],
    sharedStrings: "<si><t>Kab. &amp; Kota</t></si>",
    formats: ["dd/mm/yyyy"],
  }),
).map(([name, part]) => [name, Buffer.from(part)] as const);

/** A workbook with one damaged part, its zip sound. */
function damagedXlsx(roll: (limit: number) => number): Uint8Array {
  const broken = roll(parts.length);
  const kept = parts.map(([name, part], at) => [name, at === broken ? damage(part, roll) : part]);
  return zipSync(Object.fromEntries(kept), { level: 0 });
}

const spreadsheet = odsOfRows(row(['office:value-type="float" office:value="7"', "<text:p>7</text:p>"]));
const old = xls([["kode_wilayah", 12_779]], { format: "0" });

test.each<[string, (roll: (limit: number) => number) => Uint8Array]>([
  ["xlsx", damagedXlsx],
  ["ods", (roll) => damage(spreadsheet, roll)],
  ["xls", (roll) => damage(old, roll)],
  ["csv", (roll) => damage(Buffer.from('kode;"na""ma";x\n35.1;"a\nb";é\n'), roll)],
])("a damaged .%s is read or refused, and never fails otherwise", async (extension, make) => {
  for (let seed = 1; seed <= 150; seed++)
    try {
      const { sheets } = await read(`a.${extension}`, make(dice(seed)));
      for (const sheet of sheets) cellsOf({ ...sheet, rowCount: Math.min(sheet.rowCount, 20) });
    } catch (error) {
      expect(error, `seed ${seed}`).toBeInstanceOf(FileRefused);
    }
});
