const DAY_MS = 86_400_000;
const EPOCHS = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) };

/** Gives the number by which a spreadsheet keeps a day of this century. */
export function daySerial(day: string, is1904: boolean): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - (is1904 ? EPOCHS.from1904 : EPOCHS.from1900)) / DAY_MS);
}
