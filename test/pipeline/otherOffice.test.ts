import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { plainText } from "../../reports/publish/html/head.js";
import { PAGES } from "../../reports/lib/texts.js";
import { ownBuilt } from "./built.js";
import { cakupan } from "./command.js";

const OFFICE = `office:
  name: Kantor Karangan & Anak
  title: Jamsos <Timur>
  default_province: "35"
  address: https://contoh.example/jamsos/
provinces: ["35"]
branches: []
`;

const built = ownBuilt();
const read = (file: string) => readFileSync(join(built.root, "dist", file), "utf8");

async function buildFor(office: string): Promise<void> {
  writeFileSync(join(built.root, "data", "office.yml"), office);
  const { code, output } = await cakupan(built.root, ["build"]);
  expect(output).not.toContain("Galat");
  expect(code).toBe(0);
}

describe("the office file of another office", () => {
  beforeAll(async () => buildFor(OFFICE), 120_000);

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

  test.each([
    ["index.html", "https://contoh.example/jamsos/"],
    ["inpres.html", "https://contoh.example/jamsos/inpres.html"],
    ["rapor/35.23.html", "https://contoh.example/jamsos/rapor/35.23.html"],
    ["angka/index.html", "https://contoh.example/jamsos/angka/"],
  ])("gives %s its address, and that of the picture", (file, address) => {
    const html = read(file);
    expect(html).toContain(`<link rel="canonical" href="${address}">`);
    expect(html).toContain(`<meta property="og:url" content="${address}">`);
    expect(html).toContain(
      '<meta property="og:image" content="https://contoh.example/jamsos/pratinjau.png">',
    );
  });

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

describe("an office of whose regions no document speaks", () => {
  beforeAll(async () => buildFor(OFFICE.replaceAll('"35"', '"11"')), 120_000);

  test.each([
    ["index", "Belum ada dokumen tentang daerah kantor ini"],
    ["cakupan", "Belum ada dokumen tentang daerah kantor ini"],
    ["biaya-per-pekerja", "Belum ada anggaran atau belanja yang disebut"],
    ["inpres", "Belum ada dokumen yang menyebut hal yang diminta"],
    ["kabupaten", "Belum satu pun dari 23 kabupaten dan kota"],
    ["sumber", "Belum ada dokumen tentang daerah kantor ini"],
  ])("has the page %s, which begins with that", (page, says) => {
    const [opening = ""] = read(`${page}.html`).split("<h2");
    expect(plainText(opening)).toContain(says);
  });

  test("has no number that is none on any page", () => {
    for (const { path } of PAGES) {
      const main = /<main[\s\S]*<\/main>/.exec(read(`${path.slice(1)}.html`))?.[0] ?? "";
      const text = plainText(main.replace(/<(script|style|pre)\b[\s\S]*?<\/\1>/g, ""));
      expect(text.length, path).toBeGreaterThan(100);
      expect(text, path).not.toMatch(/\b(undefined|null|NaN|Infinity)\b/);
    }
  });

  test("has the card of its province, without a number of another's regencies", () => {
    const cards = readdirSync(join(built.root, "dist", "rapor")).filter((file) => file.endsWith(".html"));
    expect(cards).toEqual(["11.html"]);
    expect(read("rapor/11.html")).toContain("0 dari 23 kabupaten dan kota sudah menyebut angkanya");
  });
});
