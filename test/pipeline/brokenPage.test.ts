import { describe, expect, test } from "vitest";
import { ownBuilt } from "./built.js";
import { cakupan } from "./command.js";
import { append, edit, hashLastGood } from "./lastGood.js";

const PAGE = "reports/sumber.md";

describe("a page that is broken", () => {
  const built = ownBuilt();

  test.for([
    { what: "a cell that is no JavaScript", line: "```js\nconst rusak = ;\n```", says: "sumber.html" },
    { what: "a link to no page", line: "[tersesat](./tidak-ada)", says: "tidak-ada" },
    { what: "an import of no package", line: '```js\nimport "tidak-ada";\n```', says: "tidak-ada" },
    { what: "a number that no export gives", line: "[[sources.tidak_ada]]", says: "tidak_ada" },
  ])(
    "by $what: exit code 3, says where, and leaves the last good ones byte for byte",
    async ({ line, says }) => {
      const before = hashLastGood(built.root);
      append(built.root, { file: PAGE, line: `\n${line}` });
      const { code, output } = await cakupan(built.root, ["build"]);
      edit(built.root, { file: PAGE, from: `\n${line}\n`, to: "" });
      expect({ code, output }).toEqual({ code: 3, output: expect.stringContaining(says) });
      expect(hashLastGood(built.root)).toEqual(before);
    },
  );
});
