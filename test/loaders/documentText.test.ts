import { describe, expect, test } from "vitest";
import { excerptNear, paragraphsOf, standsIn } from "../../loaders/figures/documents/documentText.js";

describe("a printed text stands in a paragraph", () => {
  test.each([
    ["Sebanyak 1.000 pekerja.", "1.000 pekerja"],
    ["Anggaran (Rp 1,2 miliar)", "Rp\u00a01,2  miliar"],
    ["cakupan 86,40% hingga Oktober", "86,40%"],
    ["jumlahnya 21.018, naik", "21.018"],
  ])("%s", (paragraph, printed) => expect(standsIn(paragraph, printed)).toBe(true));
});

describe("a printed text does not stand in the middle of another number", () => {
  test.each([
    ["Sebanyak 1.000 pekerja", "000 pekerja"],
    ["Sebanyak 1.000 pekerja", "00 pekerja"],
    ["Sebanyak 1.000 pekerja", "1"],
    ["ada 1.888 orang", "888 orang"],
    ["ada 8880 orang", "888"],
    ["cakupan 86,40%", "86,4"],
    ["cakupan 86,40%", "40%"],
    ["Rp 12", "Rp 1"],
    ["apa pun", ""],
  ])("%s ∌ %s", (paragraph, printed) => expect(standsIn(paragraph, printed)).toBe(false));
});

test("paragraphs are the non-empty lines, whatever ends them", () => {
  expect(paragraphsOf(new TextEncoder().encode("\ufeffsatu\r\n \t\u00a0\ndua  kata\rtiga"))).toEqual([
    "satu",
    "dua kata",
    "tiga",
  ]);
});

test("an excerpt holds about 120 characters around the likest number", () => {
  const paragraph = `${"awal ".repeat(60)}ada 21.018 pekerja ${"akhir ".repeat(60)}`;
  const excerpt = excerptNear(paragraph, "21.019 pekerja");
  expect(excerpt).toMatch(/^….*ada 21\.018 pekerja.*…$/);
  expect(excerpt.length).toBeLessThan(125);
});
