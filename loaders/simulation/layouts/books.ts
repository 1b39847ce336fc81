import { page, pageOf } from "../book/book.js";
import { odsBytes, xlsBytes } from "../book/otherFormats.js";
import { addRow, partsOf, summed } from "../planted/rows.js";
import type { Layout } from "./layout.js";

const LAST_ROW = 1_048_576;

/** Ways to make a workbook: other programs, more sheets, more rows. */
export const BOOK_LAYOUTS: readonly Layout[] = [
  { name: "excel_97", vary: () => {}, pack: { extension: "xls", bytes: xlsBytes } },
  { name: "opendocument", vary: () => {}, pack: { extension: "ods", bytes: odsBytes } },
  { name: "macros", vary: ({ book }) => void (book.hasMacros = true) },
  {
    name: "link_to_another_workbook",
    vary: ({ book }) => void (book.link = "file:///C:/karangan/lain.xlsx"),
  },
  { name: "a_million_empty_rows", vary: ({ book }) => void (pageOf(book, "Kepesertaan").reaches = LAST_ROW) },
  {
    name: "other_sheets",
    vary: ({ book }) => {
      book.pages.unshift(page("Petunjuk", [["Isi setiap lembar."]]));
      book.pages.push(page("Catatan", [["Catatan petugas", "diperiksa dua orang"]]));
    },
  },
  { name: "sheet_renamed", vary: ({ book }) => void (pageOf(book, "Potensi").name = "Lembar6") },
  {
    name: "rows_left_unfilled",
    vary: (draft) => {
      for (const { code, name } of draft.report.branch.regions) {
        const row = { kode_wilayah: code, nama_wilayah: name, bulan: draft.report.month.first };
        addRow(draft, { sheet: "Kepesertaan", row });
      }
    },
  },
  {
    name: "total_row",
    vary: (draft) => {
      const row = { kode_wilayah: "Jumlah", ...summed(draft.report.rows.Kepesertaan, 0) };
      addRow(draft, { sheet: "Kepesertaan", row });
    },
  },
  {
    name: "all_groups_beside_their_parts",
    vary: (draft) => {
      const parts = partsOf(draft.report.rows.Kepesertaan);
      const row = { ...parts[0], kelompok_pekerja: "semua", ...summed(parts, 0) };
      if (parts.length > 0) addRow(draft, { sheet: "Kepesertaan", row });
    },
  },
];
