import type { Problem } from "../lib/problem.js";
import type { FigureRow } from "./rows.js";

/** Checks that ids occur once, and that part_of and restates name another figure that exists. */
export function checkReferences(figures: readonly FigureRow[]): Problem[] {
  const lines = new Map<string, FigureRow>();
  const problems: Problem[] = [];
  for (const figure of figures) {
    const before = lines.get(figure.figure_id);
    if (before) problems.push(twice(figure, before));
    else lines.set(figure.figure_id, figure);
  }
  for (const figure of figures) {
    for (const key of ["part_of", "restates"] as const) {
      const target = figure[key];
      if (target !== null && (target === figure.figure_id || !lines.has(String(target))))
        problems.push(dangling(figure, key));
    }
  }
  return problems;
}

function twice(figure: FigureRow, before: FigureRow): Problem {
  return {
    file: figure.file,
    line: figure.line,
    place: "nn",
    found: `${figure.figure_id} sudah ada di ${before.file}:${before.line}`,
    expected: "nn yang hanya sekali dalam berkas",
    hint: "beri nomor berikutnya; nomor lama tidak pernah dipakai ulang",
  };
}

function dangling(figure: FigureRow, key: "part_of" | "restates"): Problem {
  return {
    file: figure.file,
    line: figure.line,
    place: key,
    found: `menunjuk "${figure[key]}"`,
    expected: "nn angka lain dalam berkas ini, atau figure_id yang ada",
    hint: "periksa nomornya; angka tidak dapat menjadi bagian dari atau mengulang dirinya sendiri",
  };
}
