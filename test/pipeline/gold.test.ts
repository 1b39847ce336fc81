import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3";
import { expect, inject, test } from "vitest";
import { queryFile } from "../warehouse.js";

// The figures of sixteen documents, read a second time, independently of the figures files. Where a document says a
// number again, the second reading has it once; those rows were read from the document and say so.
const SECOND_READING = "bacaan kedua";
const expected = csvParse(readFileSync(join(import.meta.dirname, "expected", "figures.csv"), "utf8")).map(
  ({ origin, ...figure }) => ({ origin, figure }),
);
const documents = [...new Set(expected.map(({ figure }) => figure["document_id"] ?? ""))];

test("sixteen documents were read a second time", () => {
  expect(documents).toHaveLength(16);
});

test.each(documents)("the figures of %s are those of the second reading, and no others", async (document) => {
  const read = expected.map(({ figure }) => figure).filter((figure) => figure["document_id"] === document);
  expect(sorted(await figuresOf(document))).toEqual(sorted(read));
});

test("what the second reading lacks only repeats what it has", () => {
  const read = expected.filter(({ origin }) => origin === SECOND_READING).map(({ figure }) => figure);
  const lacking = expected.filter(({ origin }) => origin !== SECOND_READING).map(({ figure }) => figure);
  expect(lacking.length).toBeGreaterThan(0);
  for (const figure of lacking) {
    expect(figure["repeats"]).toBe("yes");
    expect(read).toContainEqual({ ...figure, repeats: "no" });
  }
});

async function figuresOf(document: string) {
  const rows = await queryFile(
    join(inject("scratch"), "warehouse", "cakupan.duckdb"),
    `select
       document_id, measure, cast(value as double) as value, unit, region_code,
       coalesce(cast(year(coalesce(as_of, period_end)) as varchar), '') as year,
       basis, if(restates is null, 'no', 'yes') as repeats
     from marts.fct_figures where document_id = '${document}'`,
  );
  return rows.map((row) => ({ ...row, value: String(row["value"]) }));
}

function sorted(rows: readonly object[]): string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted();
}
