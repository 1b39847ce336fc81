import { makeHistory, type History } from "../../../loaders/laporan_cabang/across/history.js";
import { checkAcross } from "../../../loaders/laporan_cabang/across/checkAcross.js";
import type { Premium } from "../../../loaders/laporan_cabang/across/premiums.js";
import type { Origin } from "../../../loaders/laporan_cabang/across/series.js";
import type { Cover, Report, ReportRow } from "../../../loaders/laporan_cabang/report.js";
import { SHEETS } from "../../../loaders/laporan_cabang/sheets.js";

type Values = Record<string, string | number | null>;

/** A row of a sheet: the template's usual cells, with those given instead. */
export function rowOf(sheet: ReportRow["sheet"], values: Values, row = 2): ReportRow {
  const all = { ...USUAL[sheet], ...values };
  const texts = Object.entries(all).map(([name, value]) => [name, value === null ? null : String(value)]);
  return { sheet, row, values: Object.fromEntries(texts) as ReportRow["values"] };
}

const shared = { kode_wilayah: "35.23", nama_wilayah: "Kabupaten Tuban" };
const group = { kelompok_pekerja: "petani", segmen: "BPU", program: "JKK+JKM", sumber_dana: "APBD" };
const USUAL: Record<ReportRow["sheet"], Values> = {
  Kepesertaan: {
    ...shared,
    ...group,
    bulan: "2024-10-01",
    peserta_aktif: 100,
    peserta_baru: 0,
    peserta_keluar: 0,
  },
  Iuran: {
    ...shared,
    ...group,
    tahun_anggaran: 2024,
    jumlah_pekerja: 10,
    jumlah_bulan: 12,
    anggaran: 2_016_000,
    realisasi: 2_016_000,
    periode_awal: "2024-01-01",
    periode_akhir: "2024-12-31",
  },
  Klaim: { ...shared, ...group, bulan: "2024-10-01", jumlah_kasus: 1, nilai_klaim: 42_000_000 },
  Target: { ...shared, acuan_target: "RPJMD", tahun: 2024, target_persen: "50", target_peserta: null },
  Potensi: { ...shared, tahun: 2024, definisi: "pekerja rentan", jumlah: 100_000, sumber: "rekaan" },
};

/** What is checked: sound rows, numbered from 2 on each sheet, and the columns in the contract's order. */
export function reportOf(rows: readonly ReportRow[], cover: Partial<Cover> | null = {}): Report {
  return {
    kind: cover ? "workbook" : "csv",
    cover: cover && { ...COVER, ...cover },
    rows: rows.map((row, at) => ({ ...row, row: at + 2 })),
    problems: [],
    found: rows.length,
    columns: Object.fromEntries(
      SHEETS.map(({ name, columns }) => [
        name,
        Object.fromEntries(columns.map((column, at) => [column.name, at + 1])),
      ]),
    ),
  };
}

const COVER: Cover = {
  branch: "Tuban",
  month: "2024-10-01",
  dated: "2024-11-03",
  templateVersion: "1",
  isSimulated: false,
};

/** The premiums of the lowest band, and a relief for those who pay themselves. */
export const PREMIUMS: readonly Premium[] = [
  { program: "JKK+JKM", amount: 16_800, payer: "any", from: "0000-01-01", to: "9999-12-31" },
  { program: "JKK+JKM", amount: 8400, payer: "self", from: "2026-04-01", to: "2026-12-31" },
];

/** An accepted submission of Tuban. */
export function origin(id: string, { month, dated }: { month: string | null; dated: string | null }): Origin {
  return { id, branch: month === null ? null : "Tuban", month, dated, order: `${dated}|${id}`, rows: 1 };
}

/** History that holds rows of one accepted submission. */
export function historyOf(rows: readonly ReportRow[], month = "2024-09-01", dated = "2024-10-03"): History {
  const history = makeHistory();
  history.add(origin("lama.1", { month, dated }), rows);
  return history;
}

/** What the checks across rows say: `warning supersedes`, `error not_continued H2 …`. */
export function said(report: Report, history: History = makeHistory()): string[] {
  const problems = checkAcross(report, { history, premiums: PREMIUMS });
  return problems.map(({ severity, code, cell }) => [severity, code, cell].filter(Boolean).join(" "));
}
