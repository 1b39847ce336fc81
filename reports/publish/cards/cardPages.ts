import { escapeHtml } from "../../lib/escape.js";
import { formatValue } from "../../lib/format.js";
import { groupBy } from "../../lib/rows.js";
import { SIMULATED } from "../../lib/simulation.js";
import { TEXTS } from "../../lib/texts.js";
import { isSimulated, officeName, siteTitle } from "../html/frame.js";
import { linked } from "../html/number.js";
import { renderSheet, type SheetContext, type WrittenPage } from "../html/sheet.js";
import type { PageData } from "../pageData.js";
import { cardSection, dealBlocks, type CardBlock } from "./blocks.js";
import { groupsChart, pathsChart, type CardChart } from "./charts.js";
import { cardRow, UP } from "./lines.js";
import { roomsOf } from "./measure.js";
import { regenciesBlock } from "./regencies.js";
import type { CardGroup, CardLine, CardPath, CardProvince, CardRegion, RegionLine } from "./rows.js";

/** The sections in their order. */
const SECTIONS = [
  "pekerja",
  "uang",
  "klaim",
  "cabang",
  "cakupan",
  "laporan",
  "kabupaten",
  "bertentangan",
  "target",
  "inpres",
  "manfaat",
  "dasar",
  "sumber",
] as const;

/** Sections whose lines are words, not numbers. */
const OF_WORDS = new Set<string>(["inpres", "dasar", "sumber"]);

/** Writes one report card for each region: two printed pages, no script, every number with its receipt. */
export function cardPages(context: SheetContext): WrittenPage[] {
  const { data } = context;
  const rowsOf = <R>(page: string, what: string): readonly R[] => data.dataset<R>(page, what).rows;
  const byRegion = <R extends { region_code: string }>(rows: readonly R[]): Map<string, R[]> =>
    groupBy(rows, ({ region_code }) => region_code);
  const own = [...rowsOf<RegionLine>("cards", "lines"), ...rowsOf<RegionLine>("cards", "conflicts")];
  const lines = byRegion(own);
  const groups = byRegion(rowsOf<CardGroup>("overview", "groups"));
  const paths = byRegion(rowsOf<CardPath>("target", "paths"));
  const benefits = rowsOf<CardLine>("cards", "benefits");
  const provinces = new Map(
    rowsOf<CardProvince>("regions", "provinces").map((province) => [province.province_code, province]),
  );
  return rowsOf<CardRegion>("cards", "regions").map((region) => {
    const { region_code: code, region_name } = region;
    const body = cardBody(region, {
      lines: [...(lines.get(code) ?? []), ...benefits],
      groups: groups.get(code) ?? [],
      paths: paths.get(code) ?? [],
      province: provinces.get(code),
      context,
    });
    const sheet = {
      path: `/rapor/${code}`,
      title: `${TEXTS.card} ${region_name}`,
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
  /** Where the region is a province. */
  province: CardProvince | undefined;
  context: SheetContext;
}

function cardBody(region: CardRegion, parts: CardParts): string {
  const { province, context } = parts;
  const { region_name: title, headline_value, is_headline_contradicted: isContradicted } = region;
  const rooms = roomsOf({
    title,
    hasHeadline: headline_value !== null,
    leadLines: (province ? 2 : 0) + (isContradicted ? 1 : 0),
  });
  const [first, second] = dealBlocks(cardBlocks(parts), rooms).map((blocks) =>
    blocks.map(cardSection).join("\n"),
  );
  return `<article class="lembar">${cardHeading(region, context.data)}${provinceLead(province)}${first}</article>
<article class="lembar" aria-label="${escapeHtml(title)}, ${TEXTS.secondPage}">${second}${cardFoot(region, context.data)}</article>`;
}

function cardBlocks({ lines, groups, paths, province, context }: CardParts): CardBlock[] {
  const codes = context.data.codes();
  const sections = groupBy(lines, ({ section }) => section);
  const chartOf = (name: string): CardChart | undefined =>
    name === "pekerja" ? groupsChart(groups) : name === "target" ? pathsChart(paths) : undefined;
  return SECTIONS.flatMap((name): CardBlock | CardBlock[] => {
    if (name === "kabupaten" && province)
      return regenciesBlock(context.data.dataset("overview", "regions"), province, codes) ?? [];
    const own = sections.get(name);
    if (own === undefined) return [];
    const areWords = OF_WORDS.has(name);
    const rows = own.map((line) => cardRow(line, { codes, areWords }));
    return [{ name, label: own[0]?.section_label ?? name, rows, areWords, chart: chartOf(name) }];
  });
}

function provinceLead(province: CardProvince | undefined): string {
  if (province === undefined) return "";
  const { known_count: known, regencies_count: all } = province;
  return `<p class="rincian">${known} ${TEXTS.outOf} ${all} ${TEXTS.cardKnown} ${all - known} ${TEXTS.notKnown}.</p>`;
}

function cardHeading(region: CardRegion, data: PageData): string {
  const mark = isSimulated(data) ? `<strong>${SIMULATED}</strong> · ` : "";
  const number = escapeHtml(formatValue(region.headline_format, region.headline_value));
  const headline =
    region.headline_value === null
      ? ""
      : `<p class="besar">${linked(number, { id: region.headline_id }, UP)}</p><p class="rincian">${escapeHtml(region.headline_label ?? "")} <code>${escapeHtml(region.headline_id ?? "")}</code></p>${headlineFlag(region)}`;
  const within = region.region_name === region.province_name ? "" : ` · ${escapeHtml(region.province_name)}`;
  return `<p class="asal">${mark}${TEXTS.card}${within}</p><h1>${escapeHtml(region.region_name)}</h1>${headline}`;
}

function headlineFlag({ is_headline_contradicted: isContradicted }: CardRegion): string {
  return isContradicted ? `<p class="rincian"><a href="#bertentangan">${TEXTS.contradicted}</a></p>` : "";
}

function cardFoot(region: CardRegion, data: PageData): string {
  const { region_code, edition_date, documents_count, figures_count } = region;
  return `<p class="cetak">${escapeHtml(`${siteTitle(data)} · ${officeName(data)}`)} · ${TEXTS.edition} ${escapeHtml(edition_date)} · rapor/${region_code}.html · ${documents_count} ${TEXTS.documents}, ${figures_count} ${TEXTS.figures}. ${TEXTS.printedIds}</p>`;
}
