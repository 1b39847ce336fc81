import { strToU8 } from "fflate";
import { unzipSync } from "fflate";
import { bookOf } from "../book/book.js";
import { packed } from "../book/xlsx.js";
import { protectedBytes } from "../book/protected.js";
import type { Report, ReportRow } from "../report.js";
import { WHOLE_FILE, type Plant } from "./plant.js";

const PART_LEFT = 0.6;
/** So much of one byte packs a thousand to one: 96 MB come from a file of 100 kB. */
const BOMB_BYTES = 96 * 2 ** 20;
/** Of what was reported first. */
const PAID = 0.95;
const SHEET_PART = "xl/worksheets/sheet2.xml";

/** What goes wrong with a file as a whole. */
export const FILE_PLANTS: readonly Plant[] = [
  spoiled("file_protected_by_password", protectedBytes),
  spoiled("file_truncated", (bytes) => bytes.subarray(0, Math.floor(bytes.length * PART_LEFT))),
  spoiled("file_empty", () => new Uint8Array()),
  spoiled("file_is_something_else", () => strToU8("%PDF-1.4\n% karangan: bukan buku kerja\n")),
  spoiled("file_unpacks_without_end", (bytes) => {
    const parts = unzipSync(bytes);
    return packed({ ...parts, [SHEET_PART]: [bomb(parts[SHEET_PART] ?? new Uint8Array()), { level: 9 }] });
  }),
  {
    kind: "month_sent_twice",
    severity: "quarantine",
    plant: ({ report }) => ({ ...WHOLE_FILE, twin: bookOf(withOtherNumbers(report)) }),
  },
];

/** The report with other numbers that fit together as well: more came and went, one more claim of its usual worth, less paid for wage earners. */
export function withOtherNumbers(report: Report): Report {
  const { Kepesertaan, Iuran, Klaim } = report.rows;
  const changed = {
    Kepesertaan: Kepesertaan.map(moreMoved),
    Iuran: Iuran.map(lessPaid),
    Klaim: Klaim.map(moreClaims),
  };
  return { ...report, rows: { ...report.rows, ...changed } };
}

function moreMoved(row: ReportRow): ReportRow {
  const more = Number(row["peserta_aktif"]) > 1_000 ? 3 : 0;
  return {
    ...row,
    peserta_baru: Number(row["peserta_baru"]) + more,
    peserta_keluar: Number(row["peserta_keluar"]) + more,
  };
}

/** Only of wage earners, whose contribution is no fixed premium. */
function lessPaid(row: ReportRow): ReportRow {
  return row["segmen"] === "PU" ? { ...row, realisasi: Math.round(Number(row["realisasi"]) * PAID) } : row;
}

function moreClaims(row: ReportRow): ReportRow {
  const cases = Number(row["jumlah_kasus"]);
  if (cases < 1) return row;
  const each = Number(row["nilai_klaim"]) / cases;
  return { ...row, jumlah_kasus: cases + 1, nilai_klaim: each * (cases + 1) };
}

function spoiled(kind: string, spoil: (bytes: Uint8Array) => Uint8Array): Plant {
  return { kind, severity: "error", plant: () => ({ ...WHOLE_FILE, spoil }) };
}

function bomb(part: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(part.length + BOMB_BYTES).fill(" ".charCodeAt(0));
  bytes.set(part);
  return bytes;
}
