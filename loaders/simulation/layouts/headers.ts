import { COVER_SHEET, pageOf, type Printed } from "../book/book.js";
import { dataPages, type Layout } from "./layout.js";

const GROUP = "peserta";
const HIDDEN_COLUMN = 2;

/** Ways to set up a header. */
export const HEADER_LAYOUTS: readonly Layout[] = [
  {
    name: "logo_rows_above_header",
    vary: ({ book, report }) => {
      for (const { page } of dataPages(book))
        page.rows.unshift([`LAPORAN ${page.name.toUpperCase()}`], [report.branch.name], []);
    },
  },
  { name: "two_header_rows", vary: ({ book }) => twoHeaderRows(pageOf(book, "Kepesertaan")) },
  {
    name: "merged_header_cells",
    vary: ({ book }) => {
      for (const { page, columns } of dataPages(book)) {
        page.rows.splice(1, 0, []);
        page.merges.push(...columns.map((_, at) => `${letter(at)}1:${letter(at)}2`));
      }
    },
  },
  {
    name: "hidden_column",
    vary: ({ book }) => {
      for (const { page } of dataPages(book)) page.hidden.push(HIDDEN_COLUMN);
    },
  },
  {
    name: "columns_in_other_order",
    vary: ({ book }) => {
      for (const { page } of dataPages(book)) page.rows = page.rows.map((row) => row.toReversed());
    },
  },
  {
    name: "titles_in_words",
    vary: ({ book }) => {
      for (const { page, columns } of dataPages(book))
        page.rows[0] = columns.map(({ name }) => inWords(name));
    },
  },
  {
    name: "cover_in_columns",
    vary: ({ book }) => {
      const cover = pageOf(book, COVER_SHEET);
      cover.rows = [0, 1].map((at) => cover.rows.map((row): Printed => row[at] ?? null));
    },
  },
];

function twoHeaderRows(page: { rows: Printed[][]; merges: string[] }): void {
  const [header = [], ...data] = page.rows;
  const isPart = (title: Printed): title is string =>
    typeof title === "string" && title.startsWith(`${GROUP}_`);
  const parts = header.map((title) => (isPart(title) ? title.slice(GROUP.length + 1) : null));
  const first = parts.findIndex((part) => part !== null);
  const upper = header.map((title, at) => (isPart(title) ? (at === first ? GROUP : null) : title));
  page.rows = [upper, parts, ...data];
  page.merges.push(`${letter(first)}1:${letter(header.length - 1)}1`);
  page.merges.push(...header.slice(0, first).map((_, at) => `${letter(at)}1:${letter(at)}2`));
}

function letter(at: number): string {
  return String.fromCharCode("A".charCodeAt(0) + at);
}

function inWords(name: string): string {
  return name
    .split("_")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
