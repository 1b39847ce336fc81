import { growing, lastAtMost } from "./growing.js";

/** Where the cells of each row begin; a run of equal rows counts once. */
export interface RowIndex {
  /** The last row that has cells; 0 without one. */
  last(): number;
  add(row: { first: number; last: number; start: number }): void;
  /** Gives the place of a row in the index, or -1 where the row has no cells. */
  find(row: number): number;
  /** The number of the first cell of the row at that place; past the last place: nothing. */
  startAt(place: number): number | undefined;
}

/** Starts an index; rows are added in ascending order. */
export function startRowIndex(): RowIndex {
  const firsts = growing(Uint32Array);
  const lasts = growing(Uint32Array);
  const starts = growing(Uint32Array);
  /** Rows are mostly asked for one after the other. */
  let found = 0;
  const holds = (place: number, row: number) =>
    place < firsts.length && firsts.at(place) <= row && row <= lasts.at(place);
  return {
    last: () => (lasts.length === 0 ? 0 : lasts.at(lasts.length - 1)),
    add({ first, last, start }) {
      firsts.push(first);
      lasts.push(last);
      starts.push(start);
    },
    find(row) {
      if (holds(found, row)) return found;
      const place = lastAtMost(firsts, row);
      if (place < 0 || !holds(place, row)) return -1;
      return (found = place);
    },
    startAt: (place) => (place < starts.length ? starts.at(place) : undefined),
  };
}
