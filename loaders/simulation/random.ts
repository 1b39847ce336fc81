/** Draws a number from 0 to below 1; the same seed and keys always give the same, in whatever order they are asked. */
export type Draw = (...keys: readonly (string | number)[]) => number;

/** Makes the draws of a seed: FNV-1a over the keys, mixed as splitmix32 does. */
export function drawOf(seed: number): Draw {
  return (...keys) => mixed(hashed(`${seed}|${keys.join("|")}`)) / 2 ** 32;
}

/** Draws a number of a range. */
export function between([low, high]: readonly [number, number], drawn: number): number {
  return low + (high - low) * drawn;
}

/** Puts items into an order that the seed decides. */
export function shuffled<T>(items: readonly T[], draw: Draw): T[] {
  return items
    .map((item, at) => ({ item, place: draw("order", at) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function mixed(state: number): number {
  let value = (state + 0x9e3779b9) | 0;
  value = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
  value = Math.imul(value ^ (value >>> 15), 0x735a2d97);
  return (value ^ (value >>> 15)) >>> 0;
}
