import { attribute } from "../xml/xmlText.js";

/** What a cell shows: its paragraphs, one a line. */
export interface CellText {
  /** Begins another cell, by its element's name. */
  start(cell: string): void;
  open(name: string, attributes: string): void;
  text(value: string): void;
  /** Says whether the cell itself ended. */
  close(name: string): boolean;
  value(): string;
}

/** Notes, drawings and tables within a cell have paragraphs of their own. */
const BESIDE = new Set(["annotation", "shapes", "frame", "note", "table", "detective", "ruby-text"]);
const MOST_BLANKS = 32_767;

/** Reads the texts of cells, one after the other. */
export function readCellText(): CellText {
  let cell = "";
  let shown = "";
  /** How deep in cells, in things beside their text, and in paragraphs. */
  let [cells, beside, paragraphs] = [0, 0, 0];
  let isFirst = true;
  return {
    start(name) {
      cell = name;
      shown = "";
      [cells, beside, paragraphs] = [1, 0, 0];
      isFirst = true;
    },
    open(name, attributes) {
      if (name === cell) cells += 1;
      if (BESIDE.has(name)) beside += 1;
      if (beside > 0) return;
      if (name !== "p") shown += paragraphs > 0 ? inlineText(name, attributes) : "";
      else if (++paragraphs === 1) {
        if (!isFirst) shown += "\n";
        isFirst = false;
      }
    },
    text(value) {
      if (beside === 0 && paragraphs > 0) shown += value.replace(/\s+/g, " ");
    },
    close(name) {
      if (name === cell && --cells === 0) return true;
      if (beside === 0 && name === "p") paragraphs -= 1;
      if (BESIDE.has(name)) beside -= 1;
      return false;
    },
    value: () => shown,
  };
}

/** Blanks, tabs and breaks are elements. */
function inlineText(name: string, attributes: string): string {
  if (name === "tab") return "\t";
  if (name === "line-break") return "\n";
  if (name !== "s") return "";
  return " ".repeat(Math.min(Number(attribute(attributes, "text:c") ?? 1) || 0, MOST_BLANKS));
}
