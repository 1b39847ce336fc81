import type { Region } from "../places.js";

/** Regions whose BPS code is known, with it. */
export type Coded = Region & { bps: string };

/** From here on a province was divided; only bridged codes are certain. */
export const DIVIDED = "91";

/** Gives regions their BPS codes: of the bridging table, or the same number where no other region has it; the others are left out. */
export function codedRegions(regions: readonly Region[], bridge: ReadonlyMap<string, string>): Coded[] {
  const bridged = new Map([...bridge].map(([bps, code]) => [code, bps]));
  return regions.flatMap((region) => {
    const same = region.code.replace(".", "");
    const isFree = !bridge.has(same) && region.code < DIVIDED;
    const bps = bridged.get(region.code) ?? (isFree ? same : undefined);
    return bps === undefined ? [] : [{ ...region, bps }];
  });
}
