import { grouped, type Candidate, type Problems } from "./candidate.js";
import type { BpsContext, KnownRegion } from "./context.js";
import { regionLabel } from "./regionNames.js";

interface Held {
  context: BpsContext;
  problems: Problems;
}

/** The province of a regency's code. */
export function provinceOf(code: string): string {
  return code.slice(0, 2);
}

/** Holds that a province's regencies, and the country's provinces, sum to it where all of them are there. */
export function checkTotals(candidates: readonly Candidate[], held: Held): void {
  const step = Math.min(...candidates.map((row) => row.step));
  for (const total of candidates.filter(({ region }) => region.code.length === 2)) {
    const parts = candidates.filter(
      ({ region, year, round }) =>
        year === total.year && round === total.round && isPartOf(region, total.region),
    );
    const sum = sumOf(parts);
    if (total.value === null || sum === undefined) continue;
    const isWhole = !isDivided(total.region) && parts.length === partsOf(total.region, held.context).length;
    const slack = step > 1 ? (step * (parts.length + 1)) / 2 : 0;
    const difference = total.value - sum;
    if (isWhole ? Math.abs(difference) > slack : difference < -slack)
      tell(total, { parts, sum, problems: held.problems });
  }
}

/** BPS totals of Papua may still be of the provinces before they were divided. */
function isDivided({ code }: KnownRegion): boolean {
  return code >= "91";
}

function isPartOf(region: KnownRegion, whole: KnownRegion): boolean {
  if (whole.kind === "country") return region.kind === "province";
  return region.code.length === 5 && provinceOf(region.code) === whole.code;
}

function partsOf(whole: KnownRegion, { regions }: BpsContext): KnownRegion[] {
  return [...regions.values()].filter((region) => isPartOf(region, whole));
}

/** Nothing where a part has no value. */
function sumOf(parts: readonly Candidate[]): number | undefined {
  if (parts.length === 0 || parts.some(({ value }) => value === null)) return undefined;
  return parts.reduce((sum, { value }) => sum + value!, 0);
}

function tell(
  total: Candidate,
  { parts, sum, problems }: { parts: Candidate[]; sum: number; problems: Problems },
): void {
  problems.add(total.spot, {
    code: "total_differs",
    severity: "error",
    found: `${regionLabel(total.region)} ${total.round} ${total.year}: ${grouped(total.value!)}, jumlah ${parts.length} wilayah di dalamnya ${grouped(sum)}`,
    expected: "jumlah yang sama dengan angka wilayah di dalamnya",
    hint: "satu baris mungkin salah atau terlewat; unduh ulang tabelnya",
  });
}
