import { zip } from "./files.js";

const NAMES = ["office", "table", "text", "style", "number", "calcext", "xlink"]
  .map((name) => `xmlns:${name}="urn:${name}"`)
  .join(" ");

/** A spreadsheet as LibreOffice writes it, by what stands in its body and among its styles. */
export function ods(
  tables: string,
  { styles = "", parts = {} }: { styles?: string; parts?: Record<string, string> } = {},
) {
  return zip({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "META-INF/manifest.xml": "<manifest:manifest/>",
    "content.xml": `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ...parts,
  });
}

/** A spreadsheet of one table, by its rows. */
export function odsOfRows(rows: string, options?: { styles?: string }) {
  return ods(`<table:table table:name="Klaim">${rows}</table:table>`, options);
}

/** A row of cells, each by its attributes and the text that it shows. */
export function row(...cells: readonly (readonly [attributes: string, shows: string])[]): string {
  const written = cells.map(
    ([attributes, shows]) => `<table:table-cell ${attributes}>${shows}</table:table-cell>`,
  );
  return `<table:table-row>${written.join("")}</table:table-row>`;
}
