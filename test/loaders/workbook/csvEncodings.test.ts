import { expect, test } from "vitest";
import { firstCells, read, refusal, text } from "./files.js";

const shown = "kode;nama\n35.10;Café Édi – “satu”\n";
const cells = { A1: text("kode"), B1: text("nama"), A2: text("35.10"), B2: text("Café Édi – “satu”") };
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
const utf16 = (content: string) => Buffer.from(content, "utf16le");

test.each<[string, Uint8Array]>([
  ["UTF-8", Buffer.from(shown)],
  ["UTF-8 with a mark", Buffer.from(`\uFEFF${shown}`)],
  ["UTF-16 LE with a mark", utf16(`\uFEFF${shown}`)],
  ["UTF-16 BE with a mark", swapped(utf16(`\uFEFF${shown}`))],
  ["UTF-16 LE without a mark", utf16(shown)],
  ["UTF-16 BE without a mark", swapped(utf16(shown))],
])("%s is read without a notice", async (_, bytes) => {
  expect(await firstCells("a.csv", bytes)).toEqual(cells);
  expect((await read("a.csv", bytes)).notices).toEqual([]);
});

test("what is not UTF-8 is read as Windows-1252, and said so", async () => {
  const windows = shown.replace("–", "\u0096").replace("“", "\u0093").replace("”", "\u0094");
  const bytes = Buffer.from(windows, "latin1");
  expect(await firstCells("a.csv", bytes)).toEqual(cells);
  expect((await read("a.csv", bytes)).notices.map(({ code }) => code)).toEqual(["windows_1252"]);
});

test("UTF-16 that stops within a character is damage", async () => {
  expect((await refusal("a.csv", utf16(`\uFEFF${shown}`).subarray(0, 15)))?.code).toBe("damaged");
});

test("a file of a mark alone is a sheet without rows", async () => {
  expect((await read("a.csv", "\uFEFF")).sheets.map(({ rowCount }) => rowCount)).toEqual([0]);
});
