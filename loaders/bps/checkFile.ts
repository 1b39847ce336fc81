import { grouped, problemAt, type Candidate, type Problems } from "./candidate.js";
import { checkTotals, provinceOf } from "./checkTotals.js";
import type { BpsContext } from "./context.js";
import { regionLabel } from "./regionNames.js";
import type { Wrong } from "./value.js";

/** The least and the most employed persons that a regency or city can have: no Indonesian one is near either bound. */
const PLAUSIBLE = { least: 2_000, most: 5_000_000 };

/** Neither growth nor sampling triples a regency's employed persons within the years that are known. */
const FACTOR = 3;

/** Holds the values of a file against each other, against what is known of their regions, and against the survey's rules. */
export function checkFile(
  candidates: readonly Candidate[],
  { context, problems, isSimulated }: Held,
): Candidate[] {
  const kept = withoutRepeats(candidates, problems);
  const provinces = new Map(
    kept
      .filter(({ region }) => region.kind === "province")
      .map((row) => [periodKey(row, row.region.code), row]),
  );
  for (const row of kept) {
    if (!isRegency(row)) continue;
    const wrong =
      roundWrong(row) ??
      rangeWrong(row) ??
      provinceWrong(row, provinces) ??
      (isSimulated ? undefined : historyWrong(row, context));
    if (wrong) problems.add(row.spot, wrong);
  }
  if (problems.all.every(({ severity }) => severity === "warning")) checkTotals(kept, { context, problems });
  return kept;
}

interface Held {
  context: BpsContext;
  /** What was made up is not held against what is known. */
  isSimulated: boolean;
  problems: Problems;
}

function isRegency({ region }: Candidate): boolean {
  return region.code.length === 5;
}

function periodKey({ year, round }: Candidate, code: string): string {
  return `${code} ${year} ${round}`;
}

/** The same value twice is one; another value for the same region, year and round is refused. */
function withoutRepeats(candidates: readonly Candidate[], problems: Problems): Candidate[] {
  const seen = new Map<string, Candidate>();
  for (const row of candidates) {
    const first = seen.get(periodKey(row, row.region.code));
    if (!first) seen.set(periodKey(row, row.region.code), row);
    else if (first.value !== row.value)
      problems.all.push(
        problemAt(row.spot, {
          code: "duplicate_key",
          severity: "error",
          found: `${regionLabel(row.region)} ${row.round} ${row.year}: ${row.printed}, padahal di ${first.place} ${first.printed}`,
          expected: "satu angka untuk satu wilayah dan waktu",
          hint: "dua tabel atau dua kolom tercampur; unduh tabel bekerja saja, tanpa rincian",
        }),
      );
  }
  return [...seen.values()];
}

function roundWrong({ region, round, year, value }: Candidate): Wrong | undefined {
  if (round === "Agustus" || value === null) return undefined;
  return {
    code: "february_regency",
    severity: "error",
    found: `${regionLabel(region)} memuat angka Sakernas Februari ${year}`,
    expected: "Sakernas Agustus; survei Februari hanya berlaku sampai provinsi",
    hint: "unduh tabel bulan Agustus untuk kabupaten dan kota",
  };
}

function implausible(found: string, hint: string): Wrong {
  return {
    code: "implausible",
    severity: "error",
    found,
    expected: "penduduk bekerja wilayah itu, dalam orang",
    hint,
  };
}

function rangeWrong({ region, value, printed }: Candidate): Wrong | undefined {
  if (value === null || (value >= PLAUSIBLE.least && value <= PLAUSIBLE.most)) return undefined;
  return implausible(
    `${regionLabel(region)}: ${printed} terbaca ${grouped(value)} orang`,
    "satuannya mungkin salah (orang atau ribu orang), atau ini angka provinsi; periksa judul tabel aslinya",
  );
}

function provinceWrong(row: Candidate, provinces: ReadonlyMap<string, Candidate>): Wrong | undefined {
  const whole = provinces.get(periodKey(row, provinceOf(row.region.code)))?.value;
  if (row.value === null || whole === undefined || whole === null || row.value <= whole) return undefined;
  return implausible(
    `${regionLabel(row.region)}: ${grouped(row.value)} orang, lebih dari provinsinya (${grouped(whole)})`,
    "periksa satuan dan baris tabelnya",
  );
}

/** A regency's own page may show its province's release. */
function historyWrong({ region, value, year }: Candidate, { employed }: BpsContext): Wrong | undefined {
  const known = (employed.get(region.code) ?? []).toSorted(
    (a, b) => Math.abs(a.year - Number(year)) - Math.abs(b.year - Number(year)),
  )[0];
  if (value === null || !known || Math.max(value, known.value) <= FACTOR * Math.min(value, known.value))
    return undefined;
  return implausible(
    `${regionLabel(region)} ${year}: ${grouped(value)} orang, padahal ${known.year} ${grouped(known.value)}`,
    "halaman BPS kabupaten kadang memuat rilis provinsinya; pastikan tabelnya tentang wilayah ini, dan satuannya benar",
  );
}
