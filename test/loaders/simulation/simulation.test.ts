import { createHash } from "node:crypto";
import type { CellObject } from "@e965/xlsx";
import { expect, test } from "vitest";
import { PLANTS } from "../../../loaders/simulation/planted/plants.js";
import { knownOf, opened, simulated, textOf, type Simulated } from "./invented.js";

const LARGE = simulated({ known: knownOf(20), months: 24 });
const PERSONAL = /\d{16}/;

function hashes({ files }: Simulated): string[] {
  return [...files].map(([name, bytes]) => `${name} ${createHash("sha256").update(bytes).digest("hex")}`);
}

test("the same arguments give the same bytes, another seed others", () => {
  const first = hashes(simulated());
  expect(hashes(simulated())).toEqual(first);
  expect(hashes(simulated({ seed: 2 }))).not.toEqual(first);
});

test("a large province has every kind of error once, each in a file of its own", () => {
  const kinds = LARGE.truth.planted.map(({ kind }) => kind).filter((kind) => kind !== "over_budget");
  const once = new Set(kinds);
  expect([...once].sort()).toEqual(PLANTS.map(({ kind }) => kind).sort());
  const files = LARGE.truth.planted.filter(({ kind }) => kind !== "over_budget").map(({ file }) => file);
  expect(new Set(files).size).toBe(files.length);
});

test("every planted cell holds what the truth file says is printed there", () => {
  const cells = LARGE.truth.planted.filter(
    ({ cell, printed }) => cell !== null && !printed?.includes("16 angka"),
  );
  expect(cells.length).toBeGreaterThan(40);
  for (const { file, sheet, cell, printed, kind } of cells) {
    const found = opened(LARGE.files, file).Sheets[sheet ?? ""]?.[cell ?? ""] as CellObject | undefined;
    expect(textsOf(found), `${kind} ${file}`).toContain(printed ?? "");
  }
});

/** All that a cell may be said to print: its value, its text, its formula, its day. */
function textsOf(cell: CellObject | undefined): string[] {
  if (cell === undefined) return [""];
  const day = Date.UTC(1899, 11, 30) + Number(cell.v) * 86_400_000;
  const days = cell.t === "n" && day < 4e12 ? [new Date(day).toISOString().slice(0, 10)] : [];
  return [String(cell.v), String(cell.v).toUpperCase(), cell.w ?? "", `=${cell.f ?? ""}`, ...days];
}

test("what looks like somebody's number is in its workbook, and never in the truth file", () => {
  expect(textOf(LARGE.files, "kebenaran.json")).not.toMatch(PERSONAL);
  const told = LARGE.truth.planted.filter(({ kind }) => kind.startsWith("personal_number"));
  for (const { file, sheet, cell } of told)
    expect(String(opened(LARGE.files, file).Sheets[sheet ?? ""]?.[cell ?? ""]?.v)).toMatch(/^9901\d{12}$/);
  expect(told).toHaveLength(3);
});

test("whatever was refused or set aside is sent again, and a few sound reports are revised", () => {
  const stopped = LARGE.truth.planted.filter(({ severity }) => severity !== "warning");
  const again = [...stopped, ...LARGE.truth.revised].map(({ file }) =>
    file.replace("kiriman-1", "kiriman-2").replace(" (2)", ""),
  );
  const second = [...LARGE.files.keys()].filter((name) => name.startsWith("kiriman-2/"));
  expect(second.sort()).toEqual([...new Set(again)].sort());
});

test("a branch sends one workbook a month, or five CSV files, or two that contradict", () => {
  const first = [...LARGE.files.keys()].filter((name) => name.startsWith("kiriman-1/"));
  const csv = first.filter((name) => name.endsWith(".csv"));
  expect(csv).toHaveLength(20);
  expect(first.length - csv.length).toBe(8 * 24 - 4 + 1);
});

test.each(["xls", "ods"])("another program's workbook, .%s, has the six sheets", (extension) => {
  const name = [...LARGE.files.keys()].find((file) => file.endsWith(`.${extension}`)) ?? "";
  const { SheetNames } = opened(LARGE.files, name);
  expect(SheetNames).toEqual(["Sampul", "Kepesertaan", "Iuran", "Klaim", "Target", "Potensi"]);
});

test("every workbook that opens says that it is a simulation", () => {
  const spoiled = new Set(
    LARGE.truth.planted.filter(({ kind }) => kind.startsWith("file_")).map(({ file }) => file),
  );
  const names = [...LARGE.files.keys()].filter(
    (name) => name.endsWith(".xlsx") && name.startsWith("kiriman-1") && !spoiled.has(name),
  );
  for (const name of names.slice(0, 40))
    expect(JSON.stringify(opened(LARGE.files, name).Sheets["Sampul"]), name).toContain("1 SIMULASI");
});

test("a single month of a small province still has an error, and a sound report", () => {
  const { truth, files } = simulated({ known: knownOf(7), months: 1 });
  expect(truth.planted.length).toBeGreaterThan(0);
  expect([...files.keys()].filter((name) => name.startsWith("kiriman-1/")).length).toBeGreaterThan(
    truth.planted.length,
  );
});
