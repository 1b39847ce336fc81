import { beforeAll, expect, test } from "vitest";
import { orderOf, type Asked, type Known } from "../../../loaders/laporan_cabang/template/order.js";
import { regionName } from "../../../loaders/laporan_cabang/template/regionName.js";
import { readKnownOffice } from "./knownOffice.js";

let known: Known;

beforeAll(async () => {
  known = (await readKnownOffice()).known;
});

function order(asked: Partial<Asked>) {
  return orderOf({ branch: undefined, regions: [], month: "2024-02", ...asked }, known);
}

test.each([
  ["a branch", { branch: "Tuban" }, "Tuban", ["35.23", "35.24"]],
  ["a branch in other letters and blanks", { branch: " baritoutara " }, "Barito Utara", ["62.05"]],
  ["one of a branch's regions", { branch: "Tuban", regions: ["35.24"] }, "Tuban", ["35.24"]],
  ["regions that one branch serves", { regions: ["35.24", "35.23", "35.24"] }, "Tuban", ["35.23", "35.24"]],
  ["regions of several branches", { regions: ["62.05", "35.23"] }, "Kantor Contoh", ["35.23", "62.05"]],
  ["a region of no branch", { regions: ["35.10"] }, "Kantor Contoh", ["35.10"]],
  [
    "a branch that the office does not list, with its regions",
    { branch: "Gresik", regions: ["35.25"] },
    "Gresik",
    ["35.25"],
  ],
])("%s", (_, asked, branch, codes) => {
  const found = order(asked);
  expect(found).toMatchObject({ branch, month: "2024-02", lastDay: "2024-02-29" });
  expect("regions" in found && found.regions.map(({ code }) => code)).toEqual(codes);
});

test.each([
  ["no month", { branch: "Tuban", month: undefined }, ["--month belum diberikan", "2024-10"]],
  [
    "a month that does not exist",
    { branch: "Tuban", month: "2024-13" },
    ['"2024-13"', "bukan bulan yang ada"],
  ],
  ["a day", { branch: "Tuban", month: "2024-10-01" }, ["bukan bulan yang ada"]],
  ["neither branch nor region", {}, ["--branch, --region", "Tuban, Barito Utara"]],
  [
    "a branch misspelt",
    { branch: "Tubam" },
    ['mungkin maksudnya "Tuban"', "cabang yang ada: Tuban, Barito Utara"],
  ],
  [
    "a branch named after a regency",
    { branch: "Gresik" },
    ["--region 35.25 (Kabupaten Gresik)", "data/office.yml"],
  ],
  [
    "another branch's region",
    { branch: "Tuban", regions: ["62.05"] },
    ['dilayani cabang "Barito Utara", bukan "Tuban"'],
  ],
  ["a code cut short", { regions: ["35.1"] }, ['"35.10" atau', "35.23 Kabupaten Tuban"]],
  ["a province", { regions: ["35"] }, ["kode provinsi"]],
])("refused: %s", (_, asked, said) => {
  const found = order(asked);
  const refused = "refused" in found ? found.refused : "";
  for (const text of said) expect(refused).toContain(text);
});

test.each([
  ["KABUPATEN BARITO UTARA", "Kabupaten Barito Utara"],
  ["KOTA ADMINISTRASI JAKARTA PUSAT", "Kota Administrasi Jakarta Pusat"],
  ["KABUPATEN TOLI-TOLI", "Kabupaten Toli-Toli"],
  ["DKI JAKARTA", "DKI Jakarta"],
])("%s is shown as %s", (official, shown) => {
  expect(regionName(official)).toBe(shown);
});
