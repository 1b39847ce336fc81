import fc from "fast-check";
import { expect, test } from "vitest";
import type { Severity } from "../../../loaders/laporan_cabang/problem.js";
import { markSheet, type SheetMarks } from "../../../loaders/laporan_cabang/returned/sheet/markSheet.js";
import { openStyles } from "../../../loaders/laporan_cabang/returned/sheet/styles.js";

const cells = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })), {
  maxLength: 12,
});

/** `3,2` → row 3, column 2. */
type Place = readonly [row: number, column: number];

function sheetOf(places: readonly Place[]): string {
  const rows = [...new Set(places.map(([row]) => row))].toSorted((a, b) => a - b);
  const written = rows.map((row) => {
    const columns = [...new Set(places.filter(([at]) => at === row).map(([, column]) => column))].toSorted(
      (a, b) => a - b,
    );
    return `<row r="${row}">${columns.map((column) => `<c r="${nameOf([row, column])}"><v>${row}</v></c>`).join("")}</row>`;
  });
  return `<worksheet><cols><col min="1" max="2" style="0"/></cols><sheetData>${written.join("")}</sheetData><tableParts/></worksheet>`;
}

function nameOf([row, column]: Place): string {
  return `${"ABCDEF".charAt(column - 1)}${row}`;
}

function marksOf(places: readonly Place[]): SheetMarks {
  const marks = new Map<number, Map<number, Severity>>();
  for (const [row, column] of places)
    marks.set(row, (marks.get(row) ?? new Map<number, Severity>()).set(column, "error"));
  return marks;
}

async function markedPieces(pieces: readonly string[], places: readonly Place[]): Promise<string> {
  async function* given() {
    yield* pieces;
  }
  const drawing = { newId: "rIdGambar1", namespace: "r" };
  let text = "";
  for await (const piece of markSheet(given(), {
    marks: marksOf(places),
    styles: openStyles(undefined),
    drawing,
  }))
    text += piece;
  return text;
}

test("wherever the pieces of a part are cut, the same part comes out", async () => {
  const cuts = fc.array(fc.nat(400), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(cells, cells, cuts, async (present, places, at) => {
      const xml = sheetOf(present);
      const ends = [...at.filter((cut) => cut < xml.length).toSorted((a, b) => a - b), xml.length];
      const pieces = ends.map((end, index) => xml.slice(ends[index - 1] ?? 0, end));
      expect(await markedPieces(pieces, places)).toBe(await markedPieces([xml], places));
    }),
  );
});

test("every place is marked once, in order; the other cells keep every character", async () => {
  await fc.assert(
    fc.asyncProperty(cells, cells, async (present, places) => {
      const marked = await markedPieces([sheetOf(present)], places);
      const found = [...marked.matchAll(/<c r="(\w+)"( s="\d+")?/g)];
      const names = (of: readonly Place[]) => [
        ...new Set(of.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]).map(nameOf)),
      ];
      expect(found.map(([, name]) => name)).toEqual(names([...present, ...places]));
      expect(found.flatMap(([, name, style]) => (style ? [name] : []))).toEqual(names(places));
      const added = new Set(names(places).filter((name) => !names(present).includes(name)));
      const without = marked
        .replace(/<c r="(\w+)" s="\d+"\/>/g, (cell, name: string) => (added.has(name) ? "" : cell))
        .replace(/(<c r="\w+") s="\d+"/g, "$1")
        .replace(/<row r="\d+"><\/row>/g, "")
        .replace('<legacyDrawing xmlns:r="r" r:id="rIdGambar1"/>', "");
      expect(without).toBe(sheetOf(present));
    }),
  );
});
