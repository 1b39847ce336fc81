import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadLaporanCabang } from "../../../loaders/laporan_cabang/loader.js";
import { keepAttempt, listAttempts } from "../../../loaders/laporan_cabang/store/attempts.js";
import { storeOf, withStore } from "../../../loaders/laporan_cabang/store/store.js";
import { submissionId } from "../../../loaders/laporan_cabang/store/submissionId.js";
import {
  acceptSubmission,
  listSubmissions,
  type Submission,
} from "../../../loaders/laporan_cabang/store/submissions.js";
import { rowOf } from "./acrossReport.js";
import { runChild, startChild } from "./storeChild.js";

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "cakupan 'simpan' "));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const submission = (id: string, rest: Partial<Submission> = {}): Submission => ({
  submission_id: id,
  kind: "workbook",
  file: `${id}.xlsx`,
  sha256: id,
  branch: "Tuban",
  month: "2024-10-01",
  dated: "2024-11-03",
  template_version: "1",
  is_simulated: "false",
  accepted_at: "2024-11-04T00:00:00.000Z",
  rows: 1,
  columns: "{}",
  ...rest,
});

const accept = async (given: Submission, active = 100) =>
  withStore(project, async (connection) =>
    acceptSubmission(connection, given, {
      rows: [rowOf("Kepesertaan", { peserta_aktif: active })],
      values: [],
    }),
  );

const accepted = async () =>
  withStore(project, async (connection) =>
    (await listSubmissions(connection)).map((row) => row.submission_id),
  );

