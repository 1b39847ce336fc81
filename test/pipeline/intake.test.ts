import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { takeLock } from "../../bin/lib/lock.js";
import { projectAt } from "../../bin/lib/project.js";
import type { IntakeResult } from "../../loaders/laporan_cabang/intake.js";
import { storeOf } from "../../loaders/laporan_cabang/store/store.js";
import { writeBook, writeCsv } from "../loaders/laporanCabang/intakeProject.js";
import { queryFile } from "../warehouse.js";
import { ownBuilt } from "./built.js";
import { startCakupan } from "./command.js";

const built = ownBuilt();
const OFFICE = `office: {name: Kantor rekaan, title: Cakupan, default_province: "35"}
provinces: ["35"]
branches: [{name: Tuban, regencies: ["35.23"]}]
`;
const GROUPS = "petani nelayan ojek kader umkm".split(" ");
const FUNDS = "APBD APBD_PROV APBN DBHCHT ADD CSR".split(" ");
/** Members of thirty series over 240 months, and so 7,200 rows for each region. */
const ROWS = ["35.22", "35.23", "35.24", "35.25", "35.78"].flatMap((region) =>
  GROUPS.flatMap((group) =>
    FUNDS.flatMap((fund) =>
      Array.from({ length: 240 }, (_, at) => {
        const month = `${2002 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
        return `${region};;${month};${group};BPU;JKK+JKM;${fund};100;0;0`;
      }),
    ),
  ),
);

let inbox: string;
const folder = () => join(built.root, "warehouse", "intake");

/** Runs the verb; what it says to a program, and what to the officer. */
function intake(...words: string[]): { code: number | null; out: string; said: string } {
  const args = ["bin/cakupan.js", "intake", ...words];
  const env = { ...process.env, INIT_CWD: inbox };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: built.root,
    encoding: "utf8",
    env,
  });
  return { code: status, out: stdout, said: stderr };
}

beforeAll(() => {
  writeFileSync(join(built.root, "data", "office.yml"), OFFICE);
  inbox = join(built.root, "..", "kiriman cabang");
});
beforeEach(() => {
  for (const path of [inbox, folder()]) rmSync(path, { recursive: true, force: true });
  mkdirSync(inbox);
});

describe("npm run cakupan -- intake", () => {
  test("with --json writes one array and nothing else, and ends with 1 when a file is not accepted", () => {
    writeBook(join(inbox, "baik.xlsx"));
    writeBook(join(inbox, "buruk.xlsx"), { month: "2024-11", members: [-1, 0, 0] });
    const { code, out, said } = intake(".", "--json");
    const results = JSON.parse(out) as IntakeResult[];
    expect(results.map(({ file, status }) => `${file} ${status}`)).toEqual([
      "baik.xlsx accepted",
      "buruk.xlsx refused",
    ]);
    expect(code).toBe(1);
    expect(said).toContain("[2/2] dibaca: buruk.xlsx");
    expect(said).toContain("[2/2] diperiksa: buruk.xlsx");
    expect(readdirSync(join(folder(), "returned"))).toEqual(["buruk.xlsx"]);
  });

  test("says in words what became of each file, and what comes next", () => {
    writeBook(join(inbox, "baik.xlsx"));
    const { code, out } = intake("baik.xlsx");
    expect(code).toBe(0);
    expect(out).toContain("baik.xlsx: diterima, 1 baris");
    expect(out).toContain(
      "1 berkas: 1 diterima, 0 ditolak, 0 ditahan.\nYang diterima terbit dengan npm start.",
    );
  });

  test.for([
    { what: "a path that does not exist", words: ["tidak ada.xlsx"], said: "Tidak ada: tidak ada.xlsx" },
    { what: "a folder without reports", words: ["."], said: "Tidak ada berkas laporan di ." },
    { what: "no path at all", words: [], said: "berkas" },
  ])("ends with 2 and an empty answer for $what", ({ words, said }) => {
    const result = intake(...words, "--json");
    expect(result).toMatchObject({ code: 2, out: "" });
    expect(result.said).toContain(said);
  });

  test("ends with 3 and an empty answer when its store cannot be written", () => {
    writeBook(join(inbox, "baik.xlsx"));
    writeFileSync(folder(), "");
    expect(intake(".", "--json")).toMatchObject({ code: 3, out: "" });
  });

  test("does not begin beside a build", () => {
    writeBook(join(inbox, "baik.xlsx"));
    const release = takeLock(projectAt(built.root).lock);
    const { code, said } = intake(".");
    release();
    expect(code).toBe(3);
    expect(said).toContain("Pembangunan lain sedang berjalan");
  });

  test.for([0, 150, 300, 600])(
    "killed %i ms after reading leaves all of a file or nothing",
    async (after) => {
      writeCsv(join(inbox, "Kepesertaan.csv"), ROWS);
      const run = startCakupan(built.root, ["intake", inbox]);
      await run.sees("dibaca: ");
      await wait(after);
      run.signalAll("SIGKILL");
      await run.ended;
      expect(intake(".", "--json").code).toBe(0);
      const stored =
        "select count(distinct submission_id)::int, count(*)::int from laporan_cabang_kepesertaan";
      expect(Object.values((await queryFile(storeOf(built.root), stored))[0] ?? {})).toEqual([
        1,
        ROWS.length,
      ]);
    },
  );
});
