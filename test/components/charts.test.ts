// @vitest-environment jsdom
import { expect, test } from "vitest";
import { claimsAndContributions } from "../../reports/components/claimsAndContributions.js";
import { coverageDots } from "../../reports/components/coverageDots.js";
import { groupBars } from "../../reports/components/groupBars.js";
import { monthsBought } from "../../reports/components/monthsBought.js";
import { targetPaths } from "../../reports/components/targetPaths.js";

const options = { width: 320 };
const region = { region_code: "62.05", region_name: "Barito Utara" };

const group = (worker_group: string, value: number) => ({
  ...region,
  worker_group,
  label: `Kelompok ${worker_group}`,
  value,
  total_value: 111,
});

const stated = (id: string, value: number, codes: string[]) => ({
  id,
  region_name: id,
  value,
  as_of_text: "2024",
  denominator_text: null,
  codes,
});

const budget = (region_name: string, months_bought: number | null, given: object = {}) => ({
  region_name,
  year: 2025,
  basis_label: "anggaran",
  months_bought,
  deviation: null,
  class: "exact",
  amount_id: region_name,
  ...given,
});

const path = (family_label: string, from_value: number | null) => ({
  ...region,
  target_family: family_label,
  family_label,
  from_year: from_value === null ? null : 2025,
  from_value,
  to_year: 2045,
  to_value: 0.8,
});

const texts = (chart: Element): string[] =>
  [...chart.querySelectorAll("text")].map((node) => node.textContent ?? "");

const CHARTS = [
  ["groupBars", () => groupBars([group("a", 1), group("b", 10)], options)],
  ["coverageDots", () => coverageDots([stated("a", 0.5, [])], options)],
  ["monthsBought", () => monthsBought([budget("a", 12)], options)],
  [
    "claimsAndContributions",
    () =>
      claimsAndContributions([{ ...region, claims: 1, contributions: 10, ratio: 0.1, codes: [] }], options),
  ],
  ["targetPaths", () => targetPaths([path("RPJPD", 0.2)], options)],
] as const;

test.each(CHARTS)("%s is one picture with one name, whose parts are not named", (_, draw) => {
  const root = document.createElement("div");
  root.append(draw());
  const pictures = [...root.querySelectorAll("svg")];
  expect(pictures.map((svg) => svg.getAttribute("role"))).toEqual(["img"]);
  expect(pictures[0]?.getAttribute("aria-label")).toMatch(/\d/);
  expect(root.querySelectorAll("svg [aria-label]")).toHaveLength(0);
});

test.each([
  ["groupBars", groupBars([], options)],
  ["coverageDots", coverageDots([], options)],
  ["monthsBought", monthsBought([], options)],
  ["claimsAndContributions", claimsAndContributions([], options)],
  ["targetPaths", targetPaths([], options)],
])("%s says in words that there is nothing to draw", (_, chart) => {
  expect(chart.textContent).toBe("Belum ada angka untuk digambar.");
});

test("the parts of a total are drawn largest first, each with its own number", () => {
  const chart = groupBars([group("a", 1), group("c", 100), group("b", 10)], options);
  expect(chart.querySelectorAll("rect")).toHaveLength(3);
  expect(chart.querySelector("p")?.textContent).toBe("Barito Utara: 111 orang");
  expect(texts(chart)).toEqual([
    "Kelompok c",
    "Kelompok b",
    "Kelompok a",
    "100 orang",
    "10 orang",
    "1 orang",
  ]);
});

test("each region has its own bars", () => {
  const other = { ...group("a", 1), region_code: "35.23", region_name: "Tuban" };
  expect(groupBars([group("a", 1), other], options).querySelectorAll("svg")).toHaveLength(2);
});

test("stated coverage stands in the order of names; what cannot be compared is hollow, what is only rounded is not", () => {
  const chart = coverageDots([stated("B", 0.9, ["plan_not_fact"]), stated("A", 0.1, ["rounded"])], options);
  expect(texts(chart)).toEqual(["100%", "A · 2024", "B · 2024", "10,00%", "90,00%"]);
  const fills = [...chart.querySelectorAll("circle")].map((dot) => dot.getAttribute("fill"));
  expect(fills).toEqual(["var(--aksen)", "var(--kertas)"]);
});

test("coverage above 100 percent is drawn where it is", () => {
  const chart = coverageDots([stated("A", 1.25, [])], options);
  const x = Number(chart.querySelector("circle")?.getAttribute("cx"));
  const whole = Number(
    /translate\(([\d.]+)/.exec(chart.querySelector("text")?.getAttribute("transform") ?? "")?.[1],
  );
  expect(x).toBeGreaterThan(whole);
});

test("months bought stand beside a year, with the deviation from the contribution", () => {
  const chart = monthsBought([budget("A", 12.44, { deviation: 0.0367, class: "more_than_year" })], options);
  expect(texts(chart)).toEqual(["12 bulan", "A · 2025 · anggaran", "12,44 bulan · +3,67%"]);
  expect(chart.querySelector("rect")?.getAttribute("fill")).toBe("none");
});

test("a budget whose months cannot be counted has a line and no bar", () => {
  const chart = monthsBought([budget("A", null), budget("B", 6)], options);
  expect(chart.querySelectorAll("rect")).toHaveLength(1);
  expect(texts(chart)).toContain("tidak dapat dihitung");
});

test("claims stand beside contributions, hollow where the two do not belong together", () => {
  const row = {
    ...region,
    claims: 1_000_000,
    contributions: 10_000_000,
    ratio: 0.1,
    codes: ["population_mismatch"],
  };
  const chart = claimsAndContributions([row], options);
  expect(chart.querySelector("p")?.textContent).toBe("Barito Utara: 10,00%");
  expect([...chart.querySelectorAll("rect")].map((bar) => bar.getAttribute("fill"))).toEqual([
    "var(--aksen-lemah)",
    "none",
  ]);
  expect(texts(chart)).toContain("Rp10 juta");
});

test("families of targets are lines of their own side by side; a target without a baseline is only a point", () => {
  const chart = targetPaths([path("RPJPD", 0.2), path("RPJMD", null)], options);
  expect(chart.querySelectorAll("svg")).toHaveLength(1);
  expect(chart.querySelector("p")?.textContent).toBe("Barito Utara · RPJPD, RPJMD");
  expect(chart.querySelectorAll("path")).toHaveLength(1);
  expect(chart.querySelectorAll("circle")).toHaveLength(3);
});

test("text of the data stays text", () => {
  const chart = groupBars([{ ...group("a", 1), label: "<img src=x>" }], options);
  expect(chart.querySelector("img")).toBeNull();
  expect(texts(chart)).toContain("<img src=x>");
});
