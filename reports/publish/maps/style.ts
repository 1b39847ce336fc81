import type { MapMeasure } from "./measures.js";

/** Writes the rules by which the chosen radio button alone colours the maps; a browser too old for them shows the first measure. */
export function writeStyle(measures: readonly MapMeasure[]): string {
  const chosen = measures.map((measure) => rulesOf(measure, `.peta:has(#ukuran-${measure.id}:checked)`));
  const fallback = measures.slice(0, 1).map((measure) => rulesOf(measure, ".peta"));
  const samples = measures.flatMap(({ steps }) =>
    steps.map(({ name, shade }) => `.contoh.${name}{background:var(--langkah-${shade})}`),
  );
  return `${[...chosen, ...samples].join("\n")}\n@supports not selector(:has(a)){${fallback.join("\n")}}`;
}

function rulesOf({ id, steps }: MapMeasure, scope: string): string {
  const colours = steps.map(
    ({ name, shade }) =>
      `${scope} .${name}{--tulisan:var(--tulisan-${shade})}${scope} .${name} .isi,${scope} .isi.${name}{fill:var(--langkah-${shade})}`,
  );
  return `${scope} .tangga-${id}{display:flex}${scope} .nilai-${id}{display:inline}${colours.join("")}`;
}
