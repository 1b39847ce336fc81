import { escapeHtml } from "../../../reports/lib/escape.js";
import type { ReportProblem } from "../problem.js";
import { SEVERITY_WORDS, withoutNumbers } from "../returned/wording.js";
import type { Attempt } from "../store/attempts.js";

/** A letter to a branch about its files that were not accepted. */
export interface LetterSpec {
  office: string;
  /** Nothing where no cover says whose the files are. */
  branch: string | null;
  attempts: readonly Attempt[];
}

/** Lines of a table before the rest is only counted; the returned copy has them all. */
const MOST_LINES = 200;
const STATUS: Readonly<Record<Attempt["status"], string>> = {
  refused: "belum diterima",
  quarantined: "ditahan sampai ada kepastian",
};

/** Writes the letter as a page that prints on A4: each file with what is wrong where and what to do, then the next steps. */
export function letterPage({ office, branch, attempts }: LetterSpec): string {
  const to = branch === null ? "pengirim berkas di bawah ini" : `Kantor Cabang ${branch}`;
  const title = `Perbaikan laporan: ${branch ?? "cabang belum diketahui"}`;
  const newest = attempts.map(({ checked_at }) => checked_at).reduce((a, b) => (a > b ? a : b));
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${said(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><p>${said(office)}</p><p>Diperiksa ${said(dayOf(newest))}</p></header>
<h1>Perbaikan laporan bulanan</h1>
<p>Kepada ${said(to)}</p>
<p>${said(openingOf(attempts.length))}</p>
${attempts.map(sectionOf).join("\n")}
<h2>Langkah berikutnya</h2>
<ol>
${STEPS.map((step) => `<li>${said(step)}</li>`).join("\n")}
</ol>
<footer><p>${said(office)}</p></footer>
</body>
</html>
`;
}

const STEPS = [
  "Buka buku kerja bernama sama yang dikembalikan bersama surat ini. Sel yang bermasalah berwarna dan berkomentar, dan lembar Perbaikan memuat semuanya.",
  "Perbaiki sel itu menurut kolom “Yang perlu dilakukan”. Bila angkanya memang demikian, beri tahu kantor dengan buktinya; jangan mengubah angka agar lolos.",
  "Simpan sebagai .xlsx tanpa kata sandi, tanpa nama orang dan tanpa NIK, lalu kirim ulang seluruh buku kerja.",
  "Laporan yang sudah diperbaiki diperiksa lagi dari awal; surat ini tidak berlaku lagi begitu laporan itu diterima.",
];

function openingOf(files: number): string {
  const what = files === 1 ? "Satu berkas" : `${files} berkas`;
  return `${what} belum dapat dimuat. Satu sel yang salah menahan seluruh berkasnya, agar tidak ada angka yang masuk sebagian.`;
}

function sectionOf({ file, month, status, problems }: Attempt): string {
  const open = problems.filter(({ severity }) => severity !== "warning");
  const notes = problems.length - open.length;
  const listed = open.slice(0, MOST_LINES);
  const more = [
    listed.length < open.length ? `${open.length - listed.length} lagi ada pada lembar Perbaikan.` : "",
    notes > 0 ? `${notes} catatan tidak menahan berkas ini; bacalah pada lembar Perbaikan.` : "",
    open.every(({ sheet }) => sheet === null)
      ? "Sel-selnya belum diperiksa, atau tidak ada yang dapat ditunjuk."
      : "",
  ].filter(Boolean);
  return `<section>
<h2>${said(file)}</h2>
<p>${said([month === null ? "" : monthOf(month), STATUS[status]].filter(Boolean).join(", "))}</p>
<table>
<thead><tr><th>Lembar</th><th>Sel</th><th>Yang keliru</th><th>Yang perlu dilakukan</th></tr></thead>
<tbody>
${listed.map(lineOf).join("\n")}
</tbody>
</table>
${more.map((line) => `<p>${said(line)}</p>`).join("\n")}
</section>`;
}

function lineOf({ sheet, row, column, cell, severity, found, expected, hint }: ReportProblem): string {
  const place = cell ?? (row === null ? "" : `baris ${row}`);
  const where = [place, column].filter(Boolean).join("\n");
  const wrong = `${SEVERITY_WORDS[severity]}: ${found}`;
  return `<tr><td>${said(sheet ?? "seluruh berkas")}</td><td class="sel">${said(where)}</td><td>${said(wrong)}<br>Diharapkan: ${said(expected)}</td><td>${said(hint)}</td></tr>`;
}

function said(text: string): string {
  return escapeHtml(withoutNumbers(text));
}

/** The office's own day. */
function dayOf(moment: string): string {
  return new Date(moment).toLocaleDateString("id-ID", { day: "numeric", month: "long", year: "numeric" });
}

function monthOf(month: string): string {
  const date = new Date(`${month.slice(0, 7)}-01T00:00:00Z`);
  return date.toLocaleDateString("id-ID", { month: "long", year: "numeric", timeZone: "UTC" });
}

const STYLE = `
@page { size: A4; margin: 18mm 16mm; }
body { font: 11pt/1.45 Calibri, Carlito, "Segoe UI", sans-serif; color: #111; max-width: 178mm; margin: 0 auto; padding: 8mm 4mm; }
header { display: flex; justify-content: space-between; gap: 8mm; border-bottom: 1px solid #111; }
h1 { font-size: 16pt; margin: 8mm 0 4mm; }
h2 { font-size: 12pt; margin: 7mm 0 1mm; break-after: avoid; overflow-wrap: anywhere; }
p { margin: 0 0 2mm; }
table { width: 100%; table-layout: fixed; margin-bottom: 1mm; border-collapse: collapse; font-size: 9.5pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid #777; padding: 1mm 1.5mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #e7eef0; }
th:nth-child(1) { width: 15%; }
th:nth-child(2) { width: 18%; }
th:nth-child(3) { width: 37%; }
.sel { white-space: pre-line; }
li { margin-bottom: 1mm; }
footer { margin-top: 10mm; break-inside: avoid; }
@media print { body { max-width: none; padding: 0; } }
`;
