import { beforeAll, describe, expect, test } from "vitest";
import type { ReportContext } from "../../../loaders/laporan_cabang/context.js";
import { readReport } from "../../../loaders/laporan_cabang/read/readReport.js";
import {
  bookOf,
  brief,
  readContext,
  readRowsOf,
  rowOf,
  sheetOf,
  titlesOf,
  type Written,
} from "./readBook.js";

let context: ReportContext;
beforeAll(async () => {
  context = await readContext();
});

const row = (cells: Readonly<Record<string, Written>> = {}) => rowOf("Kepesertaan", cells);
const only = (cells: Readonly<Record<string, Written>>) =>
  titlesOf("Kepesertaan").map((title) => cells[title] ?? null);

function read(rows: readonly (readonly Written[])[], sheet = "Kepesertaan") {
  const report = readRowsOf(context, sheet, rows);
  const kept = report.rows.filter((found) => found.sheet === sheet).map((found) => found.row);
  return { problems: brief(report.problems), kept, report };
}

describe("rows without data", () => {
  test("are passed over where they are blank", () => {
    expect(read([row(), [], only({ segmen: "  " }), row({ segmen: "PU" })])).toMatchObject({
      problems: [],
      kept: [2, 5],
    });
  });

  test("are passed over where they are a signature below the last columns, and said", () => {
    const signature = [
      only({ sumber_dana: "Tuban, 31 Oktober 2024" }),
      only({ sumber_dana: "Kepala Cabang" }),
      only({ peserta_aktif: "Nama Contoh" }),
      only({ peserta_aktif: "NPP. 123456" }),
    ];
    const notes = [3, 4, 5, 6].map((at) => `warning note_row Kepesertaan!${at}`);
    expect(read([row(), ...signature])).toMatchObject({ problems: notes, kept: [2] });
  });

  test("are none where a number stands in them, or a whole row in one cell", () => {
    const packed = only({ kode_wilayah: "35.23,Tuban,2024-10,petani,BPU,JKK+JKM,APBD,12779,100,21" });
    const loose = only({ sumber_dana: "APBD kabupaten lain", peserta_aktif: "12.77" });
    const { problems, report } = read([packed, loose]);
    expect(problems).toContain("error unknown_region Kepesertaan!A2");
    expect(problems).toContain("error malformed_number Kepesertaan!H3");
    expect(report.rows.filter(({ sheet }) => sheet === "Kepesertaan")).toEqual([]);
  });

  test("are said once where they stand as the template left them", () => {
    const left = { kode_wilayah: "35.24", nama_wilayah: "Kabupaten Lamongan", bulan: "2024-10" };
    const { problems, report } = read([only(left), row(), only({ kode_wilayah: "35.10" })]);
    expect(problems).toEqual(["warning unfilled Kepesertaan"]);
    expect(report.problems[0]?.found).toContain("2 baris belum diisi");
    expect(report.found).toBe(5);
  });

  test("are passed over where they are remarks below the table, and said", () => {
    const rows = [row(), [], ["Sumber: pencatatan cabang"], [null, "Tuban, 31 Oktober"]];
    expect(read(rows)).toMatchObject({
      problems: ["warning note_row Kepesertaan!4", "warning note_row Kepesertaan!5"],
      kept: [2],
    });
    expect(read([row(), only({ kode_wilayah: "catatan", peserta_aktif: 7 })]).problems).toContain(
      "error unknown_region Kepesertaan!A3",
    );
  });

  test("are refused where part of them is filled in", () => {
    const { problems, kept } = read([row({ sumber_dana: null, peserta_baru: null })]);
    expect(problems).toEqual(["error blank Kepesertaan!G2", "error blank Kepesertaan!I2"]);
    expect(kept).toEqual([]);
  });

  test("are explained where cells were merged", () => {
    const rows = [titlesOf("Kepesertaan"), row(), row({ kode_wilayah: null, segmen: "PU" })];
    const merges = [{ top: 2, left: 1, bottom: 3, right: 1 }];
    const book = bookOf({ Kepesertaan: sheetOf("Kepesertaan", rows, { merges }) });
    expect(brief(readReport(book, { file: "contoh.xlsx", context }).problems)).toEqual([
      "error merged_cell Kepesertaan!A3",
    ]);
  });

  test("of targets say neither a percentage nor a number", () => {
    const { problems } = read([rowOf("Target", { target_persen: null })], "Target");
    expect(problems).toEqual(["error no_target Target!E2"]);
  });
});

