import { crc32, deflateRawSync } from "node:zlib";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { firstCells, number, refusal, xlsx, xlsxOfRows, xlsxParts, zip } from "./files.js";

const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
const sound = Buffer.from(xlsxOfRows(rows));

test("a part that unpacks to a thousand times its size is a bomb, wherever it stands", async () => {
  const bomb = new Uint8Array(40 * 2 ** 20).fill(32);
  for (const part of ["xl/worksheets/sheet0.xml", "xl/media/image1.png"])
    expect((await refusal("a.xlsx", zip({ ...xlsxParts({ sheets: [] }), [part]: bomb })))?.code, part).toBe(
      "zip_bomb",
    );
});

test("too much in all is a bomb, although each part is small for its packed size", async () => {
  const packed = zipSync({ ...xlsxBytes(), "a.bin": [noisy(2 ** 24), { level: 0 }] });
  expect(await refusal("a.xlsx", packed)).toBeUndefined();
  const parts = Object.fromEntries(
    Array.from({ length: 5000 }, (_, at) => [`xl/media/${at}.png`, new Uint8Array(1)]),
  );
  const refused = await refusal("a.xlsx", zipSync({ ...xlsxBytes(), ...parts }, { level: 0 }));
  expect(refused?.code).toBe("zip_bomb");
  expect(refused?.found).toContain("50");
});

test("parts that overlap count each time", async () => {
  const content = noisyText(2 ** 20);
  expect((await refusal("a.xlsx", overlapping(content, 3000)))?.code).toBe("zip_bomb");
}, 60_000);

test("a claimed size that is not the true one is damage", async () => {
  const lying = Buffer.from(sound);
  const directory = lying.indexOf(Buffer.from("504b0102", "hex"));
  lying.writeUInt32LE(1, directory + 24);
  expect((await refusal("a.xlsx", lying))?.code).toBe("damaged");
});

test("a changed byte is damage, by the checksum", async () => {
  const changed = Buffer.from(zipSync(xlsxBytes(), { level: 0 }));
  changed[changed.indexOf("<v>1</v>") + 3] = 0x39;
  expect((await refusal("a.xlsx", changed))?.code).toBe("damaged");
});

test("a workbook that ends early is truncated, wherever it ends", async () => {
  for (let length = 4; length < sound.length; length += 7)
    expect((await refusal("a.xlsx", sound.subarray(0, length)))?.code, `${length} bytes`).toBe("truncated");
});

test("names that climb out of their folder are only names", async () => {
  const bytes = xlsxOfRows(rows, { parts: { "../../evil.xml": "x", "/etc/passwd": "x", "C:\\evil": "x" } });
  expect(await firstCells("a.xlsx", bytes)).toEqual({ A1: number(1) });
});

test("two parts of one name are damage", async () => {
  const bytes = xlsxOfRows(rows, { parts: { "xl/Workbook.xml": "<workbook/>" } });
  expect((await refusal("a.xlsx", bytes))?.code).toBe("damaged");
});

test("a zip with a password is refused as such", async () => {
  const locked = Buffer.from(sound);
  const directory = locked.indexOf(Buffer.from("504b0102", "hex"));
  locked.writeUInt16LE(1, directory + 8);
  expect((await refusal("a.xlsx", locked))?.code).toBe("password_protected");
});

test.each([
  ["entities", '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'],
  ["an entity of a file", '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'],
])("%s of its own are refused", async (_, declaration) => {
  const part = `<?xml version="1.0"?>${declaration}<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>`;
  const bytes = xlsx({ sheets: [["A", ""]], parts: { "xl/worksheets/sheet0.xml": part } });
  expect((await refusal("a.xlsx", bytes))?.code).toBe("entities_declared");
});

test("elements within elements without end are damage", async () => {
  expect((await refusal("a.xlsx", xlsxOfRows("<a>".repeat(100_000))))?.code).toBe("damaged");
});

test("a text longer than any cell's is damage", async () => {
  const long = `<row r="1"><c r="A1" t="str"><v>${noisyText(6 * 2 ** 20).toString("latin1")}</v></c></row>`;
  expect((await refusal("a.xlsx", xlsxOfRows(long)))?.code).toBe("damaged");
});

function xlsxBytes(): Record<string, Uint8Array> {
  const parts = Object.entries(xlsxParts({ sheets: [["A", `<sheetData>${rows}</sheetData>`]] }));
  return Object.fromEntries(parts.map(([name, part]) => [name, Buffer.from(part)]));
}

/** Bytes without pattern, the same each time. */
function noisy(length: number): Uint8Array {
  let state = 1;
  return new Uint8Array(length).map(() => (state = (state * 48_271) % 2_147_483_647));
}

function noisyText(length: number): Buffer {
  return Buffer.from(noisy(length).map((byte) => 97 + (byte % 26)));
}

/** A zip whose entries all point to the same packed bytes. */
function overlapping(content: Buffer, count: number): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  const entries = Array.from({ length: count }, (_, at) => {
    const name = Buffer.from(`xl/media/${at}.png`);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(content), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    return Buffer.concat([entry, name]);
  });
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, directory, end]);
}
