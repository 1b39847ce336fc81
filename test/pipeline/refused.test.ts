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
    { what: "a broken file", from: "figures:", to: "figures: [", says: FIGURES },
  ])(
    "$what: exit code 1, says where, and leaves the last good ones byte for byte",
    async ({ from, to, says }) => {
      const before = hashLastGood(built.root);
      edit(built.root, { file: FIGURES, from, to });
      const { code, output } = await cakupan(built.root, ["build"]);
      edit(built.root, { file: FIGURES, from: to, to: from });
      expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining(says) });
      expect(output).toContain(FIGURES);
      expect(hashLastGood(built.root)).toEqual(before);
    },
  );

  test("mended again needs no new build", async () => {
    expect((await cakupan(built.root, ["build"])).output).toContain("Tidak ada yang berubah");
  });
});
