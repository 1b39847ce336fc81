import { exportsIn, metaOf, nameParts, publishedColumns, type ManifestNode } from "../manifest.js";

/** A column that is handed out: what it is called, what it means, how it is written. */
export interface DownloadColumn {
  name: string;
  label: string;
  description: string;
  isYear: boolean;
}

/** A model of exports that is handed out as a whole table instead of being data of a page. */
export interface DownloadModel {
  name: string;
  /** The table's name in files: the mart's. */
  table: string;
  title: string;
  /** What one row is. */
  grain: string;
  rights: string;
  columns: readonly DownloadColumn[];
}

/** Reads from dbt's manifest the models that are handed out, in the order of their places. */
export function readDownloadModels(manifest: string): DownloadModel[] {
  const placed = exportsIn(manifest).flatMap((node) => {
    const { download } = metaOf(node);
    return download === undefined ? [] : [{ place: download, model: toDownloadModel(node) }];
  });
  return placed.sort((a, b) => a.place - b.place).map(({ model }) => model);
}

function toDownloadModel(node: ManifestNode): DownloadModel {
  const { title, rights } = metaOf(node);
  if (!title || !rights || !node.description)
    throw new Error(`${node.name}: a download needs a title, its rights, and what one row is`);
  const columns = publishedColumns(node).map(({ name, label, description, format }) => {
    if (!label || !description)
      throw new Error(`${node.name}.${name}: a column of a download needs a label and a description`);
    return { name, label, description, isYear: format === "tahun" };
  });
  if (columns.length === 0) throw new Error(`${node.name}: a download needs a column that may be published`);
  const { what: table } = nameParts(node.name);
  return { name: node.name, table, title, grain: node.description, rights, columns };
}
