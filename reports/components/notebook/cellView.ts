import type { DrawChart } from "./chart.js";
import type { Engine, Progress, SchemaTable } from "./engine.js";
import type { Cell } from "./model.js";
import { openSqlCell } from "./sqlCell.js";
import { openTextCell } from "./textCell.js";

/** What all cells of a notebook share. */
export interface CellContext {
  engine: Engine;
  tables: readonly SchemaTable[];
  drawChart: () => Promise<DrawChart>;
  gate?: (statement: string) => string | undefined;
  onChange: () => void;
  onRun: (view: CellView, goOn: boolean) => void;
  onProgress: (progress: Progress) => void;
  say: (text: string) => void;
  fileName: () => string;
}

/** A cell on the page. */
export interface CellView {
  kind: Cell["kind"];
  element: HTMLElement;
  /** Where the notebook puts the buttons that move and remove it. */
  tools: HTMLElement;
  cell: () => Cell;
  number: (position: number) => void;
  focus: () => void;
  /** Goes to where one writes. */
  edit: () => void;
  /** Runs SQL, shows Markdown; false where something went wrong. */
  run: () => Promise<boolean>;
  close: () => void;
}

/** Opens a cell on the page. */
export function openCell(cell: Cell, context: CellContext): CellView {
  return cell.kind === "sql" ? openSqlCell(cell, context) : openTextCell(cell.text, context);
}
