import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkDocuments } from "../../loaders/lib/checkDocuments.js";
import { RefusedError, type Problem } from "../../loaders/lib/problem.js";

const ARTICLE = `Kabupaten Contoh Lindungi Pekerja

Sebanyak 1.000 pekerja dan 888 perangkat desa dilindungi.\r
   \t
Anggarannya Rp1,2\u00a0miliar, cakupan 86,40%.
`;
const FIGURES = [
  ["1.000 pekerja", 2],
  ["888 perangkat desa", 2],
  ["Rp1,2 miliar", 3],
  ["86,40%", 3],
] as const;

let root: string;
let lines: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "cakupan documents "));
  mkdirSync(join(root, "documents"));
  lines = [];
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function record(
  id: string,
  document: string | Uint8Array,
  figures: readonly (readonly [string, number])[] = FIGURES,
) {
  const sha256 = createHash("sha256").update(document).digest("hex");
  const entries = figures.map(
    ([printed, paragraph]) => `  - printed: ${printed}\n    paragraph: ${paragraph}\n`,
  );
  const head = `document:\n  id: ${id}\n  title: Kabupaten Contoh Lindungi Pekerja\n  sha256: ${sha256}\nfigures:\n`;
  write(`data/figures/99.01/${id}.yml`, head + entries.join(""));
  return sha256;
}

const check = () =>
  checkDocuments({ project: root, folder: join(root, "documents"), log: (line) => lines.push(line) });

async function problems(): Promise<readonly Problem[]> {
  const error = await check().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RefusedError);
  return (error as RefusedError).problems;
}

describe("documents as they were recorded", () => {
  test("pass under any file name, blanks of every kind alike", async () => {
    record("contoh-1", ARTICLE);
    write("documents/sub/apa saja.txt", ARTICLE);
    await expect(check()).resolves.toEqual({ documents: 1, figures: 4 });
    expect(lines).toEqual(["contoh-1: sha256 dan 4 angka cocok (sub/apa saja.txt)"]);
  });

  test("pass while another is not in the folder, which is said", async () => {
    record("contoh-1", ARTICLE);
    record("contoh-2", "Dokumen lain\n");
    write("documents/a.txt", ARTICLE);
    write("documents/tak-terkait.txt", "Bukan dokumen siapa pun\n");
    await expect(check()).resolves.toMatchObject({ documents: 1 });
    expect(lines[1]).toBe("contoh-2: tidak ada di folder");
  });

  test("may be no text where no figure names a paragraph", async () => {
    const workbook = Uint8Array.of(0x50, 0x4b, 0xff, 0);
    record("contoh-1", workbook, []);
    write("documents/buku.xlsx", workbook);
    await expect(check()).resolves.toEqual({ documents: 1, figures: 0 });
  });
});

describe("a number that does not stand where it is recorded", () => {
  test("is refused with its line, what stands there, and what was recorded", async () => {
    record("contoh-1", ARTICLE, [["1.001 pekerja", 2]]);
    write("documents/a.txt", ARTICLE);
    expect(await problems()).toEqual([
      {
        file: "data/figures/99.01/contoh-1.yml",
        line: 6,
        place: "figures[1].printed",
        found: 'paragraf 2 a.txt berbunyi "Sebanyak 1.000 pekerja dan 888 perangkat desa dilindungi."',
        expected: '"1.001 pekerja" dalam paragraf itu, seperti tercatat',
        hint: expect.stringContaining("tidak ada di paragraf mana pun"),
      },
    ]);
  });

  test("is found in another paragraph", async () => {
    record("contoh-1", ARTICLE, [["86,40%", 2]]);
    write("documents/a.txt", ARTICLE);
    expect((await problems())[0]?.hint).toContain("ada di paragraf 3");
  });

  test("may be recorded for a paragraph that the document lacks", async () => {
    record("contoh-1", ARTICLE, [["86,40%", 9]]);
    write("documents/a.txt", ARTICLE);
    expect((await problems())[0]?.found).toBe("a.txt hanya berisi 3 paragraf, tidak ada paragraf 9");
  });
});

describe("a document whose text changed", () => {
  test.each([
    ["its name", "documents/salinan CONTOH-1.txt", "Isi yang sama sekali lain\n"],
    ["its title", "documents/x.txt", "Kabupaten Contoh Lindungi Pekerja\nisi lain\n"],
    [
      "its figures",
      "documents/x.txt",
      `Judul Lain\n${ARTICLE.replace("1.000", "1.001").split("\n").slice(1).join("\n")}`,
    ],
  ])("is known by %s, and both hashes are shown", async (_, path, text) => {
    const sha256 = record("contoh-1", ARTICLE);
    write(path, text);
    const [problem] = await problems();
    expect(problem).toMatchObject({
      line: 4,
      place: "document.sha256",
      expected: expect.stringContaining(sha256),
    });
    expect(problem?.found).toContain(createHash("sha256").update(text).digest("hex"));
    expect(lines[0]).toContain("contoh-1: isi berubah");
  });

  test("has each number that changed with it shown", async () => {
    record("contoh-1", ARTICLE);
    write("documents/x.txt", ARTICLE.replace("888", "889"));
    expect((await problems()).map(({ place }) => place)).toEqual(["document.sha256", "figures[2].printed"]);
  });
});

describe("a check that checks nothing does not pass", () => {
  test("no folder", async () => {
    rmSync(join(root, "documents"), { recursive: true });
    expect((await problems())[0]?.found).toBe("folder dokumen tidak ada");
  });

  test("no figures file", async () => {
    expect((await problems())[0]?.found).toContain("0 dokumen");
  });

  test("no recorded document in the folder", async () => {
    record("contoh-1", ARTICLE);
    expect((await problems())[0]?.found).toContain("tak satu pun dari 1 dokumen");
  });

  test("a document with paragraphs that is no text", async () => {
    const scan = Uint8Array.of(0xff, 0xfe, 0);
    record("contoh-1", scan);
    write("documents/a.pdf", scan);
    expect((await problems())[0]?.found).toContain("bukan teks UTF-8");
  });

  test("a malformed figures file", async () => {
    write("data/figures/99.01/rusak.yml", "document: [\n");
    expect((await problems())[0]?.found).toContain("YAML tidak terbaca");
  });
});
