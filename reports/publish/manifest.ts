import { readFileSync } from "node:fs";
import type { Column } from "./pageData.js";

/** What a model of exports lets out: nothing but the columns whose YAML says `publish: true`. */
export interface PublishedModel {
  name: string;
  page: string;
  what: string;
  title: string;
  /** All columns that are written, in the YAML's order. */
  published: readonly string[];
  /** Those that readers see. */
  columns: readonly Column[];
}

interface ManifestColumn {
  name: string;
  description?: string;
  meta?: ColumnMeta;
  config?: { meta?: ColumnMeta };
}

type ColumnMeta = Partial<Omit<Column, "name">> & { publish?: boolean };

type PublishedColumn = ColumnMeta & { name: string; description: string };

interface ModelMeta {
  title?: string;
  /** The table's place among the downloads; without it the model is data of a page. */
  download?: number;
  rights?: string;
}

/** A model as dbt knows it. */
export interface ManifestNode {
  resource_type: string;
  name: string;
  schema: string;
  description?: string;
  meta?: ModelMeta;
  config?: { meta?: ModelMeta };
  columns: Record<string, ManifestColumn>;
}

const NAME = /^rpt_([a-z][a-z0-9_]*?)__([a-z][a-z0-9_]*)$/;

/** Reads from dbt's manifest the models of schema `exports` that are data of pages. */
export function readPublishedModels(file: string): PublishedModel[] {
  return exportsIn(file)
    .filter((node) => metaOf(node).download === undefined)
    .map(toPublishedModel);
}

/** Reads all models of schema `exports`, by name. */
export function exportsIn(file: string): ManifestNode[] {
  const { nodes } = JSON.parse(readFileSync(file, "utf8")) as { nodes: Record<string, ManifestNode> };
  return Object.values(nodes)
    .filter(({ resource_type, schema }) => resource_type === "model" && schema === "exports")
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Takes `rpt_<page>__<what>` apart. */
export function nameParts(name: string): { page: string; what: string } {
  const [, page, what] = NAME.exec(name) ?? [];
  if (page === undefined || what === undefined) {
    throw new Error(`${name}: a model of exports is called rpt_<page>__<what>`);
  }
  return { page, what };
}

/** Gives the columns whose YAML says `publish: true`, in its order. */
export function publishedColumns({ columns }: ManifestNode): PublishedColumn[] {
  return Object.values(columns)
    .map((column) => ({ name: column.name, description: column.description ?? "", ...metaOf(column) }))
    .filter(({ publish }) => publish === true);
}

function toPublishedModel(node: ManifestNode): PublishedModel {
  const published = publishedColumns(node);
  return {
    name: node.name,
    ...nameParts(node.name),
    title: metaOf(node).title ?? node.name,
    published: published.map(({ name }) => name),
    columns: published.flatMap(toColumn),
  };
}

/** Gives what the YAML of a model or a column says under `meta`. */
export function metaOf<M extends object>({ meta, config }: { meta?: M; config?: { meta?: M } }): Partial<M> {
  return { ...meta, ...config?.meta };
}

function toColumn(column: ColumnMeta & { name: string }): Column[] {
  const { name, label, format = "text", id, note, note_href, codes, href, anchor, formats, group } = column;
  if (label === undefined) return [];
  const companions = Object.entries({ id, note, note_href, codes, href, anchor, formats, group }).filter(
    ([, value]) => value !== undefined,
  );
  return [{ name, label, format, ...Object.fromEntries(companions) }];
}
