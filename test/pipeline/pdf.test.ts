import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ownBuilt } from "./built.js";
import { cakupan, startCakupan } from "./command.js";
import { append, hashLastGood } from "./lastGood.js";

const FIGURES = "data/figures/62.05/barut-2024-10-22.yml";

describe("publish --pdf", () => {
  const built = ownBuilt();
  const cards = (kind: string) =>
    readdirSync(join(built.root, "dist", "rapor")).filter((file) => file.endsWith(kind));
  const read = (file: string) => readFileSync(join(built.root, "dist", file), "latin1");

  test("killed half-way leaves nothing half: the site is the one before, without a PDF", async () => {
    const before = hashLastGood(built.root);
    const running = startCakupan(built.root, ["publish", "--pdf"]);
    await running.sees("PDF 10/");
    running.signalAll("SIGKILL");
    expect((await running.ended).signal).toBe("SIGKILL");
    expect(hashLastGood(built.root)).toEqual(before);
    expect(
      cards(".html")
        .map((file) => read(`rapor/${file}`))
        .join(),
    ).not.toContain(".pdf");
  });

  test("writes every card as a PDF of two pages, with tags, language and title, and links it from the card", async () => {
    const before = hashLastGood(built.root);
    const { code, output } = await cakupan(built.root, ["publish", "--pdf"]);
    expect(output).toContain(`PDF ${cards(".html").length}/${cards(".html").length}`);
    expect(code).toBe(0);
    expect(cards(".pdf")).toEqual(cards(".html").map((file) => file.replace("html", "pdf")));
    for (const file of cards(".pdf")) {
      const pdf = read(`rapor/${file}`);
      expect(pdf.match(/\/Type\s*\/Page\b/g), file).toHaveLength(2);
      expect(pdf, file).toMatch(/\/StructTreeRoot[\s\S]*\/Marked true|\/Marked true[\s\S]*\/StructTreeRoot/);
      expect(pdf, file).toContain("/Lang (id)");
      expect(pdf, file).toMatch(/\/Title \((Rapor|\\376\\377)/);
      expect(read(`rapor/${file.replace("pdf", "html")}`)).toContain(`href="${file}"`);
    }
    const after = hashLastGood(built.root);
    const others = Object.keys(before).filter(
      (file) => file.startsWith("dist/") && !file.startsWith("dist/rapor/"),
    );
    for (const file of others) expect(after[file], file).toBe(before[file]);
  });

  test("the next build finds nothing to do, and keeps the PDFs", async () => {
    const { output } = await cakupan(built.root, ["build"]);
    expect(output).toContain("Tidak ada yang berubah");
    expect(cards(".pdf").length).toBeGreaterThan(0);
  });

  test("of changed data there is no PDF until it is asked for again: none is older than its card", async () => {
    append(built.root, { file: FIGURES, line: "# berubah" });
    const { code } = await cakupan(built.root, ["build"]);
    expect(code).toBe(0);
    expect(cards(".pdf")).toEqual([]);
    expect(read("rapor/62.05.html")).not.toContain(".pdf");
  });
});
