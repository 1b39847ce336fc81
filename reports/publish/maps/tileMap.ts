import { max, scaleLinear } from "d3";
import { escapeHtml } from "../../lib/escape.js";
import { formatValue } from "../../lib/format.js";
import { TEXTS } from "../../lib/texts.js";
import { linked } from "../html/number.js";
import { markClasses } from "./measures.js";
import type { MapProvince, MapRegency } from "./rows.js";
import { tileAbbreviations, tileLines } from "./tileName.js";

/** What a province's maps are drawn from. */
export interface ProvinceMap {
  province: MapProvince;
  regencies: readonly MapRegency[];
  /** The values that may be coloured beside one another, by region. */
  compared: ReadonlyMap<string, number>;
  topicsCount: number;
  /** The way from the page up to the site's root. */
  up: string;
}

const WIDTH = 100;
/** So that a tile of ten columns is 24 pixels high on a phone of 360. */
const HEIGHT = 82;
const GAP = 6;
const LINE = 16;
/** So many letters fit a tile. */
const LONGEST = 12;
/** With more columns a phone has room for four letters only. */
const ROOMY = 3;

/** Draws a province as equal tiles, one a regency: each with figures leads to its card and says what is known of it. */
export function tileMap(map: ProvinceMap): string {
  const placed = map.regencies.filter(({ tile_column }) => tile_column !== null);
  const columns = max(placed, ({ tile_column }) => tile_column) ?? 0;
  const rows = max(placed, ({ tile_row }) => tile_row) ?? 0;
  if (columns === 0) return "";
  const { province_name, known_count, regencies_count } = map.province;
  const label = `${province_name}: ${known_count} ${TEXTS.outOf} ${regencies_count} ${TEXTS.mapKnown}`;
  const size = `viewBox="0 0 ${columns * WIDTH} ${rows * HEIGHT}" style="--kolom: ${columns}"`;
  const kind = columns > ROOMY ? "petak rapat" : "petak";
  const short = tileAbbreviations(placed.map(({ region_name }) => region_name));
  const tiles = placed.map((regency) => tile(regency, { map, short: short.get(regency.region_name) ?? "" }));
  return `<svg class="${kind}" ${size} role="group" aria-label="${escapeHtml(label)}">${tiles.join("\n")}</svg>`;
}

/** Says in words all that the maps show of a region. */
export function spokenRegency(regency: MapRegency, { compared, topicsCount }: ProvinceMap): string {
  const { full_name, topics, topics_text, figures_count, documents_count } = regency;
  if (documents_count === null) return `${full_name}: ${TEXTS.mapUnknown}`;
  const value = compared.get(regency.region_code);
  const parts = [
    `${topics?.length ?? 0} ${TEXTS.outOf} ${topicsCount} ${TEXTS.mapKindsShort}${topics_text === null ? "" : ` (${topics_text})`}`,
    `${figures_count} ${TEXTS.figures}, ${documents_count} ${TEXTS.documents}`,
    ...(value === undefined ? [] : [`${TEXTS.mapComparedShort} ${formatValue("persen", value)}`]),
  ];
  return `${full_name}: ${parts.join("; ")}`;
}

const x = scaleLinear([1, 2], [0, WIDTH]);
const y = scaleLinear([1, 2], [0, HEIGHT]);

function tile(regency: MapRegency, { map, short }: { map: ProvinceMap; short: string }): string {
  const value = map.compared.get(regency.region_code);
  const spoken = escapeHtml(spokenRegency(regency, map));
  const left = x(regency.tile_column ?? 1) + GAP / 2;
  const top = y(regency.tile_row ?? 1) + GAP / 2;
  const box = `<rect class="isi" x="${left}" y="${top}" width="${WIDTH - GAP}" height="${HEIGHT - GAP}" rx="4" fill="url(#arsir)"/>`;
  const content = `<title>${spoken}</title>${box}${writing(regency, { left, top, value, short })}`;
  const classes = ["wilayah", ...markClasses(regency, value)].join(" ");
  const { region_href } = regency;
  const id = escapeHtml(regency.region_code);
  if (region_href === null) return `<g id="${id}" class="${classes}" aria-hidden="true">${content}</g>`;
  return linked(content, { href: region_href }, map.up).replace("<a ", `<a id="${id}" class="${classes}" `);
}

function writing(
  { region_name, topics }: MapRegency,
  { left, top, value, short }: { left: number; top: number; value: number | undefined; short: string },
): string {
  const middle = left + (WIDTH - GAP) / 2;
  const lines = tileLines(region_name);
  const first = top + (HEIGHT - GAP) / 2 - (lines.length * LINE) / 2 + 2;
  const text = (kind: string, words: string, at: number): string =>
    `<text class="${kind}" x="${middle}" y="${Math.round(at)}"${fitted(words)}>${escapeHtml(words)}</text>`;
  const below = first + lines.length * LINE + 12;
  return [
    ...lines.map((line, index) => text("nama-petak", line, first + index * LINE + 4)),
    text("singkat-petak", short, top + (HEIGHT - GAP) / 2),
    ...(topics === null ? [] : [text("nilai-kinds", String(topics.length), below)]),
    ...(value === undefined ? [] : [text("nilai-compared", formatValue("persen", value), below)]),
  ].join("");
}

/** Squeezes a word that is longer than its tile. */
function fitted(words: string): string {
  return words.length > LONGEST ? ` textLength="${WIDTH - 2 * GAP}" lengthAdjust="spacingAndGlyphs"` : "";
}
