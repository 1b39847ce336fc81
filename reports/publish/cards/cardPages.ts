import { escapeHtml } from "../../lib/escape.js";
import { formatValue } from "../../lib/format.js";
import { groupBy } from "../../lib/rows.js";
import { TEXTS } from "../../lib/texts.js";
import { linked } from "../html/number.js";
import { renderSheet, type SheetContext, type WrittenPage } from "../html/sheet.js";
import { groupsChart, pathsChart, type CardChart } from "./charts.js";
import { cardSection, fitLines, type CardBlock } from "./lines.js";
import type { CardGroup, CardLine, CardPath, CardRegion } from "./rows.js";

const UP = "../";
/** The sections of the two printed pages, in their order. */
const SHEETS = [
  ["pekerja", "uang", "klaim"],
  ["cakupan", "target", "dasar", "sumber"],
] as const;
/** Pixels of print that a sheet's sections have: an A4 page within its margins, without the card's head or foot. */
const ROOMS = [880, 1000] as const;

/** Writes one report card for each region: two printed pages, no script, every number with its receipt. */
export function cardPages(context: SheetContext): WrittenPage[] {
  const { data } = context;
  const lines = groupBy(data.dataset<CardLine>("cards", "lines").rows, ({ region_code }) => region_code);
  const groups = groupBy(
    data.dataset<CardGroup>("overview", "groups").rows,
    ({ region_code }) => region_code,
  );
  const paths = groupBy(data.dataset<CardPath>("target", "paths").rows, ({ region_code }) => region_code);
  return data.dataset<CardRegion>("cards", "regions").rows.map((region) => {
    const code = region.region_code;
    const body = cardBody(region, {
      lines: lines.get(code) ?? [],
      groups: groups.get(code) ?? [],
      paths: paths.get(code) ?? [],
      context,
    });
    const sheet = {
      path: `/rapor/${code}`,
      title: `${TEXTS.card} ${region.region_name}`,
      kind: "rapor",
      body,
    } as const;
    return { file: `rapor/${code}.html`, html: renderSheet(sheet, context) };
  });
}

interface CardParts {
  lines: readonly CardLine[];
  groups: readonly CardGroup[];
  paths: readonly CardPath[];
  context: SheetContext;
}

function cardBody(region: CardRegion, { lines, groups, paths, context }: CardParts): string {
  const codes = context.data.codes();
  const sections = groupBy(lines, ({ section }) => section);
  const chartOf = (name: string): CardChart | undefined =>
    name === "pekerja" ? groupsChart(groups) : name === "target" ? pathsChart(paths) : undefined;
  const sheetOf = (names: readonly string[]): CardBlock[] =>
    names.flatMap((name) => {
      const rows = sections.get(name);
      return rows ? [{ name, label: rows[0]?.section_label ?? name, lines: rows, chart: chartOf(name) }] : [];
    });
  const write = (names: readonly string[], room: number): string =>
    fitLines(sheetOf(names), room)
      .map((block) => cardSection(block, codes))
      .join("\n");
  return `<article class="lembar">${cardHeading(region)}${write(SHEETS[0], ROOMS[0])}</article>
<article class="lembar" aria-label="${escapeHtml(region.region_name)}, ${TEXTS.secondPage}">${write(SHEETS[1], ROOMS[1])}${cardFoot(region)}</article>`;
}

function cardHeading(region: CardRegion): string {
  const number = escapeHtml(formatValue(region.headline_format, region.headline_value));
  const headline =
    region.headline_value === null
      ? ""
      : `<p class="besar">${linked(number, { id: region.headline_id }, UP)}</p><p class="rincian">${escapeHtml(region.headline_label ?? "")} <code>${escapeHtml(region.headline_id ?? "")}</code></p>`;
  return `<p class="asal">${TEXTS.card} · ${escapeHtml(region.province_name)}</p><h1>${escapeHtml(region.region_name)}</h1>${headline}`;
}

function cardFoot(region: CardRegion): string {
  const { region_code, edition_date, documents_count, figures_count } = region;
  return `<p class="cetak">${TEXTS.site} · ${TEXTS.edition} ${escapeHtml(edition_date)} · rapor/${region_code}.html · ${documents_count} ${TEXTS.documents}, ${figures_count} ${TEXTS.figures}. ${TEXTS.printedIds}</p>`;
}
