import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PLANTS } from "../../loaders/simulation/planted/plants.js";
import { queryFile } from "../warehouse.js";
import { ownBuilt } from "./built.js";
import { claimsOf, keyOf, numbersOf } from "./simulatedNumbers.js";
import { FOLDERS, missOf, takeInProvince, type TakenIn } from "./simulatedProvince.js";

const FEW = "value between 1 and 7";

describe("a simulated province, from what branches send to the site", () => {
  const built = ownBuilt();
  const folder = mkdtempSync(join(tmpdir(), "provinsi "));
  let taken: TakenIn;

  beforeAll(() => {
    taken = takeInProvince(built.root, join(folder, "simulasi"));
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const query = async (sql: string) => queryFile(join(built.root, "warehouse", "cakupan.duckdb"), sql);

  test("has every kind of error, and each is named at its cell, with its weight, and no other beside it", () => {
    const { planted } = taken.truth;
    const kinds = new Set(planted.map(({ kind }) => kind));
    expect(PLANTS.filter(({ kind }) => !kinds.has(kind))).toEqual([]);
    const first = planted.filter(({ file }) => file.startsWith(FOLDERS[0]));
    expect(first.map((error) => missOf(error, taken.results.get(error.file))).filter(Boolean)).toEqual([]);
  });

  test("loses no sound file, however it is laid out, and nothing that was corrected or revised", () => {
    const stopped = new Set(
      taken.truth.planted.filter(({ severity }) => severity !== "warning").map(({ file }) => file),
    );
    const lost = [...taken.results].filter(
      ([file, { status }]) => status !== "accepted" && !stopped.has(file),
    );
    expect(lost.map(([file, { problems }]) => [file, problems.map(({ code }) => code)])).toEqual([]);
    expect(taken.results.size).toBeGreaterThan(200);
  });

  test("lets no row of a refused or quarantined file into the warehouse", async () => {
    const stopped = [...taken.results].filter(([, { status }]) => status !== "accepted");
    expect(stopped.every(([, { accepted }]) => accepted === 0)).toBe(true);
    const [row] = await query(
      `select count(*)::int as n from raw.laporan_cabang_submissions where kind <> 'bps'`,
    );
    const accepted = [...taken.results].filter(
      ([file, { status }]) => status === "accepted" && !file.startsWith("bps/"),
    );
    expect(row?.["n"]).toBe(accepted.length);
  });

  test("gives the numbers of the truth file, each of them and no others", async () => {
    const truth = numbersOf(taken.truth);
    const rows = await query(
      `select measure, region_code, program, segment, population, strftime(coalesce(as_of, period_end), '%Y-%m-%d') as day,
         target_family, value::double as value from marts.fct_reports
       where not measure like 'claims%' and (as_of is not null or month(period_end) = 12)`,
    );
    const wrong = rows.filter(({ value, ...key }) => {
      const name = keyOf(
        ["measure", "region_code", "program", "segment", "population", "day", "target_family"].map(
          (part) => key[part] as string | null,
        ),
      );
      const paidWithinYear =
        key["measure"] === "workers_covered" &&
        key["population"] !== "all_workers" &&
        !String(key["day"]).endsWith("-12-31");
      return !paidWithinYear && truth.get(name) !== value;
    });
    expect(wrong).toEqual([]);
    const regions = new Set(taken.truth.numbers.map(({ region_code }) => region_code));
    const members = rows.filter(
      ({ measure, population }) => measure === "workers_covered" && population === "all_workers",
    );
    expect(members).toHaveLength(regions.size * taken.truth.months);
  });

  test("sums claims from January on, of the same people whose contributions it sets them against", async () => {
    const rows = await query(
      `select region_code, program, segment, population, strftime(period_end, '%Y-%m-%d') as day,
         max(value) filter (measure = 'claims_count')::double as count, max(value) filter (measure = 'claims_paid')::double as amount
       from marts.fct_reports where measure like 'claims%' group by all`,
    );
    expect(rows.length).toBeGreaterThan(100);
    const wrong = rows.filter(({ region_code, program, segment, population, day, count, amount }) => {
      const claims = claimsOf(taken.truth, {
        program: String(program),
        segment: String(segment),
        payer: String(population),
      });
      const truth = claims(String(region_code), String(day));
      return truth.count !== count || truth.amount !== amount;
    });
    expect(wrong).toEqual([]);
  });

  test("knows the employed of BPS under Kemendagri's codes, and leaves out what BPS does not say", async () => {
    const rows = await query(
      `select region_code, covered_year::int as year, value::double as persons from marts.fct_denominators
       where definition = 'employed_august' and region_code like '${taken.truth.province}.%' order by all`,
    );
    const known = taken.truth.employed.filter(({ persons }) => persons !== null);
    const sorted = known.toSorted((a, b) =>
      `${a.region_code}${a.year}` < `${b.region_code}${b.year}` ? -1 : 1,
    );
    expect(rows).toEqual(sorted.map(({ region_code, year, persons }) => ({ region_code, year, persons })));
  });

  test("keeps groups of one to seven people out of all that is handed out", async () => {
    const few = taken.truth.rows.Kepesertaan.filter((row) => Number(row["peserta_aktif"]) <= 7);
    expect(few.length).toBeGreaterThan(10);
    expect(await query(`from marts.fct_reports where unit in ('orang', 'kasus') and ${FEW}`)).toEqual([]);
    expect(await query("from marts.fct_members where members_persons between 1 and 7")).toEqual([]);
  });

  test("keeps what was revised", async () => {
    const [row] = await query("select count(distinct document_id)::int as n from marts.fct_revisions");
    expect(row?.["n"]).toBeGreaterThan(0);
  });

  test("says SIMULASI on every page, card and receipt, and in every file that is handed out", () => {
    const site = join(built.root, "dist");
    const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".html"),
    );
    const silent = pages.filter(
      (page) => !/<p class="simulasi">SIMULASI/.test(readFileSync(join(site, page), "utf8")),
    );
    expect(silent).toEqual([]);
    expect(pages.filter((page) => page.startsWith("rapor")).length).toBeGreaterThan(0);
    const files = readdirSync(join(site, "unduh")).filter(
      (file) => file.endsWith(".csv") && file !== "kolom.csv",
    );
    expect(files.filter((file) => !file.startsWith("SIMULASI-"))).toEqual([]);
  });
});
