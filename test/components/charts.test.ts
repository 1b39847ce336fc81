// @vitest-environment jsdom
import { expect, test } from "vitest";
import { claimsAndContributions } from "../../reports/components/claimsAndContributions.js";
import { budgetIdentity } from "../../reports/components/budgetIdentity.js";
import { coveragePlaces } from "../../reports/components/coveragePlaces.js";
import { fundBars } from "../../reports/components/fundBars.js";
import { groupBars } from "../../reports/components/groupBars.js";
import { monthsBought } from "../../reports/components/monthsBought.js";
import { regionPanels } from "../../reports/components/regionPanels.js";
import { targetPanels } from "../../reports/components/targetPanels.js";
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

const stated = (id: string, value: number, given: { place?: number; reason?: string } = {}) => ({
  id,
  group_id: given.place === undefined ? "none" : "group",
  group_label: given.place === undefined ? "Di luar peringkat" : "Peringkat",
  region_name: id,
  place: given.place ?? null,
  value,
  as_of_text: "2024",
  reason: given.reason ?? null,
});

const money = (region_name: string, amount: number, given: object = {}) => ({
  funding: "APBD",
  funding_label: "APBD",
  region_name,
  year: 2025,
  amount,
  amount_id: `${region_name}.${amount}`,
  amount_note: "anggaran",
  document_note: null,
  ...given,
});

const identity = (region_name: string, amount_share: number, kind: string) => ({
  region_name,
  year: 2025,
  workers: 1_000,
  months: 12,
  premium: 16_800,
  amount_id: region_name,
  amount_share,
  residual: 100_000,
  class: kind,
});

const panel = (kind: string, value: number | null, is_ranked = true) => ({
  ...region,
  kind,
  kind_label: kind,
  value,
  format: "persen" as const,
  is_ranked,
  scale: 1,
});

const family = (family_label: string, year: number, from_year: number | null = null) => ({
  panel_id: family_label,
  region_name: "Indonesia",
  family_label,
  year,
  value: 0.5,
  from_year,
  from_value: from_year === null ? null : 0.1,
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
  per_year: from_value === null ? null : 0.03,
});

const texts = (chart: Element): string[] =>
  [...chart.querySelectorAll("text")].map((node) => node.textContent ?? "");

