import { groupBy } from "../../reports/lib/rows.js";
import type { Dataset, PageData } from "../../reports/publish/pageData.js";

type Row = Record<string, unknown>;

interface Rename {
  region: (code: string) => string;
  id: (id: string) => string;
}

/** Gives published data in which the regions that have figures are followed by copies of themselves, under invented codes and ids, until there are `count` of them. */
export function manyRegions(data: PageData, count: number): PageData {
  const codes = data.dataset<Row>("cards", "regions").rows.map(({ region_code }) => String(region_code));
  const ids = idsByRegion(data);
  const renames = Array.from({ length: count - codes.length }, (_, copy) => renameFor({ copy, ids, codes }));
  const dataset = (page: string, what: string): Dataset<Row> => {
    const read = data.dataset<Row>(page, what);
    return { ...read, rows: multiplied(read.rows, { codes, renames }) };
  };
  const read = new Map<string, Dataset<Row>>();
  return {
    ...data,
    dataset: ((page: string, what: string) => {
      const key = `${page}/${what}`;
      const made = read.get(key) ?? dataset(page, what);
      read.set(key, made);
      return made;
    }) as PageData["dataset"],
  };
}

interface Copies {
  codes: readonly string[];
  renames: readonly Rename[];
}

/** The n-th copy is of the n-th region, from the first again after the last. */
function multiplied(rows: readonly Row[], { codes, renames }: Copies): Row[] {
  const copies = renames.flatMap((rename, copy) => {
    const code = codes[copy % codes.length];
    return rows.filter((row) => row["region_code"] === code).map((row) => renamed(row, rename) as Row);
  });
  return [...rows, ...copies];
}

function idsByRegion(data: PageData): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = ["figures", "derived"].flatMap((what) => data.dataset<Row>("receipts", what).rows);
  const groups = groupBy(rows, (row) => String(row["region_code"]));
  const idOf = (row: Row) => String(row["figure_id"] ?? row["derived_id"]);
  return new Map([...groups].map(([code, members]) => [code, new Set(members.map(idOf))]));
}

interface CopyOf {
  copy: number;
  codes: readonly string[];
  ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Numbers of other regions and of rules keep their ids. */
function renameFor({ copy, codes, ids }: CopyOf): Rename {
  const tail = String(copy).padStart(3, "0");
  const code = codes[copy % codes.length] ?? "";
  return {
    region: (given) => (given === code ? `${given.slice(0, 2)}.${tail}` : given),
    id: (id) => (ids.get(code)?.has(id) ? `${id.slice(0, -2)}${tail}${id.slice(-2)}` : id),
  };
}

const BRACED = /\{([^{}]+)\}/g;

function renamed(value: unknown, rename: Rename): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, rename));
  if (typeof value === "string") {
    return rename.id(rename.region(value)).replace(BRACED, (_, id: string) => `{${rename.id(id)}}`);
  }
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, renamed(part, rename)]));
}
