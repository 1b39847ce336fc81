import { expect, test } from "vitest";
import { isSumOfOthers } from "../../../loaders/simulation/truth/numbers.js";
import type { ReportRow } from "../../../loaders/simulation/report.js";
import { knownOf, simulated } from "./invented.js";

const { truth } = simulated({ known: knownOf(7), months: 24 });
const PREMIUMS: Record<string, number> = { "JKK+JKM": 16_800, "JKK+JKM+JHT": 36_800 };
const people = ["kode_wilayah", "kelompok_pekerja", "segmen", "program", "sumber_dana"];

function idOf(row: ReportRow, columns: readonly string[]): string {
  return columns.map((column) => String(row[column])).join("|");
}

test("members of a month are those of the month before, and who joined, less who left", () => {
  const before = new Map<string, number>();
  let followed = 0;
  for (const row of truth.rows.Kepesertaan.toSorted((a, b) =>
    String(a["bulan"]) < String(b["bulan"]) ? -1 : 1,
  )) {
    const id = idOf(row, people);
    const last = before.get(id);
    const active = Number(row["peserta_aktif"]);
    if (last !== undefined) {
      expect(active, id).toBe(last + Number(row["peserta_baru"]) - Number(row["peserta_keluar"]));
      followed += 1;
    }
    before.set(id, active);
  }
  expect(followed).toBe(truth.rows.Kepesertaan.length - before.size);
});

test("nobody is in two rows, and no row sums up others", () => {
  const ids = truth.rows.Kepesertaan.map((row) => idOf(row, [...people, "bulan"]));
  expect(new Set(ids).size).toBe(ids.length);
  expect(truth.rows.Kepesertaan.filter(isSumOfOthers)).toEqual([]);
});

test("contributions of non-wage workers are workers times months times the premium", () => {
  const rows = truth.rows.Iuran.filter((row) => row["segmen"] === "BPU");
  for (const row of rows) {
    const year = Number(row["jumlah_pekerja"]) * (PREMIUMS[String(row["program"])] ?? 0);
    expect(row["realisasi"]).toBe(year * Number(row["jumlah_bulan"]));
    expect(row["anggaran"]).toBe(year * 12);
  }
  expect(rows.length).toBeGreaterThan(50);
});

test("only the region that is to spend more than its budget does", () => {
  const over = truth.rows.Iuran.filter((row) => Number(row["realisasi"]) > Number(row["anggaran"]));
  expect(over.length).toBeGreaterThan(0);
  expect(new Set(over.map((row) => row["kode_wilayah"])).size).toBe(1);
  const told = truth.planted.filter(({ kind }) => kind === "over_budget");
  expect(told.map(({ cell, severity }) => `${cell} ${severity}`)).toEqual(
    told.map(({ row }) => `K${row} warning`),
  );
  expect(told).toHaveLength(over.length);
});

test("one region passes all of its potential, one has no claims, and some groups are a handful of people", () => {
  const last = truth.numbers.filter(({ month }) => month === "2025-12-01");
  const first = truth.numbers.filter(({ month }) => month === "2024-01-01");
  const passes = (list: typeof last) =>
    list.filter(({ active, potential }) => active > (potential ?? 0)).length;
  expect([passes(first), passes(last)]).toEqual([0, 1]);
  expect(last.filter(({ claims_count }) => claims_count === null)).toHaveLength(1);
  const few = truth.rows.Kepesertaan.filter((row) => Number(row["peserta_aktif"]) <= 7);
  expect(few.length).toBeGreaterThan(10);
});

test("potential is a third to two thirds of the employed, and members grow", () => {
  for (const { region_code, potential, employed } of truth.numbers.filter(
    ({ month }) => month === "2025-12-01",
  )) {
    expect((potential ?? 0) / (employed ?? 1), region_code).toBeGreaterThan(0.3);
    expect((potential ?? 0) / (employed ?? 1), region_code).toBeLessThan(0.7);
    const months = truth.numbers.filter((each) => each.region_code === region_code);
    expect(months.at(-1)?.active ?? 0).toBeGreaterThan(months[0]?.active ?? 0);
  }
});

test("a region's numbers are the sums of its rows", () => {
  const [number] = truth.numbers.filter(({ month }) => month === "2025-12-01");
  const own = (rows: readonly ReportRow[], month?: string) =>
    rows.filter((row) => row["kode_wilayah"] === number?.region_code && (!month || row["bulan"] === month));
  const sum = (rows: readonly ReportRow[], column: string) =>
    rows.reduce((all, row) => all + Number(row[column]), 0);
  expect(number?.active).toBe(sum(own(truth.rows.Kepesertaan, "2025-12-01"), "peserta_aktif"));
  expect(number?.active_by_program["JKK"]).toBe(number?.active);
  const year = own(truth.rows.Iuran).filter((row) => row["tahun_anggaran"] === 2025);
  expect([number?.paid_workers, number?.spend, number?.budget]).toEqual(
    ["jumlah_pekerja", "realisasi", "anggaran"].map((column) => sum(year, column)),
  );
});
