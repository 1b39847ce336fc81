/** A value as the notebook knows it: exact decimals, dates and moments are ISO text, lists and records are JSON. */
export type Value = null | boolean | number | bigint | string;

export type ColumnKind =
  "text" | "integer" | "decimal" | "double" | "date" | "timestamp" | "time" | "boolean" | "blob" | "nested";

export interface ResultColumn {
  name: string;
  kind: ColumnKind;
}

/** What a statement gave, or as much of it as was fetched. */
export interface Result {
  columns: readonly ResultColumn[];
  rows: number;
  /** More rows exist than were fetched. */
  isPartial: boolean;
  /** How long it took, without the loading of the database. */
  seconds: number;
  /** Gives the values of a column, made when they are first asked for. */
  column(index: number): readonly Value[];
  /** The fetched rows as an Arrow file, where the engine can write one. */
  toArrow?(): Uint8Array;
}

/** How far the database is on its way. */
export interface Progress {
  step: "engine" | "data" | "opening";
  loaded?: number;
  total?: number;
}

/** A database that a notebook asks; it loads itself at the first question. */
export interface Engine {
  /** Runs one statement; throws `EngineFailed` where there is no database, any other error for a wrong statement. */
  run(statement: string, onProgress: (progress: Progress) => void): Promise<Result>;
  /** Stops what runs, at the price of everything temporary where it must; tells whether it came to that. */
  cancel(): Promise<{ closed: boolean }>;
}

/** No database can be had; the message is for the reader. */
export class EngineFailed extends Error {}

/** A table as completion and hovering know it. */
export interface SchemaTable {
  name: string;
  description: string;
  columns: readonly SchemaColumn[];
}

export interface SchemaColumn {
  name: string;
  type: string;
  description: string;
}
