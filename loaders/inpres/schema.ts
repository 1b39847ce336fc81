import { z } from "zod";
import { oneOf, optionalText, says, text } from "../lib/contract.js";
import { wordOf, type Words } from "../reference/words.js";
import { misfitsOfReceipts, type Receipts } from "./receipts.js";

/** The contract of data/inpres/statements.csv; without `receipts`, unknown while a figures file is refused, ids are not looked up. */
export const statementSchema = (words: Words, receipts: Receipts | undefined) =>
  z
    .strictObject({
      region_code: wordOf(words, "regions").regex(
        /^(?!00$|\d\d\.\d\d\.\d\d$)/,
        "kode provinsi, kabupaten, atau kota; instruksi itu tidak ditujukan kepada yang lain",
      ),
      instruction: wordOf(words, "instructions"),
      document_id: known(receipts && [...receipts.documents.keys(), ...(words.sources ?? [])], {
        expected: "id dokumen dari data/figures, atau sumber dari sources.csv",
        hint: "periksa ejaannya, atau catat dahulu dokumennya",
      }),
      locator: locator.nullable(),
      figure_id: known(receipts?.figures.keys(), {
        expected: "figure_id yang ada: id dokumen, titik, nn dua angka",
        hint: "periksa nn-nya di berkas angka dokumen itu, atau kosongkan",
      }),
      legal_basis_id: wordOf(words, "legal_bases").nullable(),
      statement: text,
      note: optionalText,
    })
    .refine((row) => row.document_id, withoutReceipt("document_id"))
    .refine((row) => row.locator || !row.document_id, withoutReceipt("locator"))
    .refine(isOwnFigure, ofAnotherDocument)
    .superRefine(
      (row, context) => {
        for (const { column, found, expected, hint } of misfitsOfReceipts(row, { words, receipts }))
          context.addIssue({ code: "custom", path: [column], message: expected, params: { found, hint } });
      },
      { when: () => true },
    );

const ofAnotherDocument = says({
  path: ["figure_id"],
  expected: "angka dari dokumen pada document_id",
  hint: "tulis dokumen angka itu pada document_id, atau kosongkan figure_id",
});

const locator = text.regex(
  /^(halaman|paragraf [1-9]\d*|lembar .+, sel [A-Z]+[1-9]\d*)$/,
  'letak dalam dokumen: "paragraf 7", "halaman", atau "lembar Klaim, sel H14"',
);

function known(ids: Iterable<string> | undefined, said: Parameters<typeof oneOf>[1]) {
  return (ids ? oneOf(new Set(ids), said) : text).nullable();
}

function withoutReceipt(column: string) {
  return says({
    path: [column],
    found: "baris tanpa tanda terima",
    expected: "document_id dan locator, tempat pernyataan itu dapat dibaca",
    hint: "isi keduanya, atau hapus baris; yang tidak dapat ditunjuk dokumennya tidak dicatat",
  });
}

function isOwnFigure(row: { figure_id: string | null; document_id: string | null }): boolean {
  return !row.figure_id || !row.document_id || row.figure_id.startsWith(`${row.document_id}.`);
}
