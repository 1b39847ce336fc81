import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ownBuilt } from "./built.js";
import { cakupan } from "./command.js";

const OFFICE = `office:
  name: Kantor Karangan & Anak
  title: Jamsos <Timur>
  default_province: "35"
provinces: ["35"]
branches: []
`;

describe("the office file of another office", () => {
  const built = ownBuilt();
  const read = (file: string) => readFileSync(join(built.root, "dist", file), "utf8");

  beforeAll(async () => {
    writeFileSync(join(built.root, "data", "office.yml"), OFFICE);
    const { code, output } = await cakupan(built.root, ["build"]);
    expect(output).not.toContain("Galat");
    expect(code).toBe(0);
  });

  test.each(["index.html", "inpres.html", "rapor/35.23.html", "angka/index.html"])(
    "gives %s its title, its name in the header and in the footer",
    (file) => {
      const html = read(file);
      expect(/<title>(.*)<\/title>/.exec(html)?.[1]).toMatch(/ \| Jamsos &lt;Timur(>|&gt;)$/);
      expect(html).toMatch(/<a class="nama" href="[^"]*">Jamsos &lt;Timur&gt;<\/a>/);
      expect(html).toContain("<p>Kantor Karangan &amp; Anak</p>");
      expect(html).not.toContain("Contoh kantor");
    },
  );

  test("gives cards to its own regions only, and their printed foot its title", () => {
    const cards = readdirSync(join(built.root, "dist", "rapor")).filter((file) => file.endsWith(".html"));
    expect(cards).toContain("35.23.html");
    expect(cards.filter((file) => !file.startsWith("35"))).toEqual([]);
    expect(read("rapor/35.23.html")).toContain(
      '<p class="cetak">Jamsos &lt;Timur&gt; · Kantor Karangan &amp; Anak · Edisi',
    );
  });

  test("leaves the figures of other provinces out, and says how many on the page about quality", () => {
    expect(read("inpres.html")).not.toContain("Lombok Timur");
    const leftOut = /<h2 id="di-luar-kantor"[\s\S]*/.exec(read("mutu.html"))?.[0] ?? "";
    expect(leftOut).toMatch(/<data value="\d+">\d+<\/data> angka dimuat, tetapi tidak ditampilkan/);
    expect(leftOut).toContain("Lombok Timur");
  });
});
