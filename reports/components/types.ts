/** What every chart is given beside its rows. */
export interface ChartOptions {
  /** In CSS pixels; a page passes what `resize` measured. */
  width: number;
}

/** One row of a chart: a line of text and a thin bar or a dot below it. */
export interface ChartRow {
  key: string;
  label: string;
  /** The value as written, at the end of the line of text. */
  text: string;
  value: number | null;
  /** A row that cannot be compared is drawn hollow. */
  hollow?: boolean;
  /** The one row the sentence above the chart speaks of. */
  strong?: boolean;
}

/** What a chart of rows is given. */
export interface RowsOptions extends ChartOptions {
  /** What the picture shows, for those who do not see it. */
  label: string;
  domain: readonly [number, number];
  /** A mark on all rows at one value, with its words. */
  rule?: { value: number; text: string };
  /** True where labels are long: on a phone the value stands on a line of its own. */
  tall?: boolean;
}
