/** How a result is drawn; the words are those of the file. */
export const CHART_KINDS = ["garis", "batang", "titik"] as const;

/** A chart below a result: which columns it draws. */
export interface ChartSpec {
  kind: (typeof CHART_KINDS)[number];
  x: string;
  y: string;
  color?: string;
}

interface MarkdownCell {
  kind: "markdown";
  text: string;
}

export interface SqlCell {
  kind: "sql";
  text: string;
  chart?: ChartSpec;
  /** Lines that belong to the cell and are kept as they stand: stated numbers, and what a later version may add. */
  notes?: readonly string[];
}

export type Cell = MarkdownCell | SqlCell;

/** A notebook: what is written, not what came out. */
export interface Notebook {
  cells: readonly Cell[];
}

/** Gives the notebook's name: its first heading, else the first words of its text. */
export function titleOf({ cells }: Notebook): string {
  const text = cells.find((cell) => cell.kind === "markdown")?.text ?? "";
  const heading = /^#{1,6}\s+(.+)$/m.exec(text)?.[1];
  return (heading ?? text.trim().split("\n")[0] ?? "").slice(0, 100);
}

/** Takes away the lines that only tests read. */
export function withoutNotes({ cells }: Notebook): Notebook {
  return {
    cells: cells.map((cell) => {
      if (cell.kind === "markdown") return cell;
      const { notes: _, ...kept } = cell;
      return kept;
    }),
  };
}
