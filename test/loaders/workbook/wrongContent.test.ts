import { CFB, utils, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { refusal, xlsx, xlsxParts, zip } from "./files.js";

const one = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const excel = xlsx({ sheets: [["A", one]] });
const csv = "kode_wilayah;bulan\n35.23;2024-10\n";
const booked = (bookType: "xls" | "ods" | "xlsb") =>
  write(utils.book_new(utils.aoa_to_sheet([[1]]), "A"), { type: "buffer", bookType }) as Buffer;

/** A container of Microsoft's old kind with the given streams. */
function container(...names: string[]): Uint8Array {
  const made = CFB.utils.cfb_new();
  for (const name of names) CFB.utils.cfb_add(made, name, Buffer.alloc(5000, 1));
  return new Uint8Array(CFB.write(made, { type: "buffer" }));
}

test.each<[string, string, Uint8Array | string, string]>([
  ["csv named .xlsx", "a.xlsx", csv, "teks biasa"],
  ["html named .xls", "a.xls", "<html><table><tr><td>1</td></tr></table></html>", "HTML"],
  ["html named .csv", "a.csv", "\uFEFF  <!DOCTYPE html><html></html>", "HTML"],
  ["XML of 2003 named .xls", "a.xls", '<?xml version="1.0"?><Workbook></Workbook>', "XML"],
  ["xls named .xlsx", "a.xlsx", booked("xls"), ".xls"],
  ["xlsx named .xls", "a.xls", excel, ".xlsx"],
  ["xlsx named .csv", "a.csv", excel, ".xlsx"],
  ["xlsx named .ods", "a.ods", excel, ".xlsx"],
  ["ods named .xlsx", "a.xlsx", booked("ods"), ".ods"],
  ["a PDF named .xlsx", "a.xlsx", "%PDF-1.7\n", "PDF"],
  ["bytes of nothing known", "a.xlsx", Buffer.from([1, 0, 2, 0, 0, 3, 9]), "tidak dikenal"],
  ["bytes of nothing known as .csv", "a.csv", Buffer.from([1, 0, 2, 0, 0, 3, 9]), "tidak dikenal"],
])("%s is refused for what it is", async (_, name, bytes, what) => {
  const refused = await refusal(name, bytes);
  expect(refused?.code).toBe("wrong_extension");
  expect(refused?.found).toContain(what);
});

test.each<[string, Uint8Array, string]>([
  ["a zip of pictures", zip({ "a.png": "x" }), "arsip zip"],
  ["a document of Word", zip({ ...xlsxParts({ sheets: [] }), "word/document.xml": "<x/>" }), "Word"],
  ["a binary workbook", booked("xlsb"), ".xlsb"],
  [
    "a text of LibreOffice",
    zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" }),
    "bukan buku kerja",
  ],
  ["an old document of Word", container("WordDocument"), "Word"],
])("%s is no workbook", async (_, bytes, what) => {
  const refused = await refusal("a.xlsx", bytes);
  expect(refused?.code).toBe("not_a_workbook");
  expect(refused?.found).toContain(what);
});

test("an encrypted workbook asks for its password to be taken off", async () => {
  const refused = await refusal("a.xlsx", container("EncryptionInfo", "EncryptedPackage"));
  expect(refused?.code).toBe("password_protected");
  expect(refused?.message).toContain("hapus kata sandi");
});

test.each([
  ["nothing in it", "a.xlsx", "", "empty_file"],
  ["nothing in it, as .csv", "a.csv", "", "empty_file"],
  ["an ending that is not read", "a.pdf", "x", "unknown_extension"],
  ["no ending", "laporan", "x", "unknown_extension"],
  ["the name of an open workbook's shadow", "~$laporan.xlsx", "x", "lock_file"],
])("a file with %s is refused", async (_, name, bytes, code) => {
  expect((await refusal(name, bytes))?.code).toBe(code);
});

test("a file larger than its kind may be is refused before it is read", async () => {
  const refused = await refusal("a.xls", Buffer.alloc(31 * 2 ** 20));
  expect(refused?.code).toBe("too_large");
  expect(refused?.found).toContain("30 MB");
});

test("endings may be in capitals", async () => {
  expect(await refusal("A.XLSX", excel)).toBeUndefined();
  expect(await refusal("A.Csv", csv)).toBeUndefined();
});

test("a path that does not exist fails as it does everywhere", async () => {
  await expect(refusal("tidak/ada.csv", "x")).rejects.toThrow("ENOENT");
});
