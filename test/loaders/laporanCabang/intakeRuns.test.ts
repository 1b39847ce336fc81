import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { jsonPieces, problemLines, summaryOf } from "../../../loaders/laporan_cabang/intake/words.js";
import { storeOf } from "../../../loaders/laporan_cabang/store/store.js";
import { queryFile } from "../../warehouse.js";
import {
  inShort,
  makeIntakeProject,
  takeIn,
  writeBook,
  writeCsv,
  type IntakeProject,
} from "./intakeProject.js";

let office: IntakeProject;
const place = (name: string) => join(office.inbox, name);
const take = async (...paths: string[]) => (await takeIn(office, ...paths)).map(inShort);
const store = async (sql: string) => (await queryFile(storeOf(office.project), sql)).map(Object.values);

beforeEach(() => {
  office = makeIntakeProject();
});
afterEach(() => office.remove());

describe("files of one run", () => {
  test("are taken by month, and answered in the order given", async () => {
    writeBook(place("11.xlsx"), { month: "2024-11", dated: "2024-12-03", members: [110, 10, 0] });
    writeBook(place("9.xlsx"), { month: "2024-09", dated: "2024-10-03", members: [95, 0, 0] });
    writeBook(place("10.xlsx"), { members: [100, 5, 0] });
    const results = await takeIn(office, "11.xlsx", "9.xlsx", "10.xlsx");
    expect(results.map(({ file, status }) => `${file} ${status}`)).toEqual([
      "11.xlsx accepted",
      "9.xlsx accepted",
      "10.xlsx accepted",
    ]);
    expect(await store("select submission_id from submissions order by accepted_at")).toEqual([
      ["tuban-2024-09.1"],
      ["tuban-2024-10.1"],
      ["tuban-2024-11.1"],
    ]);
  });

  test("that say other numbers of one month on one day are set aside, both", async () => {
    writeBook(place("a.xlsx"), { members: [100, 0, 0] });
    writeBook(place("b.xlsx"), { members: [101, 0, 0] });
    expect(await take("a.xlsx", "b.xlsx")).toEqual([
      "quarantined 0: sent_twice",
      "quarantined 0: sent_twice",
    ]);
    expect(await store("select * from submissions")).toEqual([]);
  });

  test("the later day of one month supersedes the earlier", async () => {
    writeBook(place("b.xlsx"), { members: [101, 0, 0], dated: "2024-11-09" });
    writeBook(place("a.xlsx"), { members: [100, 0, 0] });
    expect(await take("b.xlsx", "a.xlsx")).toEqual(["accepted 1: supersedes", "accepted 1"]);
  });

  test("that cannot be read do not keep the others out", async () => {
    writeBook(place("baik.xlsx"));
    writeFileSync(place("kosong.xlsx"), "");
    writeFileSync(place("bukan.xlsx"), "halo");
    writeFileSync(place("surat.docx"), "halo");
    const shorts = await take("kosong.xlsx", "bukan.xlsx", "surat.docx", "baik.xlsx");
    expect(shorts.map((short) => short.split(" ")[0])).toEqual(["refused", "refused", "refused", "accepted"]);
    expect(shorts[2]).toBe("refused 0: unknown_type");
  });

  test("two with one name in two folders have an answer and an attempt each", async () => {
    writeBook(place("utara/laporan.xlsx"), { members: [-1, 0, 0] });
    writeBook(place("selatan/laporan.xlsx"), { branch: "Bojonegoro", region: "35.22", members: [-2, 0, 0] });
    const results = await takeIn(office, ".");
    expect(results.map(({ file }) => file)).toEqual(["selatan/laporan.xlsx", "utara/laporan.xlsx"]);
    expect(await store("select file from attempts order by file")).toEqual([
      ["selatan/laporan.xlsx"],
      ["utara/laporan.xlsx"],
    ]);
  });
});

describe("a folder", () => {
  test("is walked; locks, hidden files and other types are passed over, and a file given twice is taken once", async () => {
    writeBook(place("bulan 10/Tuban 'baru'.xlsx"));
    for (const name of [
      "~$Tuban.xlsx",
      ".~lock.Tuban.xlsx#",
      ".rahasia.csv",
      "catatan.txt",
      "kebenaran.json",
    ])
      writeFileSync(place(`bulan 10/${name}`), "{}");
    symlinkSync(place("bulan 10"), place("tautan"));
    const results = await takeIn(office, "bulan 10", "bulan 10/Tuban 'baru'.xlsx");
    expect(results.map(({ file }) => file)).toEqual(["bulan 10/Tuban 'baru'.xlsx"]);
  });

  test("that contains itself, and links to nowhere, stop nothing", async () => {
    writeBook(place("bulan 10/Tuban.xlsx"));
    symlinkSync(place("bulan 10"), place("bulan 10/lagi"));
    symlinkSync(place("tidak ada.xlsx"), place("bulan 10/putus.xlsx"));
    expect(await take("bulan 10")).toEqual(["accepted 1"]);
  });

  test("without any report gives no result", async () => {
    mkdirSync(office.inbox, { recursive: true });
    expect(await takeIn(office, ".")).toEqual([]);
  });

  test("that holds the project does not take in what intake wrote, unless that is asked for", async () => {
    const returned = join(office.project, "warehouse", "intake", "returned");
    writeBook(join(returned, "Tuban.xlsx"));
    expect((await takeIn(office, returned)).map(inShort)).toEqual(["accepted 1"]);
    expect(existsSync(join(returned, "Tuban.xlsx"))).toBe(true);
    const results = await takeIn(office, office.project);
    expect(results.filter(({ file }) => file.includes("returned"))).toEqual([]);
  });
});

