import { shown } from "../lib/shown.js";
import type { Split } from "./answer.js";
import { WHOLE_FILE, type Problems, type Spot } from "./candidate.js";
import type { KnownRegion } from "./context.js";
import { roundInferred, roundNotStated } from "./roundWrongs.js";
import { isWholeYear, roundsWithin, type Round } from "./words.js";

/** The year and survey month of a split; nothing where they cannot be told, and then the problem is noted. */
export function periodOf(
  split: Split,
  { spot, problems, region }: { spot: Spot; problems: Problems; region: KnownRegion | undefined },
): { year: string; round: Round } | undefined {
  const year = yearOf(split, problems);
  const round = statedRound(split);
  if (round === "unknown") {
    problems.addOnce({ ...WHOLE_FILE, column: `turtahun ${split.turtahun.val}` }, unknownPeriod(split));
    return undefined;
  }
  if (year === undefined) return undefined;
  if (round) return { year, round };
  if (region?.code.length === 5) {
    problems.addOnce({ ...WHOLE_FILE, column: "turtahun" }, roundInferred);
    return { year, round: "Agustus" };
  }
  if (region) problems.add(spot, roundNotStated);
  return undefined;
}

/** Ids of years count from 1900. */
function yearOf({ tahun: { val, label } }: Split, problems: Problems): string | undefined {
  if (/^(?:19|20)\d\d$/.test(label) && Number(val) + 1900 === Number(label)) return label;
  problems.addOnce(
    { ...WHOLE_FILE, column: `tahun ${val}` },
    {
      code: "year_differs",
      severity: "error",
      found: `id tahun ${shown(val)} berlabel ${shown(label)}`,
      expected: `label tahun yang sama dengan id + 1900${/^\d{2,3}$/.test(val) ? `, yaitu ${Number(val) + 1900}` : ""}`,
      hint: "jawabannya diubah, atau bukan tabel tahunan; simpan ulang apa adanya",
    },
  );
  return undefined;
}

/** The label of the period says it, else the table's own name or note; "unknown" where it is another period. */
function statedRound({ turtahun, variable }: Split): Round | "unknown" | undefined {
  const [round] = roundsWithin(turtahun.label);
  if (round) return round;
  if (!isWholeYear(turtahun.label)) return "unknown";
  const named = [variable.label, `${variable.note ?? ""} ${variable.def ?? ""}`].map(roundsWithin);
  const stated = named.find((rounds) => rounds.length > 0) ?? [];
  return stated.length === 1 ? stated[0] : undefined;
}

function unknownPeriod({ turtahun }: Split) {
  return {
    code: "unknown_period",
    severity: "error",
    found: `periode ${shown(turtahun.label)}`,
    expected: "Agustus atau Februari, bulan survei Sakernas",
    hint: "unduh tabel menurut bulan Sakernas",
  } as const;
}
