import type { ReportProblem, Severity } from "../problem.js";
import { MOST_COMMENTS } from "./marks.js";
import { SEVERITY_WORDS } from "./wording.js";

const SEVERITIES: readonly Severity[] = ["error", "quarantine", "warning"];

/** Says how many problems there are, how the marks are read, and what to do. */
export function notesOf(
  problems: readonly ReportProblem[],
  { uncommented, isCopy }: { uncommented: number; isCopy: boolean },
): string[] {
  const counts = SEVERITIES.map(
    (severity) => [severity, problems.filter((problem) => problem.severity === severity).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${SEVERITY_WORDS[severity].toLowerCase()}`);
  const comments = `Komentar dipasang pada ${MOST_COMMENTS} sel; ${uncommented} sel lain hanya diberi warna.`;
  return [
    `${counts.join(", ")}. Yang salah dan yang meragukan harus diperbaiki sebelum laporan diterima; catatan cukup dibaca.`,
    "Sel yang bermasalah diberi warna (merah: salah, jingga: meragukan, kuning muda: catatan) dan komentar; isi lainnya tidak diubah.",
    isCopy
      ? "Perbaiki di berkas asal, bukan di salinan ini, lalu kirim ulang seluruhnya."
      : "Perbaiki di berkas ini atau di berkas asal, lalu kirim ulang seluruhnya. Lembar ini boleh dibiarkan.",
    ...(uncommented > 0 ? [comments] : []),
  ];
}
