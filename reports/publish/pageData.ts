import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { visibleText } from "../lib/escape.js";
import type { Format, Value } from "../lib/format.js";

/** A column that readers see, as its model's YAML describes it. */
export interface Column {
  name: string;
  label: string;
  format: Format;
  /** Columns of the same row: the receipt's id, the note and its address, the codes, the address, the row's name in links. */
  id?: string;
  note?: string;
  note_href?: string;
  codes?: string;
  href?: string;
  anchor?: string;
  /** The column that names each row's own format, where a table's rows measure different things. */
  formats?: string;
  /** True for the column whose value heads the rows below it instead of standing in each. */
  group?: boolean;
}

type Cell = Value | readonly string[];
export type Row = Record<string, Cell>;

/** One export as published: the file `data/<page>/<what>.json`. */
export interface Dataset<R = Row> {
  title: string;
  columns: readonly Column[];
  rows: readonly R[];
}

export interface Fact {
  key: string;
  format: Format;
  value: number | null;
  text: string | null;
  id: string | null;
  href: string | null;
}

export interface Code {
  code: string;
  label: string;
  explanation: string;
}

/** Reads published exports; each file is read again when asked, so that a preview sees a change. */
export interface PageData {
  dataset<R = Row>(page: string, what: string): Dataset<R>;
  facts(page: string): ReadonlyMap<string, Fact>;
  codes(): ReadonlyMap<string, Code>;
  /** The tables whose query opens in the notebook: `page.what`. */
  queries?(): ReadonlySet<string>;
}

/** Opens the published data of a reports folder; reading an export that is not there throws, naming it. */
export function openPageData(reports: string): PageData {
  const dataset = <R>(page: string, what: string): Dataset<R> => {
    const file = join(reports, "data", page, `${what}.json`);
    try {
      return JSON.parse(readFileSync(file, "utf8")) as Dataset<R>;
    } catch (cause) {
      throw new Error(`rpt_${page}__${what} is not published: ${file}`, { cause });
    }
  };
  return {
    dataset,
    facts: (page) => keyed(dataset<Fact>(page, "facts").rows, ({ key }) => key),
    codes: () => keyed(dataset<Code>("receipts", "codes").rows, ({ code }) => code),
    queries: () => readQueryNames(join(reports, "data", "notebook", "queries.json")),
  };
}

/** Writes an export as its file: one row a line, so that two editions can be compared with `diff`. */
export function datasetJson({ title, columns, rows }: Dataset<object>): string {
  const lines = rows.map((row) => JSON.stringify(row, asSeen)).join(",\n");
  return `{"title": ${JSON.stringify(title)},\n"columns": ${JSON.stringify(columns)},\n"rows": [\n${lines}\n]}\n`;
}

function readQueryNames(file: string): ReadonlySet<string> {
  return new Set(existsSync(file) ? Object.keys(JSON.parse(readFileSync(file, "utf8")) as object) : []);
}

function keyed<R>(rows: readonly R[], key: (row: R) => string): Map<string, R> {
  return new Map(rows.map((row) => [key(row), row]));
}

/** Charts write texts past `escapeHtml`, so marks that turn text around stay out of the data itself. */
function asSeen(_: string, value: unknown): unknown {
  return typeof value === "string" ? visibleText(value) : value;
}