/** Loads schema raw into memory, and asks it. */
async function raw(sql: string): Promise<unknown[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    await loadLaporanCabang(connection, { project });
    return (await connection.runAndReadAll(sql)).getRowsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

const COLUMNS = `select table_name, string_agg(column_name || ' ' || data_type, ', ' order by column_index)
  from duckdb_columns() where schema_name = 'raw' group by all order by all`;

describe("schema raw", () => {
  test("has the same tables before anything was taken in and after", async () => {
    const before = await raw(COLUMNS);
    await accept(submission("tuban-2024-10.1"));
    expect(await raw(COLUMNS)).toEqual(before);
    expect(before.map((row) => (row as string[])[0])).toEqual([
      "bps_values",
      "laporan_cabang_iuran",
      "laporan_cabang_kepesertaan",
      "laporan_cabang_klaim",
      "laporan_cabang_potensi",
      "laporan_cabang_submissions",
      "laporan_cabang_target",
    ]);
    expect(JSON.stringify(before)).not.toMatch(/INTEGER|BIGINT|DATE/);
  });

  test("holds superseded rows too, in one order, and says by position which are newer", async () => {
    await accept(submission("b.1", { dated: "2024-11-09", accepted_at: "2024-11-10" }), 2);
    await accept(submission("csv.1", { dated: null, month: null, accepted_at: "2024-11-11" }), 3);
    await accept(
      submission("a.1", { month: "2024-09-01", dated: "2024-10-03", accepted_at: "2024-11-12" }),
      1,
    );
    const sql = `select submission_id, position, peserta_aktif from raw.laporan_cabang_submissions
      inner join raw.laporan_cabang_kepesertaan using (submission_id)`;
    expect(await raw(sql)).toEqual([
      ["a.1", "1", "1"],
      ["b.1", "2", "2"],
      ["csv.1", "3", "3"],
    ]);
  });
});

describe("a process that is killed", () => {
  test("in the middle of a submission leaves nothing of it, and what was accepted before", async () => {
    await accept(submission("tuban-2024-10.1"));
    const script = `const rows = Array.from({ length: 300_000 }, () => row);
      rows.push({ ...row, get values() { killed(); } });
      await withStore(project, (connection) => accept(connection, rows));`;
    expect(runChild(script, { project }).signal).toBe("SIGKILL");
    expect(await raw("select count(*) from raw.laporan_cabang_klaim")).toEqual([["0"]]);
    expect(await accepted()).toEqual(["tuban-2024-10.1"]);
  });

  test("after a submission, before its store is closed, leaves all of it to the next build", async () => {
    const script = `await withStore(project, async (connection) => { await accept(connection, [row]); killed(); });`;
    expect(runChild(script, { project }).signal).toBe("SIGKILL");
    expect(await raw("select submission_id, kode_wilayah from raw.laporan_cabang_klaim")).toEqual([
      ["anak.1", "35.23"],
    ]);
    expect(await accepted()).toEqual(["anak.1"]);
  });
});

describe("a store that cannot be used says so in Indonesian, and loses nothing", () => {
  test("while another process has it open", async () => {
    await accept(submission("tuban-2024-10.1"));
    const script = `await withStore(project, async () => {
      console.log("siap");
      await new Promise((resolve) => process.stdin.once("end", resolve).resume());
    });`;
    const end = await startChild(script, project);
    await expect(accepted()).rejects.toThrow("sedang dibuka proses lain");
    await end();
    expect(await accepted()).toEqual(["tuban-2024-10.1"]);
  });

  test("when the disk is full", async () => {
    await accept(submission("tuban-2024-10.1"));
    const script = `const rows = Array.from({ length: 400_000 }, (_, at) => ({ ...row, row: at, values: { program: Math.random() + "x" } }));
      await withStore(project, (connection) => accept(connection, rows)).catch((error) => { console.log(error.message); process.exit(7); });`;
    const { status, stdout } = runChild(script, { project, limit: 3000 });
    expect({ status, stdout }).toMatchObject({
      status: 7,
      stdout: expect.stringContaining("tidak muat lagi"),
    });
    expect(await accepted()).toEqual(["tuban-2024-10.1"]);
    expect(await raw("select count(*) from raw.laporan_cabang_klaim")).toEqual([["0"]]);
  });

  test("when it is no store", async () => {
    mkdirSync(dirname(storeOf(project)), { recursive: true });
    writeFileSync(storeOf(project), "bukan simpanan".repeat(1000));
    await expect(accepted()).rejects.toThrow("rusak; kembalikan dari cadangan");
  });
});

test("an attempt takes the place of the one before it", async () => {
  const attempt = { file: "a.xlsx", sha256: "1", branch: null, month: null, checked_at: "2025" };
  const attempts = await withStore(project, async (connection) => {
    await keepAttempt(connection, { ...attempt, status: "refused", problems: [] });
    await keepAttempt(connection, { ...attempt, status: "quarantined", problems: [] });
    return listAttempts(connection);
  });
  expect(attempts).toEqual([{ ...attempt, status: "quarantined", problems: [] }]);
});

test.for([
  { named: { kind: "workbook", branch: "Barito Utara", month: "2024-10-01" }, id: "barito-utara-2024-10.1" },
  {
    named: { kind: "workbook", branch: "Ségou & <b>Baru</b>", month: "2024-10-01" },
    id: "segou-b-baru-b-2024-10.1",
  },
  { named: { kind: "workbook", branch: "東京", month: "2024-10-01" }, id: "cabang-2024-10.1" },
  { named: { kind: "csv", sheet: "Iuran" }, id: "iuran-csv.1" },
  { named: { kind: "bps", title: "Penduduk Bekerja, 2024" }, id: "bps-penduduk-bekerja-2024.1" },
] as const)("a submission's name is safe in an address: $id", ({ named, id }) => {
  expect(submissionId(named, new Set())).toBe(id);
  expect(submissionId(named, new Set([id]))).toBe(id.replace(/1$/, "2"));
});

test("a submission's name is at most 60 characters", () => {
  const named = { kind: "workbook", branch: "Cabang ".repeat(40), month: "2024-10-01" } as const;
  expect(submissionId(named, new Set()).length).toBeLessThanOrEqual(60);
});
