import { describe, expect, test } from "vitest";
import { ownBuilt } from "./built.js";
import { cakupan } from "./command.js";
import { edit, hashLastGood } from "./lastGood.js";

const FIGURES = "data/figures/62.05/barut-2024-10-22.yml";

describe("data that is refused", () => {
  const built = ownBuilt();

  test.for([
    {
      what: "a total that its parts do not meet",
      from: "printed: 21.018",
      to: "printed: 21.019",
      says: "21.019",
    },
    {
      what: "an unknown measure",
      from: "measure: claims_count",
      to: "measure: claims_coun",
      says: "claims_coun",
    },
    { what: "a broken file", from: "figures:", to: "figures: [", says: "YAML tidak terbaca" },
    {
      what: "a benefit of two rules on one day",
      file: "data/reference/benefits.csv",
      from: ",funeral,3000000,,,,,2019-12-01,",
      to: ",funeral,3000000,,,,,2020-01-31,",
      says: "bertumpang tindih dengan jkm-funeral-2019",
    },
    {
      what: "an earmark of two rules on one day",
      file: "data/reference/earmarks.csv",
      from: "dbhcht-health-2021,DBHCHT,kesehatan,exact,40,,2024-10-17,",
      to: "dbhcht-health-2021,DBHCHT,kesehatan,exact,40,,2024-10-18,",
      says: "bertumpang tindih dengan dbhcht-health-2024",
    },
    {
      what: "an office whose branch lies elsewhere",
      file: "data/office.yml",
      from: 'regencies: ["62.05"]',
      to: 'regencies: ["62.05", "73.10"]',
      says: "di luar provinces",
    },
    {
      what: "a statement without a receipt",
      file: "data/inpres/statements.csv",
      from: "trenggalek-2024-11-13,paragraf 7,",
      to: "trenggalek-2024-11-13,,",
      says: "baris tanpa tanda terima",
    },
  ])(
    "$what: exit code 1, says where, and leaves the last good ones byte for byte",
    async ({ file = FIGURES, from, to, says }) => {
      const before = hashLastGood(built.root);
      edit(built.root, { file, from, to });
      const { code, output } = await cakupan(built.root, ["build"]);
      edit(built.root, { file, from: to, to: from });
      expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining(says) });
      expect(output).toContain(file);
      expect(hashLastGood(built.root)).toEqual(before);
    },
  );

  test("mended again needs no new build", async () => {
    expect((await cakupan(built.root, ["build"])).output).toContain("Tidak ada yang berubah");
  });
});