describe("the same key twice", () => {
  test("is refused on the later row, with the same numbers or with others", () => {
    const { problems, kept } = read([row(), row(), row({ peserta_aktif: 7 }), row({ segmen: "PU" })]);
    expect(problems).toEqual(["error duplicate_row Kepesertaan!A3", "error duplicate_key Kepesertaan!H4"]);
    expect(kept).toEqual([2, 5]);
  });

  test("is the same whatever way the cells write it", () => {
    const other = row({
      bulan: "Oktober 2024",
      kelompok_pekerja: "PETANI",
      program: "JKM, JKK",
      nama_wilayah: "Tuban",
    });
    expect(read([row(), other]).problems).toEqual(["error duplicate_row Kepesertaan!A3"]);
  });
});

describe("totals", () => {
  const two = [row(), row({ segmen: "PU", peserta_aktif: 10, peserta_baru: 1, peserta_keluar: 0 })];
  const total = (cells: Readonly<Record<string, Written>>) => only({ kode_wilayah: "Jumlah", ...cells });

  test("that agree are passed over", () => {
    const rows = [...two, total({ peserta_aktif: 1010, peserta_baru: "101", peserta_keluar: 10 })];
    expect(read(rows)).toMatchObject({ problems: [], kept: [2, 3] });
  });

  test("that differ from the rows above are refused at their cell", () => {
    const rows = [...two, only({ nama_wilayah: "TOTAL", peserta_aktif: 1011, peserta_baru: 101 })];
    const { problems, report } = read(rows);
    expect(problems).toEqual(["error total_differs Kepesertaan!H4"]);
    expect(report.problems[0]?.found).toBe("berisi 1.011, sedangkan jumlah baris-baris di atasnya 1.010");
  });

  test("add up the rows since the last one, and a last one all of them", () => {
    const more = row({ segmen: "JAKON", peserta_aktif: 5 });
    const rows = [
      ...two,
      total({ peserta_aktif: 1010 }),
      more,
      total({ peserta_aktif: 5 }),
      total({ peserta_aktif: 1015 }),
    ];
    expect(read(rows).problems).toEqual([]);
    expect(read([...rows, total({ peserta_aktif: 1016 })]).problems).toEqual([
      "error total_differs Kepesertaan!H8",
    ]);
  });

  test("are not compared in a column where a row could not be read", () => {
    const rows = [
      ...two,
      row({ segmen: "JAKON", peserta_aktif: "12.77" }),
      total({ peserta_aktif: 1, peserta_baru: 1 }),
    ];
    expect(read(rows).problems).toEqual([
      "error malformed_number Kepesertaan!H4",
      "error total_differs Kepesertaan!I5",
    ]);
  });
});

