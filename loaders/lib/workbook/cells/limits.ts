/** The last row and column of a spreadsheet. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** What a workbook may hold so that memory holds it: a million rows of ten columns. */
export const MOST_CELLS = 12_000_000;
export const MOST_CHARACTERS = 100_000_000;
export const MOST_MERGES = 50_000;
export const MOST_SHEETS = 500;
