import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeLetters } from "../../../loaders/laporan_cabang/letters/writeLetters.js";
import type { Attempt } from "../../../loaders/laporan_cabang/store/attempts.js";
import { problem } from "./returnedBook.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "surat "));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function attempt(given: Partial<Attempt> = {}): Attempt {
  return {
    file: "Tuban-2024-10.xlsx",
    sha256: "0",
    branch: "Tuban",
    month: "2024-10-01",
    status: "refused",
    problems: [problem()],
    checked_at: "2024-11-12T12:00:00.000Z",
    ...given,
  };
}

function write(attempts: readonly Attempt[]): string[] {
  return writeLetters(attempts, { folder, office: { name: "Kantor Contoh" } });
}

function letter(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

test("one letter a branch: its files, what is wrong where, what to do, and the day of the newest check", () => {
  const later = attempt({
    file: "Tuban-2024-11.xlsx",
    month: "2024-11-01",
    status: "quarantined",
    checked_at: "2024-12-01T12:00:00.000Z",
  });
  expect(write([attempt(), later])).toEqual([join(folder, "tuban.html")]);
  const page = letter("tuban.html");
  for (const text of [
    "Kantor Contoh",
    "Kantor Cabang Tuban",
    "Diperiksa 1 Desember 2024",
    "Tuban-2024-10.xlsx",
    "Oktober 2024, belum diterima",
    "November 2024, ditahan",
    "H2",
    "peserta_aktif",
    "berisi &quot;12.77&quot;",
    "perbaiki sel itu",
  ])
    expect(page).toContain(text);
  expect(page).toMatch(/^<!doctype html>\n<html lang="id">/);
  expect(page).toContain("size: A4");
  expect(page).not.toMatch(/<script|https?:/);
});

test("a branch without open problems loses its old letter; other files stay", () => {
  write([attempt(), attempt({ branch: "Barito Utara", file: "Barut.xlsx" })]);
  writeFileSync(join(folder, "catatan.txt"), "milik petugas");
  write([attempt({ branch: "Barito Utara", file: "Barut.xlsx" })]);
  expect(readdirSync(folder).toSorted()).toEqual(["barito-utara.html", "catatan.txt"]);
  write([]);
  expect(existsSync(join(folder, "barito-utara.html"))).toBe(false);
});

test("files whose branch is not known share a letter", () => {
  const closed = problem({
    sheet: null,
    row: null,
    column: null,
    cell: null,
    found: "berkas dikunci dengan kata sandi",
  });
  write([
    attempt({ branch: null, month: null, file: "Kepesertaan.csv" }),
    attempt({ branch: null, month: null, file: "terkunci.xlsx", problems: [closed] }),
  ]);
  const page = letter("tanpa-cabang.html");
  expect(page).toContain("pengirim berkas di bawah ini");
  expect(page).toContain("seluruh berkas");
  expect(page).toContain("tidak ada yang dapat ditunjuk");
});

test("warnings are counted, not listed; of very many problems the first stand there", () => {
  const warning = problem({ severity: "warning", found: "dibersihkan saja" });
  const many = Array.from({ length: 250 }, (_, at) => problem({ cell: `H${at + 2}` }));
  write([attempt({ problems: [warning, ...many] })]);
  const page = letter("tuban.html");
  expect(page).not.toContain("dibersihkan saja");
  expect(page).toContain("1 catatan tidak menahan");
  expect(page.match(/<tr><td>/g)).toHaveLength(200);
  expect(page).toContain("50 lagi ada pada lembar Perbaikan");
});

test("nothing of a file becomes markup, and no number that may be somebody's NIK is repeated", () => {
  // Invented: no person has it.
  const said = problem({
    found: "<script>alert(1)</script> 3523019901990001",
    sheet: "<b>",
    hint: "\u202ekanan",
  });
  write([attempt({ file: "<img src=x>.xlsx", branch: "Tuban & <i>", problems: [said] })]);
  const page = letter("tuban-i.html");
  expect(page).not.toMatch(/<script|<img|<i>|3523019901990001|\u202e/);
  expect(page).toContain("Tuban &amp; &lt;i&gt;");
});