describe("a row of all groups", () => {
  const all = (peserta_aktif: Written) =>
    row({ kelompok_pekerja: "semua", peserta_aktif, peserta_baru: 200, peserta_keluar: 20 });
  const groups = [row(), row({ kelompok_pekerja: "nelayan" })];

  test("stays a row where it is the sum of the groups beside it, or stands alone", () => {
    expect(read([...groups, all(2000)])).toMatchObject({ problems: [], kept: [2, 3, 4] });
    expect(read([all(5)]).problems).toEqual([]);
    expect(read([...groups, row({ kelompok_pekerja: "semua", segmen: "PU" })]).problems).toEqual([]);
  });

  test("is refused at its cell where it differs", () => {
    expect(read([all(2001), ...groups])).toMatchObject({
      problems: ["error total_differs Kepesertaan!H2"],
      kept: [3, 4],
    });
  });

  test("is not compared where one of the groups could not be read", () => {
    const [petani = [], nelayan = []] = groups;
    expect(read([petani, row({ kelompok_pekerja: "nelayann" }), all(2000)]).problems).toEqual([
      "error unknown_word Kepesertaan!D3",
    ]);
    const broken = nelayan.map((cell, index) => (index === 7 ? "12.77" : cell));
    expect(read([petani, broken, all(5)]).problems).toEqual(["error malformed_number Kepesertaan!H3"]);
  });

  test("of money adds up to the cent", () => {
    const iuran = (cells: Readonly<Record<string, Written>>) => rowOf("Iuran", cells);
    const rows = [
      iuran({ anggaran: 0.1e9 + 0.1, realisasi: null }),
      iuran({ kelompok_pekerja: "nelayan", anggaran: 0.2e9 + 0.2, realisasi: null }),
      iuran({ kelompok_pekerja: "semua", jumlah_pekerja: 2000, anggaran: "300.000.000,30", realisasi: null }),
    ];
    expect(read(rows, "Iuran").problems).toEqual([]);
  });
});

describe("a region", () => {
  test("of another branch is refused, one of no branch is said once", () => {
    const malang = row({ kode_wilayah: "35.73", nama_wilayah: "Malang" });
    expect(read([malang]).problems).toEqual(["error region_of_other_branch Kepesertaan!A2"]);
    const gresik = { kode_wilayah: "35.25", nama_wilayah: "Gresik" };
    expect(read([row(gresik), row({ ...gresik, segmen: "PU" })])).toMatchObject({
      problems: ["warning region_of_no_branch Kepesertaan!A2"],
      kept: [2, 3],
    });
  });

  test("that shares its bare name with another fits either code", () => {
    const branch = [
      ["kantor_cabang", "Contoh Kota"],
      ["periode", "2024-10"],
      ["tanggal", "2024-10-31"],
      ["versi_templat", "1"],
    ];
    const rows = ["35.07", "35.73"].map((kode_wilayah) => row({ kode_wilayah, nama_wilayah: "Malang" }));
    const wrong = row({ kode_wilayah: "35.07", nama_wilayah: "Kota Malang", segmen: "PU" });
    const sheets = {
      Sampul: sheetOf("Sampul", branch),
      Kepesertaan: sheetOf("Kepesertaan", [titlesOf("Kepesertaan"), ...rows, wrong]),
    };
    const problems = readReport(bookOf(sheets), { file: "contoh.xlsx", context }).problems.filter(
      ({ sheet }) => sheet === "Kepesertaan",
    );
    expect(brief(problems)).toEqual(["error name_contradicts_code Kepesertaan!B4"]);
  });
});

test("warnings beyond the fiftieth of a kind in a column are counted in one", () => {
  const months = Array.from(
    { length: 60 },
    (_, index) => `${2015 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
  );
  const { report } = read(months.map((bulan) => row({ bulan, nama_wilayah: null })));
  expect(report.problems).toHaveLength(51);
  expect(report.problems.at(-1)).toMatchObject({ row: null, cell: null, column: "nama_wilayah" });
  expect(report.problems.at(-1)?.found).toContain("10 sel lain");
});

describe("numbers that contradict what stands beside them", () => {
  test("are contributions paid of a year that the report has not reached", () => {
    const year = { tahun_anggaran: "2025", periode_awal: "2025-01-01", periode_akhir: "2025-12-31" };
    const paid = rowOf("Iuran", { ...year, sumber_dana: "APBD" });
    const budgeted = rowOf("Iuran", { ...year, realisasi: null });
    expect(read([budgeted, paid], "Iuran")).toMatchObject({
      problems: ["error after_period Iuran!C3"],
      kept: [2],
    });
  });

  test("are a percentage that a comma has split over two cells", () => {
    const rows = [
      rowOf("Target", { target_persen: "26", target_peserta: "30" }),
      rowOf("Target", { tahun: "2025", target_persen: "26", target_peserta: "3000" }),
    ];
    expect(read(rows, "Target").problems).toEqual(["quarantine ambiguous_number Target!F2"]);
  });
});
