import type { Column, SheetContract } from "../laporan_cabang/sheets.js";
import { SHEETS } from "../laporan_cabang/sheets.js";
import type { Month } from "./months.js";
import type { Followed, People } from "./people/region.js";
import type { Branch } from "./places.js";

export type SheetName = SheetContract["name"];
/** A cell's canonical value: code, word, `2024-10-01`, number. */
export type Value = string | number | null;
export type ReportRow = Readonly<Record<string, Value>>;

/** What a branch sends for a month, before it is laid out. */
export interface Report {
  branch: Branch;
  month: Month;
  /** Day on which the branch closed it. */
  dated: string;
  rows: Readonly<Record<SheetName, readonly ReportRow[]>>;
}

const POTENTIAL = "Pekerja di luar ASN, TNI, dan Polri";
const SURVEY = "Pendataan dinas – karangan";

/** Gives the columns of a sheet in the contract's order. */
export function columnsOf(name: SheetName): readonly Column[] {
  return SHEETS.find((sheet) => sheet.name === name)?.columns ?? [];
}

/** Writes what is true of a branch's regions at a month into the rows of its report. */
export function reportOf(
  branch: Branch,
  { people, at, month }: { people: readonly People[]; at: number; month: Month },
) {
  const each = <T>(rows: (people: People, of: Followed) => T[]): T[] =>
    people.flatMap((region) => region.packages.flatMap((of) => rows(region, of)));
  return {
    Kepesertaan: each((region, of) => [membersRow(region, of, { at, month })]),
    Iuran: each((region, of) => [contributionRow(region, of, month)]),
    Klaim: each((region, of) => claimRows(region, of, { at, month })),
    Target: people.flatMap((region) => targetRows(region, month)),
    Potensi: people.map((region) => potentialRow(region, month)),
  } satisfies Report["rows"];
}

interface When {
  at: number;
  month: Month;
}

function regionCells({ region }: People) {
  return { kode_wilayah: region.code, nama_wilayah: region.name };
}

function membersRow(region: People, of: Followed, { at, month }: When): ReportRow {
  const { active, joined, left } = of.members[at] ?? { active: 0, joined: 0, left: 0 };
  return {
    ...regionCells(region),
    bulan: month.first,
    kelompok_pekerja: of.worker_group,
    segmen: of.segment,
    program: of.program,
    sumber_dana: of.funding,
    peserta_aktif: active,
    peserta_baru: joined,
    peserta_keluar: left,
  };
}

/** From January to the month: paid for the same workers each month. */
function contributionRow(region: People, of: Followed, { year, month, last }: Month): ReportRow {
  const workers = of.paid.get(year) ?? 0;
  return {
    ...regionCells(region),
    tahun_anggaran: year,
    sumber_dana: of.funding,
    kelompok_pekerja: of.worker_group,
    segmen: of.segment,
    program: of.program,
    jumlah_pekerja: workers,
    jumlah_bulan: month,
    anggaran: of.budget.get(year) ?? 0,
    realisasi: workers * month * of.premium,
    periode_awal: `${year}-01-01`,
    periode_akhir: last,
  };
}

function claimRows(region: People, of: Followed, { at, month }: When): ReportRow[] {
  return (of.claims[at] ?? []).map(({ program, cases, amount }) => ({
    ...regionCells(region),
    bulan: month.first,
    program,
    kelompok_pekerja: of.worker_group,
    segmen: of.segment,
    sumber_dana: of.funding,
    jumlah_kasus: cases,
    nilai_klaim: amount,
  }));
}

/** Two series of targets, a point or so higher each year; what is counted follows the potential. */
function targetRows(region: People, { year }: Month): ReportRow[] {
  const potential = region.potential.get(year) ?? 0;
  const base = 30 + (potential % 250) / 10;
  return [
    ["RPJMD", base + (year % 10) * 1.5],
    ["UCJ_KEMENDAGRI", base + 8.25 + (year % 10) * 2],
  ].map(([acuan_target, percent]) => {
    const target_persen = Math.round(Number(percent) * 100) / 100;
    const target_peserta = Math.round((potential * target_persen) / 100);
    return {
      ...regionCells(region),
      acuan_target: String(acuan_target),
      tahun: year,
      target_persen,
      target_peserta,
    };
  });
}

function potentialRow(region: People, { year }: Month): ReportRow {
  const jumlah = region.potential.get(year) ?? 0;
  return { ...regionCells(region), tahun: year, definisi: POTENTIAL, jumlah, sumber: SURVEY };
}