test("a name that may carry a NIK is refused, and said nowhere", async () => {
  const nik = "3523990101900001"; // invented
  writeBook(place(`laporan ${nik}.xlsx`));
  const results = await takeIn(office, `laporan ${nik}.xlsx`);
  expect(results.map(inShort)).toEqual(["refused 0: personal_number"]);
  const said = [...office.lines, JSON.stringify(results), ...results.flatMap(problemLines)].join("\n");
  expect(said).not.toContain(nik);
  expect(readFileSync(storeOf(office.project)).includes(nik)).toBe(false);
});

test("a name with a NIK in groups is refused; one with two days is not", async () => {
  const nik = "3523-9901-0190-0001"; // invented
  writeBook(place(`laporan ${nik}.xlsx`));
  const results = await takeIn(office, `laporan ${nik}.xlsx`);
  expect(results.map(inShort)).toEqual(["refused 0: personal_number"]);
  expect([...office.lines, JSON.stringify(results)].join("\n")).not.toContain(nik);
  writeBook(place("laporan 01102024-31102024.xlsx"));
  expect(await take("laporan 01102024-31102024.xlsx")).toEqual(["accepted 1"]);
});

test("a cell that an unquoted comma has split makes its row too long, even where the last cell is blank", async () => {
  const titles = "kode_wilayah,nama_wilayah,acuan_target,tahun,target_persen,target_peserta";
  mkdirSync(dirname(place("Target.csv")), { recursive: true });
  writeFileSync(place("Target.csv"), `${titles}\n35.23,Tuban,RPJMD,2025,26,305,\n`);
  expect(await take("Target.csv")).toEqual(["refused 0: longer_than_header"]);
});

test("a month that has not begun is refused, in a workbook and in a CSV", async () => {
  writeBook(place("Tuban.xlsx"), { month: "2034-10", dated: "2034-11-03" });
  writeCsv(place("Kepesertaan.csv"), ["35.23;;2025-02;petani;BPU;JKK+JKM;APBD;100;0;0"]);
  expect(await take("Tuban.xlsx", "Kepesertaan.csv")).toEqual([
    "refused 0: month_to_come",
    "refused 0: month_to_come",
  ]);
});

test("CSV files of a sheet are counted, whatever they are called", async () => {
  const row = (month: string, active: number) => `35.23;;${month};petani;BPU;JKK+JKM;APBD;${active};0;0`;
  writeCsv(place("Kepesertaan.csv"), [row("2024-10", 100), row("2024-11", 100)]);
  writeCsv(place("Kepesertaan Desember.csv"), [row("2024-12", 100)]);
  expect(await take("Kepesertaan Desember.csv", "Kepesertaan.csv")).toEqual(["accepted 1", "accepted 2"]);
  expect(await store("select submission_id, file, branch from submissions order by all")).toEqual([
    ["kepesertaan-csv.1", "Kepesertaan.csv", null],
    ["kepesertaan-csv.2", "Kepesertaan Desember.csv", null],
  ]);
});

test("a confirmed correction is what is checked, and the store keeps what was printed", async () => {
  writeBook(place("9.xlsx"), { month: "2024-09", dated: "2024-10-03", members: [1000, 0, 0] });
  writeBook(place("10.xlsx"), { members: [100, 0, 0] });
  const columns = "correction_id,branch,month,sheet,cell,column,printed,corrected,evidence,status,note";
  const correction = "tuban-h2,Tuban,2024-09,Kepesertaan,H2,peserta_aktif,1000,100,surat cabang,confirmed,";
  writeFileSync(join(office.project, "data/corrections.csv"), `${columns}\n${correction}\n`);
  expect(await take("9.xlsx", "10.xlsx")).toEqual(["accepted 1", "accepted 1"]);
  expect(await store("select peserta_aktif from laporan_cabang_kepesertaan order by bulan")).toEqual([
    ["1000"],
    ["100"],
  ]);
});

test("results are written as one JSON array, and as lines that say where, what and what to do", async () => {
  writeBook(place("a.xlsx"), { members: [-1, 0, 0] });
  writeBook(place("b.xlsx"), { branch: "Bojonegoro", region: "35.22" });
  const results = await takeIn(office, "a.xlsx", "b.xlsx");
  const parsed = JSON.parse([...jsonPieces(results)].join("")) as object[];
  expect(parsed.map((result) => Object.keys(result).join())).toEqual([
    "file,status,accepted,refused,quarantined,problems",
    "file,status,accepted,refused,quarantined,problems",
  ]);
  expect(results.map(summaryOf)[0]).toBe(
    "a.xlsx: DITOLAK, tidak ada baris yang dimuat, 1 baris salah, 1 catatan",
  );
  expect(problemLines(results[0]!)[0]).toContain("(Kepesertaan!H2)\n    diharapkan ");
  expect(existsSync(storeOf(office.project))).toBe(true);
});
