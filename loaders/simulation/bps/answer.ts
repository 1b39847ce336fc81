import { SIMULATED } from "../../laporan_cabang/sheets.js";
import { DIVIDED, type Coded } from "./codes.js";

export interface AnswerOptions {
  province: { code: string; name: string };
  regions: readonly Coded[];
  year: number;
  /** Persons employed in August, by the region's code. */
  employed: ReadonlyMap<string, number>;
}

/** Ids in the manner of the web service; none of its own tables has them. */
const IDS = { variable: 9_051, none: 0, august: 190 };
const FIRST_YEAR = 1900;
const NOTE = `${SIMULATED}: angka karangan, bukan terbitan BPS`;

/** Writes the web service's data answer: ids of region, variable, year and round are glued into one key. */
export function answerOf({ province, regions, year, employed }: AnswerOptions): object {
  // Of divided provinces BPS still writes the total before the division.
  const isWhole = province.code < DIVIDED;
  const total = regions.reduce((sum, { code }) => sum + (employed.get(code) ?? 0), 0);
  const whole = { val: Number(`${province.code}00`), label: province.name };
  const keyOf = (vervar: number): string =>
    `${vervar}${IDS.variable}${IDS.none}${year - FIRST_YEAR}${IDS.august}`;
  return {
    status: "OK",
    "data-availability": "available",
    var: [variable()],
    turvar: [{ val: IDS.none, label: "Tidak ada" }],
    labelvervar: "Kabupaten/Kota",
    vervar: [
      ...regions.map(({ bps, name }) => ({ val: Number(bps), label: shortName(name) })),
      ...(isWhole ? [whole] : []),
    ],
    tahun: [{ val: year - FIRST_YEAR, label: String(year) }],
    turtahun: [{ val: IDS.august, label: "Agustus" }],
    datacontent: Object.fromEntries([
      ...regions.map(({ bps, code }) => [keyOf(Number(bps)), employed.get(code) ?? 0]),
      ...(isWhole ? [[keyOf(whole.val), total] as const] : []),
    ]),
  };
}

/** As BPS lists regions: a regency without the word. */
export function shortName(name: string): string {
  return name.replace(/^Kabupaten (Administrasi )?/, "");
}

function variable() {
  return {
    val: IDS.variable,
    label: `Penduduk Bekerja Menurut Kabupaten/Kota (${SIMULATED})`,
    unit: "Orang",
    subj: "Tenaga Kerja",
    def: "",
    note: NOTE,
  };
}
