import { columnName } from "../../lib/workbook/workbook.js";
import type { ReportProblem } from "../problem.js";
import { masked } from "../read/personalNumbers.js";
import { plainXml } from "./plainXml.js";
import type { Styles } from "./sheet/styles.js";
import type { Tabs } from "./marks.js";
import { SEVERITY_WORDS, withoutNumbers } from "./wording.js";

/** The name of the list's tab. */
export const LIST = "Perbaikan";
/** The problems listed at most; nobody mends more by hand. */
const MOST_LINES = 20_000;
/** In points; Excel refuses higher rows. */
const LINE = 15;
const HIGHEST = 405;
const COLUMNS = [
  ["No.", 6],
  ["Berat", 12],
  ["Lembar", 16],
  ["Baris", 8],
  ["Kolom", 20],
  ["Sel", 9],
  ["Yang ditemukan", 46],
  ["Yang diharapkan", 42],
  ["Yang perlu dilakukan", 52],
] as const;

/** What the list says besides its lines. */
export interface ListSpec {
  problems: readonly ReportProblem[];
  tabs: Tabs;
  styles: Styles;
  /** Said above the table, a line each. */
  notes: readonly string[];
  /** The namespace that the workbook's dialect of the format uses. */
  namespace: string;
}

/** Writes the sheet that lists every problem; each cell is text, never a formula, and leads to the place it names. */
export function* listSheet({ problems, tabs, styles, notes, namespace }: ListSpec): Generator<string> {
  const listed = problems.slice(0, MOST_LINES);
  const said = listed.length < problems.length ? [...notes, cutNote(problems.length)] : notes;
  const header = said.length + 3;
  const first = header + 1;
  const { title, line, heading } = styles.list;
  yield headOf(header, namespace);
  yield rowOf(1, [["Perbaikan yang diperlukan", title]]);
  for (const [index, note] of said.entries()) yield rowOf(index + 2, [[note, line]]);
  yield rowOf(
    header,
    COLUMNS.map(([name]) => [name, heading]),
  );
  for (const [index, problem] of listed.entries())
    yield rowOf(first + index, cellsOf(problem, { number: index + 1, styles }));
  yield `</sheetData>${linksOf(listed, { tabs, first })}${PAGE}</worksheet>`;
}

function cutNote(count: number): string {
  return `Ada ${count} masalah; ${MOST_LINES} yang pertama ada di sini. Perbaiki dahulu yang sama sebabnya, lalu kirim ulang.`;
}

function headOf(header: number, namespace: string): string {
  const columns = COLUMNS.map(
    ([, width], at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = `<pane ySplit="${header}" topLeftCell="A${header + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.join("")}</cols><sheetData>`;
}

const PAGE = `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>`;

type ListCell = readonly [value: string | number, style: number];

function cellsOf(
  { severity, sheet, row, column, cell, found, expected, hint }: ReportProblem,
  line: { number: number; styles: Styles },
): ListCell[] {
  const { list } = line.styles;
  const words = [sheet ?? "(seluruh berkas)", row ?? "", column ?? "", cell ?? ""];
  return [
    [line.number, list.text],
    [SEVERITY_WORDS[severity], list[severity]],
    ...[...words, found, expected, hint].map((value): ListCell => [value, list.text]),
  ];
}

function rowOf(row: number, cells: readonly ListCell[]): string {
  const written = cells.map(([value, style], at) => {
    const start = `<c r="${columnName(at + 1)}${row}" s="${style}"`;
    if (typeof value === "number") return `${start}><v>${value}</v></c>`;
    if (value === "") return `${start}/>`;
    return `${start} t="inlineStr"><is><t xml:space="preserve">${plainXml(withoutNumbers(value))}</t></is></c>`;
  });
  return `<row r="${row}"${heightOf(cells)}>${written.join("")}</row>`;
}

/** LibreOffice does not fit the height of rows to their text as it opens a file; the widths of columns count characters. */
function heightOf(cells: readonly ListCell[]): string {
  if (cells.length === 1) return "";
  const lines = cells.map(([value], at) => Math.ceil((1.1 * String(value).length) / (COLUMNS[at]?.[1] ?? 1)));
  return ` ht="${Math.min(HIGHEST, LINE * Math.max(1, ...lines))}" customHeight="1"`;
}

/** Leads from the list to each cell; the ids of relations are not needed for places in the same workbook. */
function linksOf(listed: readonly ReportProblem[], { tabs, first }: { tabs: Tabs; first: number }): string {
  const links = listed.flatMap(({ sheet, cell }, index) => {
    const tab = tabs.tabOf(sheet);
    if (tab === undefined || cell === null || masked(tab) !== tab) return [];
    const place = plainXml(`'${tab.replaceAll("'", "''")}'!${cell}`);
    return [`<hyperlink ref="F${first + index}" location="${place}" display="${cell}"/>`];
  });
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}
