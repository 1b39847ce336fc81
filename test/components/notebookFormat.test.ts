import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readChart, writeChart } from "../../reports/components/notebook/chartLine.js";
import { packLink, unpackLink } from "../../reports/components/notebook/link.js";
import { CHART_KINDS, titleOf, type Cell, type Notebook } from "../../reports/components/notebook/model.js";
import { readNotebook, writeNotebook } from "../../reports/components/notebook/textFormat.js";

const HEAD = "-- @buku 1\n";
const sql = (text: string): Cell => ({ kind: "sql", text });
const markdown = (text: string): Cell => ({ kind: "markdown", text });
const cellsOf = (text: string): readonly Cell[] => readNotebook(text).notebook.cells;

/** Texts made of what the form itself is made of. */
const tricky = fc
  .array(
    fc.constantFrom(
      "select 1",
      ";",
      "\n",
      "--",
      "-- ",
      "-- @",
      "-- @sql",
      "-- @akhir",
      "-- @grafik batang x=a y=b",
      "@",
      "@@",
      "'",
      "''",
      '"',
      "/*",
      "*/",
      "$$",
      "$a$",
      "E'\\'",
      " ",
      "#",
      "a",
      "-- @buku 2",
      "\t",
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));
const text = fc
  .oneof(tricky, fc.string({ unit: "grapheme" }))
  .map((given) => given.replace(/[\r\0]/g, "").replace(/^\uFEFF/, ""));
const chart = fc.record(
  { kind: fc.constantFrom(...CHART_KINDS), x: text, y: text, color: text },
  { requiredKeys: ["kind", "x", "y"] },
);
const cell = fc.oneof(
  text.map(markdown),
  text.map(sql),
  fc.record({
    kind: fc.constant("sql" as const),
    text,
    chart,
    notes: fc.constant(["-- @nilai a = 1", "-- @lain b"]),
  }),
);

describe("a notebook's file", () => {
  test("gives back just what was written, whatever it is", () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 5 }), (cells) => {
        const notebook = { cells } as Notebook;
        const written = writeNotebook(notebook);
        expect(readNotebook(written)).toEqual({ notebook, warnings: [] });
        expect(writeNotebook(readNotebook(written).notebook)).toBe(written);
      }),
      { numRuns: 500 },
    );
  });

  test("is plain SQL: comments are Markdown, a statement a cell, its chart below it", () => {
    const file = `${HEAD}
-- # Judul
--
-- Isi.

select 1 as a,
    ';' as b; -- ini

-- @sql
select 1;
select 2
-- @akhir
-- @grafik batang x=a y="b c"
-- @nilai a = 1
`;
    expect(cellsOf(`${HEAD}\n-- # Judul\n--\n-- Isi.\n\nselect ';';\n`)).toEqual([
      markdown("# Judul\n\nIsi."),
      sql("select ';';"),
    ]);
    expect(cellsOf(file).slice(1)).toEqual([
      sql("select 1 as a,\n    ';' as b; -- ini"),
      {
        ...sql("select 1;\nselect 2"),
        chart: { kind: "batang", x: "a", y: "b c" },
        notes: ["-- @nilai a = 1"],
      },
    ]);
  });

  test("changes one line where one line was changed", () => {
    const lines = (third: string): string[] =>
      writeNotebook({
        cells: [markdown("satu\ndua"), sql(`select 1,\n${third}\nfrom t;`), markdown("tiga")],
      }).split("\n");
    const [before, after] = [lines("2"), lines("3")];
    expect(after.filter((line, index) => line !== before[index])).toEqual(["3"]);
  });

  test("a file without its first line is read as plain SQL, and says so", () => {
    const { notebook, warnings } = readNotebook("select 1;\n\nselect 2");
    expect(notebook.cells).toEqual([sql("select 1;"), sql("select 2")]);
    expect(warnings).toEqual([expect.stringContaining("-- @buku 1")]);
  });

  test.each([
    ["a later version", "-- @buku 2\n\nselect 1;", "versi 2"],
    ["a broken first line", "-- @buku satu\n\nselect 1;", "Baris pertama berkas rusak"],
    ["what is no text", "-- @buku 1\n\0\u0001", "bukan teks"],
  ])("%s is refused in words", (_, file, words) => {
    expect(() => readNotebook(file)).toThrow(words);
  });

  test("a cut file gives what is there, and says that it is cut", () => {
    const { notebook, warnings } = readNotebook(`${HEAD}\n-- @sql\nselect 1\n`);
    expect(notebook.cells).toEqual([sql("select 1")]);
    expect(warnings).toEqual([expect.stringContaining("terpotong")]);
  });

  test("an instruction that belongs to no SQL is kept as a note", () => {
    const { notebook, warnings } = readNotebook(`${HEAD}\n-- @grafik batang x=a y=b\n`);
    expect(notebook.cells).toEqual([markdown("@grafik batang x=a y=b")]);
    expect(warnings).toHaveLength(1);
  });

  test("line ends of Windows and the mark of UTF-8 make no difference", () => {
    expect(cellsOf("\uFEFF-- @buku 1\r\n\r\n-- a\r\n\r\nselect 1;\r\n")).toEqual([
      markdown("a"),
      sql("select 1;"),
    ]);
  });

  test("ten megabytes are written and read in seconds", () => {
    const large = { cells: [sql(`select '${"x'' -- ; \n".repeat(1_000_000)}';`)] };
    expect(readNotebook(writeNotebook(large)).notebook).toEqual(large);
  });

  test("is named by its first heading", () => {
    expect(titleOf({ cells: [sql("select 1"), markdown("Awal\n\n# Judul\n\nisi")] })).toBe("Judul");
    expect(titleOf({ cells: [markdown("Tanpa judul\nisi")] })).toBe("Tanpa judul");
    expect(titleOf({ cells: [] })).toBe("");
  });
});

describe("a chart's line", () => {
  test("gives back any chart", () => {
    fc.assert(
      fc.property(chart, (spec) => {
        expect(readChart(writeChart(spec))).toEqual(spec);
      }),
    );
  });

  test.each(["donat x=a y=b", "batang x=a", "batang x=a y=b z=c", 'batang x="a y=b', "batang"])(
    "%s is none",
    (line) => {
      expect(readChart(line)).toBeUndefined();
    },
  );
});

describe("a link", () => {
  test("gives back any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 2000 }), (given) => {
        expect(unpackLink(packLink(given))).toBe(given);
      }),
    );
  });

  test("that is cut anywhere says so", () => {
    const link = packLink(writeNotebook({ cells: [sql("select 1 as satu, 2 as dua from fct_figures;")] }));
    for (let length = 0; length < link.length; length++)
      expect(() => unpackLink(link.slice(0, length))).toThrow(/terpotong/);
  });

  test("of a later version says so", () => {
    expect(() => unpackLink(packLink("a").replace(/^1\./, "2."))).toThrow("versi yang lebih baru");
  });

  test("that unfolds to very much is refused before it fills the memory", () => {
    expect(() => unpackLink(packLink("a".repeat(6_000_000)))).toThrow("lebih besar");
  });
});
