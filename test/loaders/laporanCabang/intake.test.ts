import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { intakeFolders } from "../../../loaders/laporan_cabang/intake.js";
import { storeOf } from "../../../loaders/laporan_cabang/store/store.js";
import { queryFile } from "../../warehouse.js";
import { inShort, makeIntakeProject, takeIn, writeBook, type IntakeProject } from "./intakeProject.js";

let office: IntakeProject;
const place = (name: string) => join(office.inbox, name);
const take = async (...paths: string[]) => (await takeIn(office, ...paths)).map(inShort);
const store = async (sql: string) => (await queryFile(storeOf(office.project), sql)).map(Object.values);

beforeEach(() => {
  office = makeIntakeProject();
});
afterEach(() => office.remove());

describe("a workbook", () => {
  test("that is sound is accepted, and its row is in the store as it was printed", async () => {
    writeBook(place("Tuban.xlsx"));
    expect(await take("Tuban.xlsx")).toEqual(["accepted 1"]);
    expect(await store("select submission_id, file, branch, month, dated, rows from submissions")).toEqual([
      ["tuban-2024-10.1", "Tuban.xlsx", "Tuban", "2024-10-01", "2024-11-03", "1"],
    ]);
    expect(
      await store('select "row", kode_wilayah, bulan, peserta_aktif from laporan_cabang_kepesertaan'),
    ).toEqual([["2", "35.23", "2024-10-01", "100"]]);
  });

  test("sent twice is accepted again, and stored once", async () => {
    writeBook(place("a.xlsx"));
    expect(await take("a.xlsx")).toEqual(["accepted 1"]);
    expect(await take("a.xlsx")).toEqual(["accepted 1: already_accepted"]);
    expect(await store("select count(*)::varchar from submissions")).toEqual([["1"]]);
  });

  test("with one wrong row puts none of its rows in the store, and is remembered until it is made good", async () => {
    writeBook(place("a.xlsx"), { members: [-1, 0, 0] });
    expect(await take("a.xlsx")).toEqual(["refused 0: negative"]);
    expect(await store("select file, branch, month, status from attempts")).toEqual([
      ["a.xlsx", "Tuban", "2024-10-01", "refused"],
    ]);
    expect(await store("select count(*)::varchar from laporan_cabang_kepesertaan")).toEqual([["0"]]);
    const copy = join(intakeFolders(office.project).returned, "a.xlsx");
    expect(existsSync(copy)).toBe(true);
    writeBook(place("diperbaiki.xlsx"));
    expect(await take("diperbaiki.xlsx")).toEqual(["accepted 1"]);
    expect(await store("select * from attempts")).toEqual([]);
    expect(existsSync(copy)).toBe(false);
  });

  test("sent again with corrected numbers supersedes, and the earlier ones stay", async () => {
    writeBook(place("a.xlsx"), { members: [100, 0, 0] });
    writeBook(place("b.xlsx"), { members: [101, 0, 0], dated: "2024-11-09" });
    expect(await take("a.xlsx")).toEqual(["accepted 1"]);
    expect(await take("b.xlsx")).toEqual(["accepted 1: supersedes"]);
    expect(
      await store("select submission_id, peserta_aktif from laporan_cabang_kepesertaan order by all"),
    ).toEqual([
      ["tuban-2024-10.1", "100"],
      ["tuban-2024-10.2", "101"],
    ]);
    expect(await take("a.xlsx")).toEqual(["accepted 1: already_accepted"]);
  });

  test("older than the accepted one is refused", async () => {
    writeBook(place("baru.xlsx"), { dated: "2024-11-09" });
    writeBook(place("lama.xlsx"), { members: [7, 0, 0] });
    expect(await take("baru.xlsx")).toEqual(["accepted 1"]);
    expect(await take("lama.xlsx")).toEqual(["refused 0: older_than_accepted"]);
  });

  test("that does not follow from the month accepted before is refused at its cell", async () => {
    writeBook(place("9.xlsx"), { month: "2024-09", dated: "2024-10-03", members: [100, 0, 0] });
    writeBook(place("10.xlsx"), { members: [105, 4, 0] });
    await take("9.xlsx");
    const [result] = await takeIn(office, "10.xlsx");
    expect(result).toMatchObject({ status: "refused", accepted: 0, refused: 1, quarantined: 0 });
    expect(result?.problems).toContainEqual(expect.objectContaining({ code: "not_continued", cell: "H2" }));
  });

  test("made up is refused among real ones", async () => {
    writeBook(place("nyata.xlsx"), { month: "2024-09", dated: "2024-10-03" });
    writeBook(place("rekaan.xlsx"), { version: "1 SIMULASI" });
    expect(await take("rekaan.xlsx", "nyata.xlsx")).toEqual(["refused 0: simulated_mixed", "accepted 1"]);
  });
});
