import { beforeAll, describe, expect, test } from "vitest";
import type { ReportContext } from "../../../loaders/laporan_cabang/context.js";
import { hasPersonalNumber } from "../../../loaders/laporan_cabang/read/personalNumbers.js";
import { readReport } from "../../../loaders/laporan_cabang/read/readReport.js";
import { bookOf, COVER_ROWS, readContext, sheetOf, SOUND, titlesOf, type Written } from "./readBook.js";

/** Invented: the code of a district, a day, and a running number. */
const INVENTED = "3523011201800001";

let context: ReportContext;
beforeAll(async () => {
  context = await readContext();
});

describe("a text holds a number of a person", () => {
  test.each([
    INVENTED,
    `NIK ${INVENTED} a.n. Contoh`,
    "3523 0112 0180 0001",
    "35.23.01.120180.0001",
    "3523-0112-0180-0001 telepon 0812",
    "３５２３０１１２０１８００００１",
    "3523\u200b011201800001",
  ])("where it has sixteen digits in a row: %s", (text) => {
    expect(hasPersonalNumber(text)).toBe(true);
  });

  test.each([
    "12345678901234567",
    "081234567890",
    "2024-01-01 2024-12-31",
    "1.200.000.000",
    "352301120180000",
  ])("not where it has more, fewer, or two dates: %s", (text) => {
    expect(hasPersonalNumber(text)).toBe(false);
  });
});

describe("a number of a person", () => {
  const row = SOUND.Kepesertaan ?? [];
  const titles = titlesOf("Kepesertaan");
  const places: [string, () => Parameters<typeof bookOf>[0]][] = [
    [
      "on the cover",
      () => ({ Sampul: sheetOf("Sampul", [...COVER_ROWS, [], ["Penanggung jawab", INVENTED]]) }),
    ],
    ["above the header", () => ({ Kepesertaan: sheetOf("Kepesertaan", [[`NIK ${INVENTED}`], titles, row]) })],
    ["in a title", () => ({ Kepesertaan: sheetOf("Kepesertaan", [[...titles, INVENTED], row]) })],
    ["beside the table", () => ({ Kepesertaan: sheetOf("Kepesertaan", [titles, [...row, null, INVENTED]]) })],
    ["below the table", () => ({ Kepesertaan: sheetOf("Kepesertaan", [titles, row, [], [null, INVENTED]]) })],
    ["in a total", () => ({ Kepesertaan: sheetOf("Kepesertaan", [titles, row, ["Jumlah", INVENTED]]) })],
    ["in a helper sheet", () => ({ Kamus: sheetOf("Kamus", [["a", INVENTED]]) })],
    [
      "in an unknown sheet",
      () => ({
        Rekap: sheetOf("Rekap", [["a", { kind: "number", number: 3_523_011_201_800_001, format: null }]]),
      }),
    ],
    [
      "in the branch's name",
      () => ({ Sampul: sheetOf("Sampul", [["kantor_cabang", INVENTED], ...COVER_ROWS.slice(1)]) }),
    ],
    ["as the name of a sheet", () => ({ [INVENTED]: sheetOf(INVENTED, [["x"]]) })],
  ];

  test.each(places)("%s is never repeated", (_, replaced) => {
    const { problems } = readReport(bookOf(replaced()), { file: "contoh.xlsx", context });
    expect(JSON.stringify(problems)).not.toContain(INVENTED);
    expect(problems.length).toBeGreaterThan(0);
  });

  test.each(places.slice(0, -1))("%s is refused with its cell", (_, replaced) => {
    const { problems } = readReport(bookOf(replaced()), { file: "contoh.xlsx", context });
    const found = problems.filter(({ code }) => code === "personal_number");
    expect(found.length).toBeGreaterThan(0);
    for (const { cell, severity } of found)
      expect([severity, cell]).toEqual(["error", expect.stringMatching(/^[A-Z]+\d+$/)]);
  });

  test("as the name of a sheet is refused too", () => {
    const book = bookOf({ [INVENTED]: sheetOf(INVENTED, []) });
    const { problems } = readReport(book, { file: "contoh.xlsx", context });
    expect(problems.map(({ code, severity }) => [code, severity])).toContainEqual([
      "personal_number",
      "error",
    ]);
  });

  test("is none where it is an amount of rupiah with its groups", () => {
    const amount = (SOUND.Iuran ?? []).map((cell, index): Written =>
      index === 9 ? "1.234.567.890.123.456" : cell,
    );
    const sheets = { Iuran: sheetOf("Iuran", [titlesOf("Iuran"), amount]) };
    const { problems } = readReport(bookOf(sheets), { file: "contoh.xlsx", context });
    expect(problems.map(({ code }) => code)).toEqual(["too_large"]);
  });
});
