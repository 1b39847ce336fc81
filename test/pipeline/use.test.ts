import { createServer } from "node:net";
import { describe, expect, inject, test } from "vitest";
import { ownBuilt } from "./built.js";
import { cakupan, startCakupan } from "./command.js";
import { append } from "./lastGood.js";

describe("wrong use", () => {
  test.for([
    { words: ["bangun"], says: '"bangun" tidak dikenal' },
    { words: ["build", "--cepat"], says: '"--cepat" tidak dikenal' },
    { words: ["build", "semua"], says: "tidak menerima kata lain" },
    { words: [], says: "Verba:" },
  ])("$words ends with 2 and says so", async ({ words, says }) => {
    const { code, output } = await cakupan(inject("scratch"), words);
    expect({ code, output }).toEqual({ code: 2, output: expect.stringContaining(says) });
  });

  test("help lists the verbs and ends with 0", async () => {
    const { code, output } = await cakupan(inject("scratch"), ["--help"]);
    expect(code).toBe(0);
    for (const verb of ["start", "build", "check", "check-documents", "serve", "test"])
      expect(output).toContain(verb);
  });

  test("a port that is no number ends with 2", async () => {
    expect((await cakupan(inject("scratch"), ["start"], { PORT: "tiga" })).code).toBe(2);
  });
});

test("a busy port is named in one line with the remedy", async () => {
  const holder = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => holder.once("listening", resolve));
  const port = (holder.address() as { port: number }).port;
  const { code, output } = await cakupan(inject("scratch"), ["start"], { PORT: String(port) });
  holder.close();
  expect({ code, lines: output.split("\n") }).toEqual({
    code: 3,
    lines: [expect.stringContaining(`PORT=${port + 1} npm start`)],
  });
});

describe("while a build runs", () => {
  const built = ownBuilt();

  test("a second one says who holds the lock and ends with 3", async () => {
    append(built.root, { file: "data/figures/62.05/barut-2024-10-22.yml", line: "# diubah" });
    const first = startCakupan(built.root, ["build"]);
    await first.sees("[2/5]");
    const { code, output } = await cakupan(built.root, ["build"]);
    first.signalAll("SIGKILL");
    await first.ended;
    expect({ code, output }).toEqual({
      code: 3,
      output: expect.stringMatching(/sedang berjalan \(proses \d+\)/),
    });
  });
});
