/** Which rows or columns carry a mark, a bit each, counted from 1. */
export interface Flags {
  mark(first: number, last: number): void;
  has(index: number): boolean;
}

/** Starts marks for places up to `last`; costs nothing until the first one. */
export function startFlags(last: number): Flags {
  let marks: Uint8Array | undefined;
  return {
    mark(first, lastMarked) {
      marks ??= new Uint8Array(last + 1);
      marks.fill(1, Math.max(first, 1), Math.min(lastMarked, last) + 1);
    },
    has: (index) => marks?.[index] === 1,
  };
}
