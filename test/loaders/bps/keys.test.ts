import fc from "fast-check";
import { expect, test } from "vitest";
import { AnswerSchema, keyOf, splitsOf } from "../../../loaders/bps/answer.js";

const ids = (max: number, count: number) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max }), { minLength: 1, maxLength: count })
    .map((list) => list.map((val) => ({ val, label: String(val) })));

const answers = fc.record({
  var: ids(600, 2),
  turvar: ids(30, 3),
  vervar: ids(9999, 4),
  tahun: ids(130, 4),
  turtahun: ids(200, 3),
});

test("a key is split as it was glued, or it has several splits and that one among them", () => {
  fc.assert(
    fc.property(answers, (lists) => {
      const splits = splitsOf(AnswerSchema.parse({ ...lists, datacontent: {} }));
      for (const vervar of lists.vervar)
        for (const variable of lists.var)
          for (const turvar of lists.turvar)
            for (const tahun of lists.tahun)
              for (const turtahun of lists.turtahun) {
                const parts = [vervar, variable, turvar, tahun, turtahun].map(({ val }) => val);
                const found = splits.get(parts.join("")) ?? [];
                expect(found.map((split) => keyOf(split, "|"))).toContain(parts.join("|"));
                if (found.length > 1)
                  expect(new Set(found.map((split) => keyOf(split, "|"))).size).toBe(found.length);
              }
    }),
    { numRuns: 60 },
  );
});

test("an id that is listed twice alike is one", () => {
  const list = [
    { val: 1, label: "a" },
    { val: "1", label: "a" },
  ];
  const answer = AnswerSchema.parse({
    var: list,
    vervar: list,
    tahun: list,
    turvar: [],
    turtahun: [],
    datacontent: {},
  });
  expect([...splitsOf(answer)].map(([key, ways]) => [key, ways.length])).toEqual([["111", 1]]);
});
