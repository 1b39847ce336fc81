import { utils } from "@e965/xlsx";
import { expect, test } from "vitest";
import { codedRegions } from "../../../loaders/simulation/bps/codes.js";
import { knownOf, opened, simulated, textOf } from "./invented.js";

const bridge = new Map([
  ["3502", "35.01"],
  ["3501", "35.02"],
]);
const { files, truth } = simulated({ known: { ...knownOf(4), bridge }, months: 3 });

interface Answer {
  var: { val: number; label: string }[];
  vervar: { val: number; label: string }[];
  tahun: { val: number; label: string }[];
  datacontent: Record<string, number>;
}

test("an answer of the web service has one glued key a region, under its BPS code, and the province's sum", () => {
  const answer = JSON.parse(textOf(files, "bps/bps-bekerja-2025.json")) as Answer;
  expect(answer.tahun).toEqual([{ val: 125, label: "2025" }]);
  expect(answer.vervar.slice(0, 2)).toEqual([
    { val: 3502, label: "Contoh A" },
    { val: 3501, label: "Contoh B" },
  ]);
  const person = truth.employed.find(({ region_code, year }) => region_code === "35.01" && year === 2025);
  expect(answer.datacontent["350290510125190"]).toBe(person?.persons);
  const { 350090510125190: total, ...parts } = answer.datacontent;
  expect(Object.values(parts).reduce((sum, value) => sum + value, 0)).toBe(total);
  expect(answer.var[0]?.label).toContain("SIMULASI");
});

test("the published table has two rows of titles, sections, notes, and signs for what is missing", () => {
  const book = opened(files, "bps/bps-tabel-2024.xlsx");
  const [sheet = ""] = book.SheetNames;
  const rows = utils.sheet_to_json<(string | number | null)[]>(book.Sheets[sheet]!, {
    header: 1,
    defval: null,
  });
  expect(rows[2]?.slice(0, 5)).toEqual([
    "Kabupaten/Kota",
    "Angkatan Kerja",
    null,
    null,
    "Bukan Angkatan Kerja",
  ]);
  expect(rows[3]?.slice(0, 4)).toEqual([null, "Bekerja", "Pengangguran Terbuka", "Jumlah"]);
  expect(rows.find(([name]) => name === "Contoh A")?.[1]).toBe("...");
  expect(rows.map(([name]) => name)).toEqual(expect.arrayContaining(["Kabupaten", "Kota"]));
  expect(rows.at(-1)?.[0]).toMatch(/^Sumber: SIMULASI/);
  expect(
    truth.employed.find(({ region_code, year }) => region_code === "35.01" && year === 2024)?.persons,
  ).toBeNull();
});

test("a region whose BPS code nobody knows is in no BPS file, and its number is not known", () => {
  const regions = [
    { code: "35.01", name: "Kabupaten A" },
    { code: "35.02", name: "Kabupaten B" },
    { code: "94.01", name: "Kabupaten C" },
  ];
  const coded = codedRegions(regions, new Map([["3502", "35.01"]]));
  expect(coded.map(({ code, bps }) => `${code} ${bps}`)).toEqual(["35.01 3502"]);
});
