import { refuse } from "./refuse.js";
import type { Area, Point } from "./schema.js";

/** Degrees that hold Indonesia with room around it. */
const LONGITUDE = [90, 145] as const;
const LATITUDE = [-15, 10] as const;

/** Gives areas as [longitude, latitude] in degrees; a file of [latitude, longitude] is turned around and says so, any other is refused. */
export function toLongitudeLatitude(
  areas: readonly Area[],
  file: string,
): { areas: Area[]; isTurned: boolean } {
  const points = areas.flatMap(({ rings }) => rings.flat());
  if (points.every(isHere)) return { areas: [...areas], isTurned: false };
  if (points.every((point) => isHere(turned(point)))) {
    return {
      areas: areas.map(({ words, rings }) => ({ words, rings: rings.map((ring) => ring.map(turned)) })),
      isTurned: true,
    };
  }
  const turnedCount = points.filter((point) => isHere(turned(point))).length;
  const strange = points.find((point) => !isHere(point) && !isHere(turned(point)));
  throw strange === undefined
    ? refuse(file, {
        found: `${turnedCount} dari ${points.length} titik ditulis [lintang, bujur], yang lain [bujur, lintang]`,
        expected: "satu urutan untuk semua titik: [bujur, lintang]",
        hint: "samakan urutannya, atau ekspor ulang berkasnya",
      })
    : refuse(file, notHere(strange));
}

function notHere([x, y]: Point): Parameters<typeof refuse>[1] {
  const isDegrees = Math.abs(x) <= 180 && Math.abs(y) <= 180;
  return {
    found: `titik [${x}, ${y}] ${isDegrees ? "di luar Indonesia" : "bukan derajat"}`,
    expected: "bujur 90 sampai 145 dan lintang -15 sampai 10, dalam derajat",
    hint: isDegrees
      ? "periksa wilayah berkas itu"
      : "ekspor ulang dengan sistem koordinat WGS 84 (EPSG:4326)",
  };
}

function isHere([x, y]: Point): boolean {
  return x >= LONGITUDE[0] && x <= LONGITUDE[1] && y >= LATITUDE[0] && y <= LATITUDE[1];
}

function turned([x, y]: Point): Point {
  return [y, x];
}
