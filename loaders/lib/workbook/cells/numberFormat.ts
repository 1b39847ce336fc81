/** How a number is shown, and whether that is as a day. */
export interface NumberFormat {
  /** Nothing for General. */
  code: string | null;
  isDay: boolean;
}

/** The format of a cell that has none. */
export const GENERAL: NumberFormat = { code: null, isDay: false };

/** Codes that files name by number alone (ECMA-376 18.8.30); numbers 27 to 36 and 50 to 58 are days of East Asia. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** Gives the format that a number without a code of its own stands for. */
export function builtInFormat(id: number): NumberFormat {
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return { code: "yyyy-mm-dd", isDay: true };
  const code = BUILT_IN.get(id);
  return code === undefined ? GENERAL : { code, isDay: isDayFormat(code) };
}

/** Reads a format's code. */
export function numberFormat(code: string): NumberFormat {
  return code === "" || /^general$/i.test(code) ? GENERAL : { code, isDay: isDayFormat(code) };
}

/** Says whether a code shows a day, a month or a year; a time of day or a duration does not. */
function isDayFormat(code: string): boolean {
  if (/\[(?:h+|m+|s+)\]/i.test(code)) return false;
  const plain = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").split(";")[0]!;
  const tokens = plain.replace(/general|am\/pm|a\/p/gi, "").replace(/s\.0+/gi, "s");
  if (/[0#?]/.test(tokens)) return false;
  return /[dy]/i.test(tokens) || (/m/i.test(tokens) && !/[hs]/i.test(tokens));
}
