import { attribute } from "../../../lib/workbook/xml/xmlText.js";

const COLUMN = /<(?:[\w.-]+:)?col\s((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;

/** Reads, from what stands before a sheet's rows, the style of the columns' cells that do not exist. */
export function columnStyles(head: string): (column: number) => number {
  const columns = [...head.matchAll(COLUMN)].map(([, attributes = ""]) => ({
    first: Number(attribute(attributes, "min")),
    last: Number(attribute(attributes, "max")),
    style: Number(attribute(attributes, "style") ?? 0),
  }));
  return (column) => columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}
