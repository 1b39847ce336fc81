import { getDistricts, getProvinces, getRegencies } from "idn-area-data";
import type { RawTable } from "../lib/rawTable.js";

/** The whole country, for what is stated of no single province; not a Kemendagri code. */
const COUNTRY_CODE = "00";

/** The level of every region: code → country, province, regency or district. */
export type Levels = ReadonlyMap<string, string>;

/** Reads provinces, regencies and districts (Kemendagri codes) from the package idn-area-data. */
export async function loadRegions(): Promise<{ levels: Levels; tables: RawTable[] }> {
  const [provinces, regencies, districts] = await Promise.all([
    getProvinces(),
    getRegencies(),
    getDistricts(),
  ]);
  const rows = [
    { code: COUNTRY_CODE, parent_code: null, level: "country", name: "INDONESIA" },
    ...provinces.map(({ code, name }) => ({ code, parent_code: COUNTRY_CODE, level: "province", name })),
    ...regencies.map((r) => ({ code: r.code, parent_code: r.province_code, level: "regency", name: r.name })),
    ...districts.map((d) => ({ code: d.code, parent_code: d.regency_code, level: "district", name: d.name })),
  ];
  return {
    levels: new Map(rows.map(({ code, level }) => [code, level])),
    tables: [{ name: "regions", columns: ["code", "parent_code", "level", "name"], rows }],
  };
}
