import { bpsFiles, type BpsOptions } from "./bps/bpsFiles.js";
import { officeYml, readMe } from "./notes.js";
import { sendingsOf, type Sending } from "./sending.js";
import { firstFiles, secondFile, secondReport, type MadeFile } from "./sent.js";
import { soundTruth, toldOf } from "./truth/tellTruth.js";
import { truthJson, type Truth } from "./truth/truth.js";
import { worldOf, type WorldOptions } from "./world.js";

export interface SimulationOptions extends Omit<WorldOptions, "province">, BpsOptions {}

/** The file that says what was planted and what the sound numbers are. */
const TRUTH_FILE = "kebenaran.json";

/** Makes the files of a simulated province one by one: what branches send, what BPS says, and the truth; the same options give the same bytes. */
export function* simulationFiles(options: SimulationOptions): Generator<MadeFile> {
  const { province, months, seed } = options;
  const world = worldOf({ ...options, province: province.code });
  const sendings = sendingsOf(world);
  const told: Pick<Truth, "planted" | "variations" | "revised"> = {
    planted: [],
    variations: [],
    revised: [],
  };
  for (const sending of sendings) yield* tellingFiles(sending, told);
  const finals = new Map(sendings.map((sending) => [sending.draft.report, secondReport(sending)]));
  for (const report of finals.values()) if (report) yield secondFile(report);
  const bps = bpsFiles(world, options);
  yield* bps.files;
  const sound = soundTruth(world, (report) => finals.get(report) ?? report);
  const truth = {
    province: province.code,
    months,
    seed,
    ...told,
    employed: bps.employed,
    ...withEmployed(sound, bps.employed),
  };
  yield textFile(TRUTH_FILE, truthJson(truth));
  yield textFile("office.yml", officeYml(world, province));
  yield textFile("BACA.txt", readMe(world, { province, truth }));
}

function* tellingFiles(
  sending: Sending,
  told: Pick<Truth, "planted" | "variations" | "revised">,
): Generator<MadeFile> {
  const files = firstFiles(sending);
  const { planted, variations, revised } = toldOf(
    sending,
    files.map(({ name }) => name),
  );
  told.planted.push(...planted);
  told.variations.push(...variations);
  told.revised.push(...revised);
  yield* files;
}

/** Only what a BPS file says is known. */
function withEmployed(
  sound: ReturnType<typeof soundTruth>,
  employed: Truth["employed"],
): ReturnType<typeof soundTruth> {
  const known = new Map(
    employed.map(({ region_code, year, persons }) => [`${region_code} ${year}`, persons]),
  );
  const numbers = sound.numbers.map((each) => ({
    ...each,
    employed: known.get(`${each.region_code} ${each.month.slice(0, 4)}`) ?? null,
  }));
  return { ...sound, numbers };
}

function textFile(name: string, text: string): MadeFile {
  return { name, bytes: new TextEncoder().encode(text) };
}
