import { afterEach, expect, test, vi } from "vitest";
import { isoDay, isoDayOf } from "../../../loaders/lib/workbook/cells/dates.js";
import { builtInFormat, numberFormat } from "../../../loaders/lib/workbook/cells/numberFormat.js";
import { date, firstCells, xlsxOfRows } from "./files.js";

afterEach(() => vi.unstubAllEnvs());

test.each([
  "yyyy-mm-dd",
  "dd/mm/yyyy;@",
  "[$-421]dd mmmm yyyy",
  "mmm-yy",
  "mmmm",
  "yyyy",
  "d",
  "dd/mm/yyyy hh:mm:ss.00 AM/PM",
  'd "hari" m',
  "D\\-M\\-YYYY",
  "[Red]d/m/yy",
])("%s shows a day", (code) => expect(numberFormat(code)).toEqual({ code, isDay: true }));

test.each([
  "0",
  "#,##0.00",
  '"Rp"#,##0;[Red]-"Rp"#,##0',
  "[$Rp-421]#,##0",
  "0.0%",
  "0.00E+00",
  '0 "dari daftar"',
  '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
  "h:mm",
  "mm:ss",
  "mm:ss.0",
  "[h]:mm:ss",
  "[mm]:ss",
  "@",
  "# ?/?",
  "0_d",
  "[DarkRed]0",
])("%s shows no day", (code) => expect(numberFormat(code)).toEqual({ code, isDay: false }));

test("General is no format", () => {
  for (const code of ["General", "GENERAL", ""])
    expect(numberFormat(code)).toEqual({ code: null, isDay: false });
  expect(builtInFormat(0)).toEqual({ code: null, isDay: false });
});

test("formats known by number alone", () => {
  const days = Array.from({ length: 60 }, (_, id) => id).filter((id) => builtInFormat(id).isDay);
  expect(days).toEqual([
    14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
  ]);
  expect([builtInFormat(9).code, builtInFormat(10).code, builtInFormat(3).code]).toEqual([
    "0%",
    "0.00%",
    "#,##0",
  ]);
});

test.each([
  [1, 1900, "1900-01-01"],
  [59, 1900, "1900-02-28"],
  [60, 1900, undefined],
  [61, 1900, "1900-03-01"],
  [45_596.999, 1900, "2024-10-31"],
  [45_595.999_999_5, 1900, "2024-10-31"],
  [2_958_465, 1900, "9999-12-31"],
  [2_958_466, 1900, undefined],
  [0, 1900, undefined],
  [0, 1904, "1904-01-01"],
  [-1, 1904, undefined],
  [44_134, 1904, "2024-10-31"],
] as const)("serial %d from %d is %s", (serial, epoch, day) => expect(isoDay(serial, epoch)).toBe(day));

test.each([
  ["2024-10-31", "2024-10-31"],
  ["2024-10-31T23:59:59", "2024-10-31"],
  ["2024-02-30", undefined],
  ["31/10/2024", undefined],
])("the printed %s is the day %s", (printed, day) => expect(isoDayOf(printed)).toBe(day));

test.each(["Asia/Jayapura", "America/Los_Angeles", "Pacific/Kiritimati"])(
  "days are the same in %s",
  async (zone) => {
    vi.stubEnv("TZ", zone);
    const rows =
      '<row r="1"><c r="A1" s="1"><v>45596</v></c><c r="B1" t="d"><v>2024-10-31T00:00:00</v></c></row>';
    const cells = await firstCells("a.xlsx", xlsxOfRows(rows, { formats: ["d/m/yyyy"] }));
    expect(cells).toEqual({ A1: date("2024-10-31"), B1: date("2024-10-31") });
  },
);
