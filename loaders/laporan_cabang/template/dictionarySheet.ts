import type { Workbook } from "exceljs";
import { columnName } from "../../lib/workbook/workbook.js";
import type { TemplateOrder } from "./order.js";
import { fitHeight, FORMATS, PAGE, styled } from "./styles.js";
import type { Vocabulary, Word } from "./vocabulary.js";

/** The range that holds the words of a column, as a drop-down refers to it. */
export type Lists = Readonly<Record<string, string>>;

const SHEET = "Kamus";
/** Months offered: the report's own and those before it, which it may correct. */
const MONTHS = 24;
/** Of a word, and of what it means. */
const WIDTHS = [22, 46] as const;

/** Adds the sheet of all words and what they mean, each dictionary in two columns; gives where the words stand. */
export function addDictionary(
  workbook: Workbook,
  { vocabulary, order }: { vocabulary: Vocabulary; order: TemplateOrder },
): Lists {
  const dictionaries = Object.entries<readonly Word[]>({
    ...vocabulary,
    kode_wilayah: order.regions.map(({ code, name }) => ({ word: code, meaning: name })),
    bulan: monthsBefore(order.month),
  });
  const sheet = workbook.addWorksheet(SHEET, {
    pageSetup: PAGE,
    views: [{ state: "frozen", ySplit: 1, topLeftCell: "A2" }],
  });
  const widths = dictionaries.flatMap(() => WIDTHS);
  sheet.columns = widths.map((width) => ({ width }));
  const titles = dictionaries.flatMap(([name]) => [name, "artinya"]);
  styled(sheet.addRow(titles), FORMATS.heading);
  for (let line = 0; line < Math.max(...dictionaries.map(([, words]) => words.length)); line++) {
    const row = sheet.addRow(dictionaries.flatMap(([, words]) => [words[line]?.word, words[line]?.meaning]));
    styled(row, FORMATS.wrapped);
    fitHeight(row, widths);
  }
  return Object.fromEntries(dictionaries.map(([name, words], index) => [name, rangeOf(index, words.length)]));
}

function rangeOf(index: number, length: number): string {
  const letter = columnName(2 * index + 1);
  return `${SHEET}!$${letter}$2:$${letter}$${length + 1}`;
}

function monthsBefore(month: string): Word[] {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return Array.from({ length: MONTHS }, (_, back) => {
    const date = new Date(Date.UTC(year, number - 1 - back, 1));
    return {
      word: date.toISOString().slice(0, 7),
      meaning: date.toLocaleDateString("id-ID", { month: "long", year: "numeric", timeZone: "UTC" }),
    };
  });
}
