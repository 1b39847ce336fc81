import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/** East Java: the province with the most regencies. */
export const PROVINCE = "35";

const OFFICE = `office:
  name: Kantor rekaan untuk pengukuran
  title: Cakupan
  default_province: "${PROVINCE}"
provinces: ["${PROVINCE}"]
branches: []
`;

/** Leaves one province in a scratch project, and gives each of its regencies a document of invented figures; gives their codes. */
export function makeProvince(root: string, codes: readonly string[]): void {
  const figures = join(root, "data", "figures");
  const others = readdirSync(figures).filter((folder) => folder.slice(0, 2) !== PROVINCE);
  const gone = others.flatMap((folder) =>
    readdirSync(join(figures, folder)).map((file) => basename(file, ".yml")),
  );
  for (const folder of others) rmSync(join(figures, folder), { recursive: true });
  for (const table of ["inpres/statements.csv", "reference/legal_bases.csv"])
    forget(join(root, "data", table), gone);
  writeFileSync(join(root, "data", "office.yml"), OFFICE);
  for (const [at, code] of codes.entries()) {
    mkdirSync(join(figures, code), { recursive: true });
    writeFileSync(join(root, inventedFile(code)), inventedDocument(code, 10_000 + at * 250));
  }
}

/** Takes the lines that name a document out of a table. */
function forget(table: string, documents: readonly string[]): void {
  const lines = readFileSync(table, "utf8").split("\n");
  const kept = lines.filter((line) => !documents.some((document) => line.includes(document)));
  writeFileSync(table, kept.join("\n"));
}

/** Names the file of a regency's invented figures. */
export function inventedFile(code: string): string {
  return `data/figures/${code}/${documentOf(code)}.yml`;
}

function documentOf(code: string): string {
  return `rekaan-${code.replace(".", "-")}-2025-06-30`;
}

interface Invented {
  measure: string;
  printed: string;
  keys: string;
}

const PAID = "population: regency_paid, basis: realised";
const YEAR = "period: 2025-01/2025-06";

/** Ten figures, as a page of a regency's own government gives them. */
function inventedDocument(code: string, workers: number): string {
  const money = (amount: number) => `Rp${amount.toLocaleString("id-ID")}`;
  const people = (count: number, group: string) => `${count.toLocaleString("id-ID")} ${group}`;
  const group = (name: string) => `worker_group: ${name}, segment: BPU, program: JKK+JKM, funding: APBD`;
  const figures: Invented[] = [
    {
      measure: "workers_covered",
      printed: people(workers, "nelayan"),
      keys: `${PAID}, ${group("nelayan")}, as_of: 2025-06-30`,
    },
    {
      measure: "workers_covered",
      printed: people(workers / 2, "petani"),
      keys: `${PAID}, ${group("petani")}, as_of: 2025-06-30`,
    },
    {
      measure: "spend",
      printed: money(workers * 6 * 16_800),
      keys: `${PAID}, worker_group: nelayan, program: JKK+JKM, funding: APBD, ${YEAR}`,
    },
    {
      measure: "spend",
      printed: money(workers * 3 * 16_800),
      keys: `${PAID}, worker_group: petani, program: JKK+JKM, funding: APBD, ${YEAR}`,
    },
    {
      measure: "claims_paid",
      printed: money(workers * 20_000),
      keys: `${PAID}, worker_group: nelayan, program: JKK+JKM, ${YEAR}`,
    },
    {
      measure: "claims_count",
      printed: `${Math.round(workers / 100)} klaim`,
      keys: `${PAID}, worker_group: nelayan, program: JKK+JKM, ${YEAR}`,
    },
    {
      measure: "coverage_pct",
      printed: `${(workers % 97).toFixed(0)},50%`,
      keys: "population: all_workers, denominator: penduduk bekerja, as_of: 2025-06, basis: realised",
    },
    {
      measure: "coverage_target_pct",
      printed: "80,00%",
      keys: "population: all_workers, target_family: RPJPD, as_of: 2045, basis: target",
    },
    {
      measure: "coverage_baseline_pct",
      printed: "30,00%",
      keys: "population: all_workers, target_family: RPJPD, as_of: 2025, basis: baseline",
    },
    {
      measure: "workers_potential",
      printed: people(workers * 20, "pekerja"),
      keys: "population: potential, as_of: 2025-06, basis: realised",
    },
  ];
  const lines = figures.map(
    ({ measure, printed, keys }, at) =>
      `  - {nn: ${at + 1}, measure: ${measure}, printed: "${printed}", locator: halaman, ${keys}}`,
  );
  return `document:
  id: ${documentOf(code)}
  publisher: rekaan.example
  title: Kabupaten rekaan ${code}
  kind: government
  published_on: 2025-06-30
  address: null
  rights: facts only
region: "${code}"
figures:
${lines.join("\n")}
`;
}
