import { escapeHtml } from "../../lib/escape.js";
import { TEXTS } from "../../lib/texts.js";
import { markClasses } from "./measures.js";
import type { MapShape } from "./rows.js";
import { spokenRegency, type ProvinceMap } from "./tileMap.js";

const MAX_WIDTH = 560;
const MAX_HEIGHT = 400;

/** Draws a province by the boundaries that the user has put into data/boundaries: a picture of what the tiles say, so it is no stop of the keyboard. */
export function shapeMap(map: ProvinceMap, shapes: readonly MapShape[]): string {
  const [first] = shapes;
  if (first === undefined) return "";
  const regencies = new Map(map.regencies.map((regency) => [regency.region_code, regency]));
  const drawn = shapes.flatMap(({ region_code, path }) => {
    const regency = regencies.get(region_code);
    if (regency === undefined) return [];
    const classes = ["wilayah", ...markClasses(regency, map.compared.get(region_code))].join(" ");
    const title = escapeHtml(spokenRegency(regency, map));
    return [`<path class="isi ${classes}" fill="url(#arsir)" d="${path}"><title>${title}</title></path>`];
  });
  return `<svg class="batas" viewBox="0 0 ${first.width} ${first.height}" style="--lebar-gambar: ${shownWidth(first)}px" role="img" aria-label="${escapeHtml(`${TEXTS.mapShapes} ${map.province.province_name}`)}">${drawn.join("\n")}</svg>`;
}

/** A tall province is shown narrower, so that no picture fills the screen. */
function shownWidth({ width, height }: MapShape): number {
  return Math.round(Math.min(MAX_WIDTH, (MAX_HEIGHT * width) / height));
}
