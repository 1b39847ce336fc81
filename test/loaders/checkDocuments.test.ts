import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createDocumentsProject, sha256Of } from "./documentsProject.js";

const ARTICLE = `Judul Contoh

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

let project: ReturnType<typeof createDocumentsProject>;

beforeEach(() => {
  project = createDocumentsProject();
});
afterEach(() => project.remove());

describe("documents as they were recorded", () => {
  test("pass under any file name, blanks of every kind alike", async () => {
    project.record("contoh-1", ARTICLE, FIGURES);
    project.write("documents/sub/apa saja.txt", ARTICLE);
    await expect(project.check()).resolves.toEqual({ documents: 1, figures: 4 });
    expect(project.lines).toEqual(["contoh-1: sha256 dan 4 angka cocok (sub/apa saja.txt)"]);
  });

  test("pass while another is not in the folder, which is said", async () => {
    project.record("contoh-1", ARTICLE, FIGURES);
    project.record("contoh-2", "Dokumen lain\n", FIGURES);
    project.write("documents/a.txt", ARTICLE);
    project.write("documents/tak-terkait.txt", "Bukan dokumen siapa pun\n");
    await expect(project.check()).resolves.toMatchObject({ documents: 1 });
    expect(project.lines[1]).toBe("contoh-2: tidak ada di folder");
  });

  test("may be no text where no figure names a paragraph", async () => {
    const workbook = Uint8Array.of(0x50, 0x4b, 0xff, 0);
    project.record("contoh-1", workbook, []);
    project.write("documents/buku.xlsx", workbook);
    await expect(project.check()).resolves.toEqual({ documents: 1, figures: 0 });
  });
});

describe("a number that does not stand where it is recorded", () => {
  test("is refused with its line, what stands there, and what was recorded", async () => {
    project.record("contoh-1", ARTICLE, [["1.001 pekerja", 2]]);
    project.write("documents/a.txt", ARTICLE);
    expect(await project.problems()).toEqual([
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
    project.record("contoh-1", ARTICLE, [["86,40%", 2]]);
    project.write("documents/a.txt", ARTICLE);
    expect((await project.problems())[0]?.hint).toContain("ada di paragraf 3");
  });

  test("may be recorded for a paragraph that the document lacks", async () => {
    project.record("contoh-1", ARTICLE, [["86,40%", 9]]);
    project.write("documents/a.txt", ARTICLE);
    expect((await project.problems())[0]?.found).toBe("a.txt hanya berisi 3 paragraf, tidak ada paragraf 9");
  });
});

describe("a paragraph that a statement names", () => {
  test("must be one of its document, if that is held", async () => {
    project.record("contoh-1", ARTICLE, FIGURES);
    project.write("documents/a.txt", ARTICLE);
    project.state(["contoh-1", "paragraf 3"], ["contoh-1", "halaman"], ["contoh-2", "paragraf 9"]);
    await expect(project.check()).resolves.toMatchObject({ documents: 1 });
    project.state(["contoh-1", "paragraf 3"], ["contoh-1", "paragraf 4"]);
    expect(await project.problems()).toMatchObject([
      {
        file: "data/inpres/statements.csv",
        line: 3,
        found: "a.txt berisi 3 paragraf teks, tidak ada paragraf 4",
      },
    ]);
  });

  test("is not there in what is no text", async () => {
    const scan = Uint8Array.of(0xff, 0xfe, 0);
    project.record("contoh-1", scan, []);
    project.write("documents/a.pdf", scan);
    project.state(["contoh-1", "paragraf 1"]);
    expect((await project.problems())[0]?.found).toContain("berisi 0 paragraf teks");
  });
});

describe("a document whose text changed", () => {
  test.each([
    ["its name", "documents/salinan CONTOH-1.txt", "Isi yang sama sekali lain\n"],
    ["its title", "documents/x.txt", "Judul Contoh\nisi lain\n"],
    [
      "its figures",
      "documents/x.txt",
      `Judul Lain\n${ARTICLE.replace("1.000", "1.001").split("\n").slice(1).join("\n")}`,
    ],
  ])("is known by %s, and both hashes are shown", async (_, path, text) => {
    project.record("contoh-1", ARTICLE, FIGURES);
    project.write(path, text);
    const [problem] = await project.problems();
    expect(problem).toMatchObject({
      line: 4,
      place: "document.sha256",
      expected: expect.stringContaining(sha256Of(ARTICLE)),
    });
    expect(problem?.found).toContain(sha256Of(text));
    expect(project.lines[0]).toContain("contoh-1: isi berubah");
  });

  test("has each number that changed with it shown", async () => {
    project.record("contoh-1", ARTICLE, FIGURES);
    project.write("documents/x.txt", ARTICLE.replace("888", "889"));
    expect((await project.problems()).map(({ place }) => place)).toEqual([
      "document.sha256",
      "figures[2].printed",
    ]);
  });
});

describe("a check that checks nothing does not pass", () => {
  test("no folder", async () => {
    project.remove("documents");
    expect((await project.problems())[0]?.found).toBe("folder dokumen tidak ada");
  });

  test("no figures file", async () => {
    expect((await project.problems())[0]?.found).toContain("0 dokumen");
  });

  test("no recorded document in the folder", async () => {
    project.record("contoh-1", ARTICLE, FIGURES);
    expect((await project.problems())[0]?.found).toContain("tak satu pun dari 1 dokumen");
  });

  test("a document with paragraphs that is no text", async () => {
    const scan = Uint8Array.of(0xff, 0xfe, 0);
    project.record("contoh-1", scan, FIGURES);
    project.write("documents/a.pdf", scan);
    expect((await project.problems())[0]?.found).toContain("bukan teks UTF-8");
  });

  test("a malformed figures file", async () => {
    project.write("data/figures/99.01/rusak.yml", "document: [\n");
    expect((await project.problems())[0]?.found).toContain("YAML tidak terbaca");
  });
});