const CHARTS = [
  ["groupBars", () => groupBars([group("a", 1), group("b", 10)], options)],
  ["coveragePlaces", () => coveragePlaces([stated("a", 0.5)], options)],
  ["fundBars", () => fundBars([money("a", 1)], options)],
  ["budgetIdentity", () => budgetIdentity([identity("a", 1, "exact")], options)],
  ["regionPanels", () => regionPanels([panel("a", 0.5)], options)],
  ["targetPanels", () => targetPanels([family("RKP", 2026)], options)],
  ["monthsBought", () => monthsBought([budget("a", 12)], options)],
  [
    "claimsAndContributions",
    () =>
      claimsAndContributions(
        [{ ...region, claims: 1, claims_population_label: null, contributions: 10, ratio: 0.1, codes: [] }],
        options,
      ),
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
  ["coveragePlaces", coveragePlaces([], options)],
  ["fundBars", fundBars([], options)],
  ["budgetIdentity", budgetIdentity([], options)],
  ["regionPanels", regionPanels([], options)],
  ["targetPanels", targetPanels([], options)],
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

test("what may be ranked stands in its order; beside it, hollow, what may not, with the reason", () => {
  const chart = coveragePlaces(
    [
      stated("B", 0.9, { place: 1 }),
      stated("A", 0.1, { place: 2 }),
      stated("C", 0.5, { reason: "provinsi" }),
    ],
    options,
  );
  expect([...chart.querySelectorAll("p")].map((heading) => heading.textContent)).toEqual([
    "Peringkat",
    "Di luar peringkat",
  ]);
  expect(texts(chart)).toEqual(
    ["100%", "1. B", "2. A", "90,00%", "10,00%"].concat(["100%", "C · provinsi", "50,00%"]),
  );
  const fills = [...chart.querySelectorAll("circle")].map((dot) => dot.getAttribute("fill"));
  expect(fills).toEqual(["var(--aksen)", "var(--aksen)", "var(--kertas)"]);
});

test("coverage above 100 percent is drawn where it is", () => {
  const chart = coveragePlaces([stated("A", 1.25)], options);
  const x = Number(chart.querySelector("circle")?.getAttribute("cx"));
  const whole = Number(
    /translate\(([\d.]+)/.exec(chart.querySelector("text")?.getAttribute("transform") ?? "")?.[1],
  );
  expect(x).toBeGreaterThan(whole);
});

test("each amount of a fund is a bar of its own; two documents of one year are told apart, never added up", () => {
  const chart = fundBars(
    [
      money("A", 1_000_000, { document_note: "satu.id" }),
      money("A", 2_000_000, { document_note: "dua.id" }),
      money("B", 5_000_000, { funding: "ADD", funding_label: "Dana desa", year: null }),
    ],
    options,
  );
  expect(chart.querySelectorAll("svg")).toHaveLength(2);
  expect(texts(chart)).toEqual([
    "A · 2025 · anggaran · satu.id",
    "A · 2025 · anggaran · dua.id",
    "Rp1 juta",
    "Rp2 juta",
    "B · tahun tidak disebut · anggaran",
    "Rp5 juta",
  ]);
  expect(chart.querySelectorAll("rect")[2]?.getAttribute("fill")).toBe("none");
});

test("money stands beside workers × months × premium with what is left, hollow where rounding does not explain it", () => {
  const chart = budgetIdentity([identity("A", 1, "exact"), identity("B", 1.5, "more_than_year")], options);
  expect(texts(chart)).toEqual([
    "100%",
    "A · 2025",
    "B · 2025",
    "1.000 × 12 × Rp16.800 · sisa Rp100.000",
    "1.000 × 12 × Rp16.800 · sisa Rp100.000",
  ]);
  expect([...chart.querySelectorAll("rect")].map((bar) => bar.getAttribute("fill"))).toEqual([
    "var(--aksen)",
    "none",
  ]);
});

test("every regency has a panel with the same lines; the unknown has no bar, what no ranking holds is hollow", () => {
  const chart = regionPanels([panel("a", 0.5), panel("b", null), panel("c", 0.2, false)], options);
  expect(texts(chart)).toEqual(["a", "b", "c", "50,00%", "–", "20,00%"]);
  expect([...chart.querySelectorAll("rect")].map((bar) => bar.getAttribute("fill"))).toEqual([
    "var(--aksen)",
    "none",
  ]);
});

test("each family of targets has a panel of its own; a way is drawn only from a stated baseline", () => {
  const chart = targetPanels([family("RKP", 2026), family("RPJPD", 2045, 2025)], options);
  expect([...chart.querySelectorAll("p")].map((heading) => heading.textContent)).toEqual([
    "Indonesia · RKP",
    "Indonesia · RPJPD",
  ]);
  expect(chart.querySelectorAll("path")).toHaveLength(1);
  expect(texts(chart)).toContain("10,00% · 2025");
});

test("months bought stand beside a year, with the deviation from the contribution", () => {
  const chart = monthsBought([budget("A", 12.44, { deviation: 0.0367, class: "more_than_year" })], options);
  expect(texts(chart)).toEqual(["12 bulan", "A · 2025 · anggaran", "12,44 bulan · +3,67%"]);
  expect(chart.querySelector("rect")?.getAttribute("fill")).toBe("none");
});

test("budgets of one region stand in the order of their years", () => {
  const chart = monthsBought(
    [budget("A", 12), budget("A", 10, { year: 2024, amount_id: "earlier" })],
    options,
  );
  expect(texts(chart).slice(1, 3)).toEqual(["A · 2024 · anggaran", "A · 2025 · anggaran"]);
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
    claims_population_label: "kantor cabang Contoh",
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
  expect(texts(chart)).toContain("Klaim yang dibayar, kantor cabang Contoh");
});

test("families of targets are lines of their own side by side; a target without a baseline is only a point", () => {
  const chart = targetPaths([path("RPJPD", 0.2), path("RPJMD", null)], options);
  expect(chart.querySelectorAll("svg")).toHaveLength(1);
  expect(chart.querySelector("p")?.textContent).toBe("Barito Utara · RPJPD, RPJMD");
  expect(chart.querySelectorAll("path")).toHaveLength(1);
  expect(chart.querySelectorAll("circle")).toHaveLength(3);
  expect(texts(chart)).toContain("+3,00 poin setiap tahun");
});

test("text of the data stays text", () => {
  const chart = groupBars([{ ...group("a", 1), label: "<img src=x>" }], options);
  expect(chart.querySelector("img")).toBeNull();
  expect(texts(chart)).toContain("<img src=x>");
});
