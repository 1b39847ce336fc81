import type { Code, Column, Dataset, Fact, PageData, Row } from "../../reports/publish/pageData.js";

/** Exports that a test invents: `page/what` to their rows. */
export type Invented = Record<string, Partial<Dataset>>;

export const CODES: readonly Code[] = [
  { code: "rounded", label: "dibulatkan", explanation: "Sudah dibulatkan." },
  { code: "plan_not_fact", label: "rencana", explanation: "Belum terjadi." },
];

/** Gives invented exports as the pages read published ones. */
export function pageDataOf(exports: Invented): PageData {
  const dataset = (page: string, what: string): Dataset => {
    const found = exports[`${page}/${what}`];
    if (!found) throw new Error(`rpt_${page}__${what} is not published`);
    return { title: what, columns: [], rows: [], ...found };
  };
  const facts = (page: string): Map<string, Fact> =>
    new Map(dataset(page, "facts").rows.map((row) => [String(row["key"]), row as unknown as Fact]));
  return {
    dataset: dataset as PageData["dataset"],
    facts,
    codes: () => new Map(CODES.map((code) => [code.code, code])),
  };
}

/** Writes a fact with what a test names, all else absent. */
export function fact(key: string, given: Partial<Fact>): Row {
  return { key, format: "angka", value: null, text: null, id: null, href: null, ...given };
}

/** Writes a column with what a test names. */
export function column(name: string, given: Partial<Column> = {}): Column {
  return { name, label: name, format: "text", ...given };
}
