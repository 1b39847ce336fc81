import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { ReportContext } from "../../../loaders/laporan_cabang/context.js";
import { readAmountCell } from "../../../loaders/laporan_cabang/read/cells/amount.js";
import { countReader } from "../../../loaders/laporan_cabang/read/cells/count.js";
import { readPercent } from "../../../loaders/laporan_cabang/read/cells/percent.js";
import { createCollector } from "../../../loaders/laporan_cabang/read/collector.js";
import { columnReader } from "../../../loaders/laporan_cabang/read/columns.js";
import { SHEETS } from "../../../loaders/laporan_cabang/sheets.js";
import { readContext } from "./readBook.js";

const SEED = { seed: 5, numRuns: 500 };
const readCount = countReader("orang");
const textOf = (text: string) => ({ kind: "text", text }) as const;
const numberOf = (number: number, format: string | null = null) =>
  ({ kind: "number", number, format }) as const;
const grouped = (whole: number) => String(whole).replace(/\B(?=(?:\d{3})+$)/g, ".");

describe("a number that the reader takes", () => {
  test("is the one that was written with Indonesian groups, as digits, or as a number", () => {
    const people = fc.integer({ min: 0, max: 300_000_000 });
    fc.assert(
      fc.property(people, (count) => {
        for (const cell of [
          textOf(grouped(count)),
          textOf(String(count)),
          textOf(`${grouped(count)} orang`),
          numberOf(count),
        ])
          expect(readCount(cell).value).toBe(String(count));
      }),
      SEED,
    );
  });

  test("is the amount that was written, with Rp and decimals or without", () => {
    const amount = fc.record({
      whole: fc.integer({ min: 1000, max: 1e13 }),
      sen: fc.integer({ min: 0, max: 99 }),
    });
    fc.assert(
      fc.property(amount, ({ whole, sen }) => {
        const exact =
          sen === 0 ? String(whole) : `${whole}.${String(sen).padStart(2, "0")}`.replace(/0$/, "");
        const printed = `${grouped(whole)},${String(sen).padStart(2, "0")}`;
        expect(readAmountCell(textOf(printed)).value).toBe(exact);
        expect(readAmountCell(textOf(`Rp ${printed}`)).value).toBe(exact);
        expect(readAmountCell(textOf(grouped(whole))).value).toBe(String(whole));
        expect(readAmountCell(numberOf(whole)).value).toBe(String(whole));
      }),
      SEED,
    );
  });

  test("is the percentage that was written, or shown by its cell's format", () => {
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 10_000 }), (hundredths) => {
        const exact = String(hundredths / 100);
        expect(readPercent(textOf(exact.replace(".", ","))).value).toBe(exact);
        expect(readPercent(textOf(`${exact.replace(".", ",")}%`)).value).toBe(exact);
        expect(readPercent(numberOf(hundredths / 100)).value).toBe(exact);
        expect(readPercent(numberOf(hundredths / 10_000, "0.00%")).value).toBe(exact);
      }),
      SEED,
    );
  });
});

describe("a text of digits and signs", () => {
  const numeral = fc.stringMatching(/^[-+(]?(?:Rp )?[0-9]{1,4}(?:[.,' ][0-9]{1,4}){0,4}\)?$/);

  test("gives its own digits without the groups, or no number", () => {
    fc.assert(
      fc.property(numeral, (text) => {
        const { value } = readCount(textOf(text));
        if (value === null) return;
        expect(text).toMatch(/^(?:0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:\.\d{3})+)(?:,0+)?$/);
        expect(value).toBe(text.replace(/,0+$/, "").replaceAll(".", ""));
      }),
      { ...SEED, numRuns: 5000 },
    );
  });

  test("with a decimal part is never taken as a whole number of people", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (number) => {
        const { value } = readCount(numberOf(number));
        expect(value).toBe(Number.isInteger(number) && number <= 300_000_000 ? String(number) : null);
      }),
      SEED,
    );
  });
});

describe("any cell whatever", () => {
  let context: ReportContext;
  beforeAll(async () => {
    context = await readContext();
  });

  test("of immense length is refused or kept without delay, and never repeated whole", () => {
    const units = ["1", "1 ", "1.", "a", "-", " ", "1,", "(", "Rp ", "\u200b", "1 2-", "kab ", "35.1"];
    for (const unit of units)
      for (const column of SHEETS.flatMap((sheet) => sheet.columns)) {
        const { findings } = columnReader(column, context)(textOf(unit.repeat(32_000 / unit.length)));
        const collector = createCollector(undefined);
        for (const finding of findings ?? []) collector.say(finding);
        for (const { found } of collector.finish()) expect(found.length).toBeLessThan(400);
      }
  }, 10_000);

  test("is read or refused, never thrown over, and never both blank and wrong", () => {
    const columns = SHEETS.flatMap((sheet) => sheet.columns);
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme" }),
      fc.stringMatching(/^[\d.,% Rp\-/]{0,20}$/),
    );
    const cell = fc.oneof(
      text.map(textOf),
      fc.double().map((number) => numberOf(number)),
      fc
        .constantFrom("2024-02-29", "1899-12-31", "9999-12-31")
        .map((iso) => ({ kind: "date", iso }) as const),
    );
    const readers = columns.map((column) => columnReader(column, context));
    fc.assert(
      fc.property(cell, (any) => {
        for (const read of readers) {
          const { value, findings } = read(any);
          if (value !== null) expect(value).toBe(value.trim());
          const collector = createCollector(undefined);
          for (const finding of findings ?? []) collector.say(finding, { row: 2 });
          for (const { found, hint, severity } of collector.finish()) {
            expect(found + hint).not.toMatch(/\d{14}/);
            if (severity !== "warning") expect(value).toBeNull();
          }
        }
      }),
      SEED,
    );
  });
});
