import type { Style } from "exceljs";

const TOP = { vertical: "top" } as const;
const WRAPPED = { vertical: "top", wrapText: true } as const;
const FONT = { name: "Calibri", family: 2, size: 11 };
const PALE = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE7EEF0" } } as const;

/** How cells look; cells must share these objects, for exceljs compares what it has not met. */
export const FORMATS = {
  text: { numFmt: "@", alignment: TOP },
  heading: { numFmt: "@", alignment: WRAPPED, font: { ...FONT, bold: true }, fill: PALE },
  title: { numFmt: "@", alignment: WRAPPED, font: { ...FONT, bold: true, size: 16 } },
  wrapped: { numFmt: "@", alignment: WRAPPED },
  link: { numFmt: "@", alignment: TOP, font: { ...FONT, underline: true, color: { argb: "FF0B5394" } } },
  truth: { alignment: TOP },
  whole: { numFmt: "#,##0", alignment: TOP },
  decimal: { numFmt: "#,##0.00##", alignment: TOP },
  small: { numFmt: "0.0000####", alignment: TOP },
  year: { numFmt: "0", alignment: TOP },
  date: { numFmt: "yyyy\\-mm\\-dd", alignment: TOP },
} as const satisfies Record<string, Partial<Style>>;
export type Format = keyof typeof FORMATS;

/** Chooses a number's format by its size. */
export function numberFormat(value: number): Format {
  if (Number.isInteger(value)) return "whole";
  return Math.abs(value) < 1 ? "small" : "decimal";
}
