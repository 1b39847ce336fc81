import type { Region } from "../places.js";
import { between, type Draw } from "../random.js";

/** People of one group who have the same programmes, paid by the same money: one row of every sheet; no person is in two. */
export interface Package {
  worker_group: string;
  segment: "PU" | "BPU" | "JAKON";
  program: string;
  funding: string;
  /** Of the region's members. */
  share: number;
  /** Rupiah a worker and month; a share of the reported wage for wage earners. */
  premium: number;
  /** Only so many people, whatever the region's size. */
  few?: number;
}

type Payment = Pick<Package, "program" | "premium">;

const LOWEST: Payment = { program: "JKK+JKM", premium: 16_800 };
const WITH_SAVINGS: Payment = { program: "JKK+JKM+JHT", premium: 36_800 };
const PUBLIC_RATE = 0.0054;
const COMPANY_RATE = 0.0924;
const CONTRACT_RATE = 0.0051;

/** Who of a region are members: the large packages everywhere, some others by chance, and a few of a handful of people. */
export function packagesOf(region: Region, draw: Draw): Package[] {
  const by = (name: string): number => draw("package", region.code, name);
  const wage = Math.round(between([2_000, 4_600], by("wage"))) * 1_000;
  const isCity = Number(region.code.slice(3)) >= 71;
  return [
    ...wageEarners(wage, isCity),
    ...paidByOthers(by),
    { ...LOWEST, worker_group: "ojek", segment: "BPU", funding: "MANDIRI", share: 0.07 },
    { ...WITH_SAVINGS, worker_group: "umkm", segment: "BPU", funding: "MANDIRI", share: 0.1 },
    few("disabilitas", "CSR", 1 + Math.floor(by("disabilitas") * 12)),
    ...(by("kader") < 0.4 ? [few("kader", "DANA_DESA", 2 + Math.floor(by("kader-few") * 40))] : []),
  ];
}

function wageEarners(wage: number, isCity: boolean): Package[] {
  const paid = (rate: number): number => Math.round(wage * rate);
  const publicly = { program: "JKK+JKM", segment: "PU", premium: paid(PUBLIC_RATE) } as const;
  const company = { program: "JKK+JKM+JHT+JP", segment: "PU", premium: paid(COMPANY_RATE) } as const;
  const building = { program: "JKK+JKM", segment: "JAKON", premium: paid(CONTRACT_RATE) } as const;
  return [
    { ...company, worker_group: "semua", funding: "MANDIRI", share: isCity ? 0.52 : 0.38 },
    { ...building, worker_group: "semua", funding: "MANDIRI", share: 0.05 },
    { ...publicly, worker_group: "non_asn", funding: "APBD", share: 0.04 },
    { ...publicly, worker_group: "rt_rw", funding: "APBD", share: 0.03 },
    ...(isCity
      ? []
      : [{ ...publicly, worker_group: "perangkat_desa", funding: "ADD", share: 0.02 } satisfies Package]),
  ];
}

function paidByOthers(by: (name: string) => number): Package[] {
  const offered: readonly (readonly [group: string, funding: string, share: number, chance: number])[] = [
    ["pekerja_rentan", "APBD", 0.12, 1],
    ["petani", "APBD", 0.08, 1],
    ["buruh_tani_tembakau", "DBHCHT", 0.06, 0.7],
    ["nelayan", "APBD_PROV", 0.03, 0.5],
    ["guru_ngaji", "APBD", 0.02, 0.5],
  ];
  return offered
    .filter(([group, , , chance]) => by(group) < chance)
    .map(([worker_group, funding, share]) => ({ ...LOWEST, worker_group, segment: "BPU", funding, share }));
}

function few(worker_group: string, funding: string, people: number): Package {
  return { ...LOWEST, worker_group, segment: "BPU", funding, share: 0, few: people };
}
