import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { queryFile } from "../warehouse.js";

type Row = Record<string, string | number | null>;

const read = (file: string): string => readFileSync(join(inject("scratch"), file), "utf8");
const exported = (name: string): Row[] =>
  (JSON.parse(read(`reports/data/${name}.json`)) as { rows: Row[] }).rows;
const query = async (sql: string) => queryFile(join(inject("scratch"), "warehouse", "cakupan.duckdb"), sql);
/** A section may go on on the second sheet. */
const section = (card: string, name: string): string =>
  [...card.matchAll(/<section aria-labelledby="([a-z]+)(?:-lanjutan)?">(.*?)<\/section>/gs)]
    .filter(([, own]) => own === name)
    .map(([, , content]) => content)
    .join("");

describe("the overview", () => {
  test("gives each document on a region a row of its own, with nothing of another document in it", () => {
    const rows = exported("overview/regions");
    expect(new Set(rows.map((row) => `${row.region_code} ${row.document_href}`)).size).toBe(rows.length);
    for (const row of rows) {
      const document = String(row.document_href).replace("/sumber#", "");
      for (const key of ["workers_id", "shared_workers_id", "amount_id", "claims_id"] as const)
        if (row[key] !== null) expect(String(row[key])).toMatch(new RegExp(`^${document}\\.\\d+$`));
    }
    const lotim = rows.filter(({ region_code }) => region_code === "52.03");
    expect(new Set(lotim.map(({ workers }) => workers))).toEqual(new Set([12_689, 12_698]));
  });

  test("shows workers of other payers in their own column, with the payer, and none of a branch", async () => {
    const shared = exported("overview/regions").filter((row) => row.shared_workers !== null);
    expect(shared.map((row) => [row.region_code, row.shared_workers, row.shared_workers_note])).toEqual([
      ["33.22", 4_596, "dibayari desa, perangkat desa, 2019"],
      ["53.15", 7_816, "dibayari kabupaten/kota dan provinsi, pekerja rentan, 2025"],
      ["64.09", 16_000, "dibayari kabupaten/kota dan provinsi, pekerja rentan, 2024"],
    ]);
    const branch = await query("select figure_id from marts.fct_figures where branch is not null");
    expect(branch.length).toBeGreaterThan(0);
    for (const { figure_id } of branch)
      expect(read("dist/index.html")).not.toContain(`${String(figure_id)}.html`);
  });

  test("groups regions by province, the default one first, then in the order of the office", async () => {
    const provinces = [...new Set(exported("overview/regions").map((row) => row.province_name))];
    const wanted = await query(
      `select distinct province_name, office_position, province_code <> default_province_code as is_other
       from marts.dim_regions cross join marts.dim_offices where is_reported order by is_other, office_position`,
    );
    expect(provinces).toEqual(wanted.map(({ province_name }) => province_name));
  });
});

describe("cards", () => {
  test("show a branch's figures in a section of their own", () => {
    const card = read("dist/rapor/62.05.html");
    expect(section(card, "cabang")).toContain("Kantor cabang Barito Utara");
    for (const id of ["barut-2024-10-22.09", "barut-2024-10-22.10"]) {
      expect(section(card, "cabang")).toContain(id);
      expect(section(card, "klaim")).not.toContain(id);
    }
  });

  test("show a district's figure under its name on the regency's card, never as its headline", () => {
    const card = read("dist/rapor/35.13.html");
    expect(section(card, "pekerja")).toContain("Kecamatan Krejengan");
    expect(/<p class="besar">(.*?)<\/p>/.exec(card)?.[1]).toContain("25.215 orang");
  });

  test("show both sides of each contradiction of their region", async () => {
    const conflicts = await query("select region_code, left_id, right_id from marts.fct_conflicts");
    for (const { region_code, left_id, right_id } of conflicts) {
      const shown = section(read(`dist/rapor/${String(region_code)}.html`), "bertentangan");
      for (const id of [left_id, right_id]) expect(shown).toContain(`<code>${String(id)}</code>`);
    }
  });

  test("name the eight instructions, stated or not known, and what a family gets", () => {
    const card = read("dist/rapor/12.22.html");
    expect(section(card, "inpres")).toContain('href="../inpres.html#12.22"');
    expect(section(card, "manfaat")).toContain("Rp42.000.000");
    expect(section(card, "manfaat")).toContain("tanpa batas biaya");
  });

  test("list no number that stands only on receipts", async () => {
    const lines = new Set(exported("cards/lines").map(({ id }) => id));
    const expected = await query(
      "select derived_id from marts.fct_derived where indicator in ('parts_sum', 'premium_expected', 'pair_coverage')",
    );
    expect(expected.filter(({ derived_id }) => lines.has(String(derived_id)))).toEqual([]);
  });
});
