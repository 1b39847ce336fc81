import { GENERAL, type NumberFormat } from "../cells/numberFormat.js";
import { attribute } from "../xml/xmlText.js";

/** The formats that matter here: a number, a percentage, a day. */
export const FORMATS: readonly NumberFormat[] = [
  GENERAL,
  { code: "0.00%", isDay: false },
  { code: "yyyy-mm-dd", isDay: true },
];

/** The places of percentage and day in FORMATS. */
export const PERCENTAGE = 1;
const DAY = 2;

/** Hears of the styles that come before the tables, and gives the format of a cell's style. */
export interface Styles {
  open(name: string, attributes: string): void;
  formatOf(style: string | undefined): number;
}

/** Starts to read styles. LibreOffice gives a percentage its own type of cell; other writers only a style. */
export function readStyles(): Styles {
  const shows = new Map<string, number>();
  const dataStyleOf = new Map<string, string>();
  let dataStyle = "";
  return {
    open(name, attributes) {
      if (name === "percentage-style" || name === "date-style") {
        dataStyle = attribute(attributes, "style:name") ?? "";
        if (name === "percentage-style") shows.set(dataStyle, PERCENTAGE);
      } else if (name === "day" || name === "month" || name === "year") shows.set(dataStyle, DAY);
      else if (name === "style") {
        const shown = attribute(attributes, "style:data-style-name");
        if (shown !== undefined) dataStyleOf.set(attribute(attributes, "style:name") ?? "", shown);
      }
    },
    formatOf: (style) => (style === undefined ? 0 : (shows.get(dataStyleOf.get(style) ?? "") ?? 0)),
  };
}
