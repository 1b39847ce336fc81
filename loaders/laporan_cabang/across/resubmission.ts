import type { ReportProblem } from "../problem.js";
import type { Cover, ReportRow } from "../report.js";
import type { History } from "./history.js";
import { valueColumns } from "./keys.js";
import { ofFile } from "./place.js";
import { day, month, number } from "./said.js";
import type { Origin } from "./series.js";

/** Refuses a workbook that is older than the accepted one of its branch and month. */
export function checkOlder({ branch, month: of, dated }: Cover, history: History): ReportProblem[] {
  const accepted = history.workbook(branch, of);
  if (accepted === undefined || (accepted.dated ?? "") <= dated) return [];
  return [
    ofFile({
      code: "older_than_accepted",
      severity: "error",
      found: `laporan ${branch} ${month(of)} bertanggal ${day(dated)}, lebih lama daripada yang sudah diterima (${day(accepted.dated ?? "")})`,
      expected: "tanggal pada Sampul yang sama atau lebih baru",
      hint: "mungkin berkas lama terkirim lagi; bila ini memang yang terbaru, perbaiki tanggal pada Sampul",
    }),
  ];
}

/** Says which accepted submissions a file replaces, and in what it differs from them; one that leaves nothing of a month is set aside. */
export function checkSupersedes(
  rows: readonly ReportRow[],
  { cover, history }: { cover: Cover | null; history: History },
): ReportProblem[] {
  const workbook = cover ? history.workbook(cover.branch, cover.month) : undefined;
  if (workbook && workbook.rows > 0 && rows.length === 0) return [nothingLeft(workbook)];
  const replaced = new Set<Origin>(workbook ? [workbook] : []);
  const count = { changed: 0, added: 0, kept: 0 };
  for (const row of rows) {
    const speaker = history.rows.speaker(row);
    if (speaker === undefined) continue;
    if (speaker !== workbook && isUsual(row, { speaker, cover })) {
      count.kept += 1;
      continue;
    }
    const before = history.rows.at(row);
    const changed = before ? differences(row, before.values) : 0;
    count.changed += changed;
    if (before === undefined) count.added += 1;
    if (before?.origin === workbook) count.kept += 1;
    if (changed > 0 || before === undefined) replaced.add(speaker);
  }
  const gone = workbook ? Math.max(0, workbook.rows - count.kept) : 0;
  return replaced.size === 0 ? [] : [supersedes([...replaced], { ...count, gone })];
}

/** Each report tells the year's contributions, targets and potential anew; and does not outweigh a later day's. */
function isUsual(
  { values }: ReportRow,
  { speaker, cover }: { speaker: Origin; cover: Cover | null },
): boolean {
  return cover !== null && (values["bulan"] === undefined || (speaker.dated ?? "") > cover.dated);
}

interface Differences {
  changed: number;
  added: number;
  gone: number;
}

function supersedes(replaced: readonly Origin[], { changed, added, gone }: Differences): ReportProblem {
  const ids = replaced.map(({ id }) => id);
  const shownIds = ids.slice(0, 5).join(", ") + (ids.length > 5 ? ` dan ${ids.length - 5} lagi` : "");
  const differ = [
    `${number(changed)} angka berbeda`,
    added > 0 && `${number(added)} baris baru`,
    gone > 0 && `${number(gone)} baris tidak ada lagi`,
  ];
  return ofFile({
    code: "supersedes",
    severity: "warning",
    found: `menggantikan ${shownIds}: ${differ.filter(Boolean).join(", ")}`,
    expected: "kiriman ulang yang memang membetulkan yang lama",
    hint: "angka lama tetap tersimpan sebagai riwayat",
  });
}

function nothingLeft({ id, rows }: Origin): ReportProblem {
  return ofFile({
    code: "nothing_left",
    severity: "quarantine",
    found: `tidak ada satu baris pun, sedangkan ${id}, yang akan digantikannya, berisi ${number(rows)} baris`,
    expected: "laporan yang terisi",
    hint: "mungkin templat kosong terkirim; kirim ulang laporan yang terisi",
  });
}

const COLUMNS = new Map<string, readonly string[]>();

function differences({ sheet, values }: ReportRow, before: ReportRow["values"]): number {
  const columns = COLUMNS.get(sheet) ?? valueColumns(sheet);
  COLUMNS.set(sheet, columns);
  return columns.filter((column) => (values[column] ?? null) !== (before[column] ?? null)).length;
}
