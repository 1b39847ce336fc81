import type { PageSetup, Row, Style } from "exceljs";

const TOP = { vertical: "top" } as const;
const WRAPPED = { vertical: "top", wrapText: true } as const;
/** In points. */
const LINE = 15;
const FONT = { name: "Calibri", family: 2, size: 11 };
const PALE = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE7EEF0" } } as const;

/** How cells of the template look, besides those of a data column. */
export const FORMATS = {
  heading: { numFmt: "@", alignment: TOP, font: { ...FONT, bold: true }, fill: PALE },
  section: { numFmt: "@", alignment: WRAPPED, font: { ...FONT, bold: true }, fill: PALE },
  title: { numFmt: "@", alignment: TOP, font: { ...FONT, bold: true, size: 14 } },
  text: { numFmt: "@", alignment: TOP },
  wrapped: { numFmt: "@", alignment: WRAPPED },
  date: { numFmt: "yyyy\\-mm\\-dd", alignment: { ...TOP, horizontal: "left" } },
} as const satisfies Record<string, Partial<Style>>;

/** Prints each sheet on A4, its columns side by side. */
export const PAGE: Partial<PageSetup> = {
  paperSize: 9,
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

/** Fits a row's height to its longest text, which LibreOffice does not do as it opens a file; widths of columns count characters. */
export function fitHeight(row: Row, widths: readonly number[]): void {
  const lines = widths.map((width, at) => Math.ceil((1.1 * row.getCell(at + 1).text.length) / width));
  row.height = LINE * Math.max(1, ...lines);
}

/** Gives every cell of a row one look. */
export function styled(row: Row, style: (typeof FORMATS)[keyof typeof FORMATS]): void {
  row.eachCell((cell) => {
    cell.style = style;
  });
}
