import { shown } from "../lib/shown.js";
import { AnswerSchema, combinationsOf, keyOf, splitsOf, type Answer, type Split } from "./answer.js";
import { theSplit } from "./answerKeys.js";
import { periodOf } from "./answerPeriod.js";
import { checkVariables, isWanted } from "./answerVariables.js";
import { WHOLE_FILE, type Candidate, type Problems, type Spot } from "./candidate.js";
import type { BpsContext } from "./context.js";
import { placeByCode, type Placed } from "./place.js";
import { readValue, type Wrong } from "./value.js";
import { personsPerUnit, unitWithin } from "./units.js";
import { saysSimulated } from "./words.js";

/** What a file gives before its values are held against each other. */
export interface FileReading {
  title: string | null;
  isSimulated: boolean;
  candidates: readonly Candidate[];
}

/** More keys than any table of the web service has; beyond it the ids are not those of a table. */
const MOST_KEYS = 2_000_000;

/** Reads a saved answer of the web service: only keys that the known ids split in exactly one way give a value. */
export function readAnswer(content: unknown, { context, problems }: Reading): FileReading {
  const answer = parse(content, problems);
  if (!answer) return { title: null, isSimulated: false, candidates: [] };
  checkVariables(answer, problems);
  const splits = splitsOf(answer);
  const places = new Map(
    answer.vervar.map((vervar) => [vervar, placeByCode({ id: vervar.val, label: vervar.label }, context)]),
  );
  const rows = Object.entries(answer.datacontent).map(([key, printed]) => {
    const split = theSplit(splits.get(key), { key, problems });
    return split && isWanted(split, answer) ? rowOf(split, { printed, answer, places, problems }) : undefined;
  });
  return {
    title: answer.var[0]!.label,
    isSimulated: answer.var.some((variable) =>
      Object.values(variable).some((text) => saysSimulated(text ?? "")),
    ),
    candidates: rows.filter((row) => row !== undefined),
  };
}

interface Reading {
  context: BpsContext;
  problems: Problems;
}

function parse(content: unknown, problems: Problems): Answer | undefined {
  const { status, "data-availability": availability } = (content ?? {}) as Record<string, unknown>;
  if (status !== "OK" || availability !== "available") {
    problems.add(WHOLE_FILE, notAvailable(status, availability));
    return undefined;
  }
  const parsed = AnswerSchema.safeParse(content);
  if (parsed.success && combinationsOf(parsed.data) <= MOST_KEYS) return parsed.data;
  const place = parsed.success ? "" : (parsed.error.issues[0]?.path ?? []).slice(0, 3).join(".");
  problems.add({ ...WHOLE_FILE, column: place.replace(/\d{10,}/g, "…") || null }, NOT_DATA);
  return undefined;
}

function notAvailable(status: unknown, availability: unknown): Wrong {
  return {
    code: "answer_without_data",
    severity: "error",
    found: `jawaban WebAPI berstatus ${shown(status ?? null)}, ketersediaan ${shown(availability ?? null)}`,
    expected: 'status "OK" dan data-availability "available"',
    hint: "ulangi pengunduhannya; periksa kunci, domain, variabel, dan tahunnya",
  };
}

const NOT_DATA: Wrong = {
  code: "not_a_data_answer",
  severity: "error",
  found:
    "isinya bukan jawaban data (model/data): var, vervar, tahun, atau datacontent tidak ada atau bentuknya lain",
  expected: "jawaban WebAPI model/data yang disimpan apa adanya",
  hint: "simpan ulang jawaban alamat …/list/model/data/… ; daftar dan tabel statis tidak dibaca",
};

interface Given {
  printed: string | number | null;
  answer: Answer;
  places: ReadonlyMap<unknown, Placed>;
  problems: Problems;
}

function rowOf(split: Split, { printed, answer, places, problems }: Given): Candidate | undefined {
  const place = keyOf(split, "|");
  const spot: Spot = { ...WHOLE_FILE, column: `datacontent ${place}` };
  const { region, wrong } = places.get(split.vervar) ?? placeOfTwin(split, { answer, places });
  if (wrong) problems.addOnce({ ...WHOLE_FILE, column: `vervar ${split.vervar.val}` }, wrong);
  const period = periodOf(split, { spot, problems, region });
  const persons =
    personsPerUnit(split.variable.unit) ?? personsPerUnit(unitWithin(split.variable.label) ?? "");
  if (!region || !period || persons === undefined) return undefined;
  const reading = readValue(printed, persons);
  if (reading.kind === "wrong") {
    problems.add(spot, reading.wrong);
    return undefined;
  }
  return {
    region,
    bpsCode: split.vervar.val,
    ...period,
    value: reading.kind === "value" ? Number(reading.value) : null,
    missing: reading.kind === "missing" ? reading.reason : null,
    step: reading.kind === "value" ? reading.step : Number.POSITIVE_INFINITY,
    printed: String(printed ?? ""),
    place,
    spot,
    title: split.variable.label,
    note: split.variable.note?.trim() || null,
  };
}

/** A region that is listed twice alike is one item of the splits. */
function placeOfTwin({ vervar }: Split, { answer, places }: Pick<Given, "answer" | "places">): Placed {
  return places.get(answer.vervar.find(({ val, label }) => val === vervar.val && label === vervar.label))!;
}
