import type { RawTable } from "../lib/rawTable.js";
import { bareName, kindOf, type Kind } from "./regionNames.js";

/** A country, province, regency or city as Kemendagri names it. */
export interface KnownRegion {
  code: string;
  name: string;
  kind: Kind;
  bare: string;
}

/** What is known of regions before a file of the statistics office is opened. */
export interface BpsContext {
  /** By Kemendagri code. */
  regions: ReadonlyMap<string, KnownRegion>;
  /** Other names, as `bareName` writes them → Kemendagri code. */
  aliases: ReadonlyMap<string, string>;
  /** BPS codes that differ from the Kemendagri code → Kemendagri code. */
  bridge: ReadonlyMap<string, string>;
  /** Employed persons already known, by region: against them a slip of a thousand or a province's release shows. */
  employed: ReadonlyMap<string, readonly { year: number; value: number }[]>;
}

/** Gathers the context from what `loadRegions` and `loadReference` gave. */
export function bpsContext(regions: readonly RawTable[], reference: readonly RawTable[]): BpsContext {
  const rowsOf = (tables: readonly RawTable[], name: string) =>
    tables.find((table) => table.name === name)?.rows ?? [];
  const known = rowsOf(regions, "regions")
    .filter((row) => row.level !== "district")
    .map((row) => knownRegion(String(row.code), String(row.name)));
  const employed = new Map<string, { year: number; value: number }[]>();
  for (const row of rowsOf(reference, "employed")) {
    const code = String(row.region_code);
    employed.set(code, [...(employed.get(code) ?? []), { year: Number(row.year), value: Number(row.value) }]);
  }
  const pairs = (name: string, from: string, key: (text: string) => string) =>
    new Map(rowsOf(reference, name).map((row) => [key(String(row[from])), String(row.region_code)]));
  return {
    regions: new Map(known.map((region) => [region.code, region])),
    aliases: pairs("region_aliases", "alias", bareName),
    bridge: pairs("bps_codes", "bps_code", (code) => code),
    employed,
  };
}

function knownRegion(code: string, name: string): KnownRegion {
  if (code === "00") return { code, name, kind: "country", bare: bareName(name) };
  if (code.length === 2) return { code, name, kind: "province", bare: bareName(name) };
  return { code, name, kind: kindOf(name) ?? "kabupaten", bare: bareName(name) };
}
