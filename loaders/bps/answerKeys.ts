import { keyOf, type Split } from "./answer.js";
import { WHOLE_FILE, type Problems } from "./candidate.js";
import type { Wrong } from "./value.js";

/** Gives the one split of a key; that there is none, or several, is told and never guessed. */
export function theSplit(
  ways: readonly Split[] | undefined,
  { key, problems }: { key: string; problems: Problems },
): Split | undefined {
  if (ways?.length === 1) return ways[0];
  const spot = { ...WHOLE_FILE, column: `datacontent ${shortened(key)}` };
  if (ways) problems.add(spot, twoWays(ways));
  else problems.add(spot, NO_WAY);
  return undefined;
}

/** A long key may look like a number of a person: its middle is left out. */
function shortened(key: string): string {
  return key.length > 12 ? `${key.slice(0, 6)}…${key.slice(-4)}` : key.replace(/[^\w|.-]/g, "�");
}

const EXPECTED_KEY =
  "kunci yang tersusun dengan tepat satu cara dari id vervar, var, turvar, tahun, dan turtahun";

const NO_WAY: Wrong = {
  code: "key_unknown",
  severity: "error",
  found: "kunci ini tidak tersusun dari id yang ada dalam jawaban",
  expected: EXPECTED_KEY,
  hint: "jawabannya terpotong atau diubah; simpan ulang apa adanya",
};

function twoWays(ways: readonly Split[]): Wrong {
  const readings = ways.slice(0, 4).map((way) => `${keyOf(way, "|")} (${namesOf(way)})`);
  return {
    code: "key_ambiguous",
    severity: "quarantine",
    found: `kunci ini dapat dibaca ${readings.join(" atau ")}`,
    expected: EXPECTED_KEY,
    hint: "unduh tahun atau wilayahnya satu per satu, supaya kuncinya hanya terbaca satu cara",
  };
}

function namesOf({ vervar, tahun, turtahun }: Split): string {
  return [vervar.label, turtahun.label, tahun.label].filter(Boolean).join(" ");
}
