import { escapeHtml } from "../../lib/escape.js";
import { groupBy } from "../../lib/rows.js";
import { TEXTS } from "../../lib/texts.js";
import { linked } from "../html/number.js";
import type { PageData } from "../pageData.js";
import { mapMeasures, type MapMeasure } from "./measures.js";
import { writeStyle } from "./style.js";
import type { MapCompared, MapProvince, MapRegency, MapShape, MapTopic } from "./rows.js";
import { shapeMap } from "./shapeMap.js";
import { tileMap, type ProvinceMap } from "./tileMap.js";

/** Without figures: a hatched area, in tiles and outlines alike. */
const HATCH =
  '<svg class="pola" width="0" height="0" aria-hidden="true"><defs><pattern id="arsir" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="8"/></pattern></defs></svg>';

/** Writes the maps of all provinces below a choice of what they show; it works without a script. */
export function renderMaps(data: PageData, { page, up }: { page: string; up: string }): string {
  const read = <R>(what: string): readonly R[] => data.dataset<R>(page, what).rows;
  const topics = read<MapTopic>("topics");
  const compared = read<MapCompared>("compared");
  const regencies = groupBy(read<MapRegency>("regencies"), ({ province_code }) => province_code);
  const shapes = groupBy(read<MapShape>("shapes"), ({ province_code }) => province_code);
  const values = new Map(compared.map(({ region_code, value }) => [region_code, value]));
  const sections = read<MapProvince>("provinces").map((province) => {
    const own = regencies.get(province.province_code) ?? [];
    const map = { province, regencies: own, compared: values, topicsCount: topics.length, up };
    return renderProvince(map, shapes.get(province.province_code) ?? []);
  });
  const notices = read<{ text: string }>("boundary_notices").map(
    ({ text }) => `<li>${escapeHtml(text)}</li>`,
  );
  const lacking = notices.length > 0 ? `<ul class="kurang">${notices.join("")}</ul>` : "";
  return `<div class="peta">${HATCH}${renderChoice(mapMeasures(topics, compared))}<div class="semua-provinsi">${sections.join("\n")}</div>${lacking}</div>`;
}

function renderProvince(map: ProvinceMap, shapes: readonly MapShape[]): string {
  const { province_code, province_name, province_href, known_count, regencies_count } = map.province;
  const id = `provinsi-${escapeHtml(province_code)}`;
  // Framework wraps a heading in a link to itself, and a link may hold no link
  const card =
    province_href === null ? "" : ` · ${linked(TEXTS.mapProvinceCard, { href: province_href }, map.up)}`;
  const said = `${known_count} ${TEXTS.outOf} ${regencies_count} ${TEXTS.mapKnown}${card}`;
  return `<section aria-labelledby="${id}"><h3 id="${id}">${escapeHtml(province_name)}</h3><p>${said}</p><div class="gambar">${tileMap(map)}${shapeMap(map, shapes)}</div></section>`;
}

function renderChoice(measures: readonly MapMeasure[]): string {
  const choices = measures.map(
    ({ id, label }, index) =>
      `<label><input type="radio" name="ukuran" id="ukuran-${id}"${index === 0 ? " checked" : ""}> ${escapeHtml(label)}</label>`,
  );
  return `<style>${writeStyle(measures)}</style><fieldset><legend>${TEXTS.mapChoice}</legend>${choices.join("")}</fieldset>${measures.map(renderLegend).join("")}`;
}

function renderLegend({ id, steps }: MapMeasure): string {
  const items = [...steps, { name: "", label: TEXTS.mapNothing }].map(
    ({ name, label }) => `<li><span class="contoh ${name}"></span>${escapeHtml(label)}</li>`,
  );
  return `<ul class="tangga tangga-${id}">${items.join("")}</ul>`;
}
