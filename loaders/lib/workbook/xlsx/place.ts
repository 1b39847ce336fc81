/** A place in a sheet; rows and columns count from 1. */
export interface Place {
  row: number;
  column: number;
}

/** Reads `H14` without making a string of its parts; nothing where it is no place. */
export function readPlace(reference: string): Place | undefined {
  let column = 0;
  let row = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const code = reference.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  for (; at < reference.length; at++) {
    const code = reference.charCodeAt(at);
    if (code < 48 || code > 57) return undefined;
    row = row * 10 + code - 48;
  }
  return row > 0 && column > 0 ? { row, column } : undefined;
}
