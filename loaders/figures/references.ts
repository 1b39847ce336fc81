import type { Problem } from "../lib/problem.js";
import type { FigureRow } from "./rows.js";

type Reference = "part_of" | "restates";

/** Checks that ids occur once, and that part_of and restates name another figure that can be meant; and that exists, where `isWhole` says that no file was refused. */
export function checkReferences(figures: readonly FigureRow[], { isWhole }: { isWhole: boolean }): Problem[] {
  const known = new Map<unknown, FigureRow>();
  const problems: Problem[] = [];
  for (const figure of figures) {
    const before = known.get(figure.figure_id);
    if (before) problems.push(twice(figure, before));
    else known.set(figure.figure_id, figure);
  }
  for (const figure of figures) {
    for (const key of ["part_of", "restates"] as const)
      problems.push(...checkReference(figure, { key, known, isWhole }));
  }
  return [...problems, ...gapsWithoutParts(figures)];
}

function checkReference(
  figure: FigureRow,
  { key, known, isWhole }: { key: Reference; known: ReadonlyMap<unknown, FigureRow>; isWhole: boolean },
): Problem[] {
  const target = figure[key];
  if (target === null) return [];
  const meant = known.get(target);
  if (!meant && !isWhole) return []; // it may stand in a file that is refused, which says enough
  if (!meant || meant === figure) return [dangling(figure, key)];
  if (meant.unit !== figure.unit) {
    const found = `menunjuk "${String(target)}" yang bersatuan ${String(meant.unit)}`;
    const expected = `angka bersatuan ${String(figure.unit)}`;
    return [
      {
        ...placeOf(figure, key),
        found,
        expected,
        hint: "bagian dan ulangan sesatuan dengan yang ditunjuknya",
      },
    ];
  }
  return reaches(meant, { figure, key, known }) ? [circular(figure, key)] : [];
}

function reaches(
  from: FigureRow,
  { figure, key, known }: { figure: FigureRow; key: Reference; known: ReadonlyMap<unknown, FigureRow> },
): boolean {
  const seen = new Set<FigureRow>();
  for (let at: FigureRow | undefined = from; at && !seen.has(at); at = known.get(at[key])) {
    if (at === figure) return true;
    seen.add(at);
  }
  return false;
}

function gapsWithoutParts(figures: readonly FigureRow[]): Problem[] {
  const totals = new Set(figures.map((figure) => figure.part_of));
  return figures
    .filter((figure) => figure.sum_gap !== null && !totals.has(figure.figure_id))
    .map((figure) => ({
      ...placeOf(figure, "sum_gap"),
      found: `sum_gap ${String(figure.sum_gap)} pada angka tanpa bagian`,
      expected: "sum_gap hanya pada total yang mempunyai bagian (part_of)",
      hint: "hapus sum_gap, atau tulis part_of pada bagian-bagiannya",
    }));
}

function placeOf(figure: FigureRow, place: string) {
  return { file: figure.file, line: figure.line, place };
}

function twice(figure: FigureRow, before: FigureRow): Problem {
  return {
    ...placeOf(figure, "nn"),
    found: `${figure.figure_id} sudah ada di ${before.file}:${before.line}`,
    expected: "nn yang hanya sekali dalam berkas",
    hint: "beri nomor berikutnya; nomor lama tidak pernah dipakai ulang",
  };
}

function dangling(figure: FigureRow, key: Reference): Problem {
  return {
    ...placeOf(figure, key),
    found: `menunjuk "${String(figure[key])}"`,
    expected: "nn angka lain dalam berkas ini, atau figure_id yang ada",
    hint: "periksa nomornya; angka tidak dapat menjadi bagian dari atau mengulang dirinya sendiri",
  };
}

function circular(figure: FigureRow, key: Reference): Problem {
  return {
    ...placeOf(figure, key),
    found: `menunjuk "${String(figure[key])}", yang pada akhirnya menunjuk kembali ke angka ini`,
    expected: "rantai yang berakhir pada satu angka",
    hint: "tentukan angka mana yang menjadi total atau yang pertama disebut",
  };
}
