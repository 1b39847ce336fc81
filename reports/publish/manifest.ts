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
  meta?: ColumnMeta;
  config?: { meta?: ColumnMeta };
}

type ColumnMeta = Partial<Omit<Column, "name">> & { publish?: boolean };

interface ManifestNode {
  resource_type: string;
  name: string;
  schema: string;
  meta?: { title?: string };
  config?: { meta?: { title?: string } };
  columns: Record<string, ManifestColumn>;
}

const NAME = /^rpt_([a-z][a-z0-9_]*?)__([a-z][a-z0-9_]*)$/;

/** Reads the models of schema `exports` from dbt's manifest. */
export function readPublishedModels(file: string): PublishedModel[] {
  const { nodes } = JSON.parse(readFileSync(file, "utf8")) as { nodes: Record<string, ManifestNode> };
  return Object.values(nodes)
    .filter(({ resource_type, schema }) => resource_type === "model" && schema === "exports")
    .map(toPublishedModel)
    .sort((a, b) => a.name.localeCompare(b.name));
}

function toPublishedModel(node: ManifestNode): PublishedModel {
  const [, page, what] = NAME.exec(node.name) ?? [];
  if (page === undefined || what === undefined) {
    throw new Error(`${node.name}: a model of exports is called rpt_<page>__<what>`);
  }
  const metas = Object.values(node.columns).map((column) => ({ name: column.name, ...metaOf(column) }));
  const published = metas.filter(({ publish }) => publish === true);
  return {
    name: node.name,
    page,
    what,
    title: node.config?.meta?.title ?? node.meta?.title ?? node.name,
    published: published.map(({ name }) => name),
    columns: published.flatMap(toColumn),
  };
}

function metaOf({ meta, config }: ManifestColumn): ColumnMeta {
  return { ...meta, ...config?.meta };
}

function toColumn(column: ColumnMeta & { name: string }): Column[] {
  const { name, label, format = "text", id, note, codes, href, anchor } = column;
  if (label === undefined) return [];
  const companions = Object.entries({ id, note, codes, href, anchor }).filter(
    ([, value]) => value !== undefined,
  );
  return [{ name, label, format, ...Object.fromEntries(companions) }];
}
