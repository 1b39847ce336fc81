import { readFileSync } from "node:fs";
import { writeNotebook } from "../../components/notebook/textFormat.js";
import { PAGES } from "../../lib/texts.js";
import { readDownloadModels } from "../downloads/models.js";
import { readPublishedModels, type PublishedModel } from "../manifest.js";
import { PAGE_TEXTS } from "./pageTexts.js";

interface CompiledNode {
  name: string;
  schema: string;
  relation_name: string | null;
  compiled_code?: string;
  depends_on: { nodes: readonly string[] };
  columns: Readonly<Record<string, unknown>>;
}

type Nodes = ReadonlyMap<string, CompiledNode>;

/** The query of a table of the site, over the public tables alone. */
export interface TableQuery {
  /** `coverage.places` */
  id: string;
  model: PublishedModel;
  sql: string;
}

const PAGE_OF = new Map(PAGES.map((page) => [page.exports, page]));
const RELATION = /"[^"]+"\."[^"]+"\."([a-z0-9_]+)"/g;
const ORDER = "sort_key";
const INDENT = /^(?=.)/gm;

/**
 * Makes the query of each table of the site from what dbt ran: models that are handed out are tables of the public database, the
 * models between are written out. A table that rests on anything else has none.
 */
export function tableQueries(manifest: string): TableQuery[] {
  const nodes = readNodes(manifest);
  const handedOut = new Set(readDownloadModels(manifest).map(({ table }) => table));
  const shown = readPublishedModels(manifest).filter(
    ({ page, what }) => PAGE_OF.has(page) && what !== "facts",
  );
  return shown.flatMap((model) => {
    const id = [...nodes].find(([, { name }]) => name === model.name)?.[0];
    const parts = id === undefined ? undefined : partsOf(id, nodes, handedOut);
    if (parts === undefined || seenColumns(model).length === 0) return [];
    return [{ id: `${model.page}.${model.what}`, model, sql: assembled(parts, model) }];
  });
}

/** Names the columns that a query gives: those that readers see, or all where only a chart reads them. */
export function seenColumns({ published, columns }: PublishedModel): string[] {
  const seen = columns.map(({ name }) => name);
  return seen.length > 0 ? seen : published.filter((name) => name !== ORDER);
}

/** Writes the notebook that opens beside a table or chart. */
export function queryNotebook({ model, sql }: TableQuery): string {
  const page = PAGE_OF.get(model.page);
  const from = page ? PAGE_TEXTS.queryOf(`[${page.name}](.${page.path}.html)`) : "";
  const text = `# ${model.title}\n\n${from}${PAGE_TEXTS.queryNote}`;
  return writeNotebook({
    cells: [
      { kind: "markdown", text },
      { kind: "sql", text: `${sql};` },
    ],
  });
}

function readNodes(manifest: string): Nodes {
  const { nodes } = JSON.parse(readFileSync(manifest, "utf8")) as { nodes: Record<string, CompiledNode> };
  return new Map(Object.entries(nodes).filter(([id]) => id.startsWith("model.")));
}

/** Gives the models that must be written out, each after what it reads; nothing where a table is not public. */
function partsOf(id: string, nodes: Nodes, handedOut: ReadonlySet<string>): CompiledNode[] | undefined {
  const parts = new Map<string, CompiledNode>();
  const add = (one: string): boolean => {
    const node = nodes.get(one);
    if (node !== undefined && (handedOut.has(node.name) || parts.has(one))) return true;
    if (node?.compiled_code === undefined || !node.depends_on.nodes.every(add)) return false;
    parts.set(one, node);
    return true;
  };
  return add(id) ? [...parts.values()] : undefined;
}

function assembled(parts: readonly CompiledNode[], model: PublishedModel): string {
  const written = parts.map(({ name, compiled_code = "" }) => `${name} as (\n\n${body(compiled_code)}\n\n)`);
  const last = parts.at(-1);
  const seen = seenColumns(model).map((name) => `    ${name}`);
  const order = last && ORDER in last.columns ? ORDER : "all";
  return `with ${written.join(",\n\n")}\n\nselect\n${seen.join(",\n")}\nfrom ${last?.name}\norder by ${order}`;
}

function body(code: string): string {
  return code
    .replace(RELATION, "$1")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim()
    .replace(INDENT, "    ");
}
