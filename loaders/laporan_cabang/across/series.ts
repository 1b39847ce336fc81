import type { ReportRow } from "../report.js";
import { familyOf, scopeOf, timeOf, type Values } from "./keys.js";

/** Where rows come from: an accepted submission, or the file that is being checked. */
export interface Origin {
  id: string;
  branch: string | null;
  month: string | null;
  dated: string | null;
  /** Sorts newer after older. */
  order: string;
  /** How many rows it has in all. */
  rows: number;
}

/** A row as one submission has it. */
export interface Entry {
  sheet: ReportRow["sheet"];
  row: number;
  values: Values;
  time: string;
  origin: Origin;
}

/** Rows of submissions, found by series and time; of submissions that speak of the same, the newest counts. */
export interface Series {
  add(rows: Iterable<ReportRow>, origin: Origin): void;
  /** The row of the same key; rows of `without` do not count. */
  at(row: ReportRow, without?: ReadonlySet<Origin>): Entry | undefined;
  /** The nearest earlier row of the same series. */
  before(row: ReportRow, without?: ReadonlySet<Origin>): Entry | undefined;
  /** The nearest later row of the same series. */
  after(row: ReportRow, without?: ReadonlySet<Origin>): Entry | undefined;
  /** The submission that speaks of the scope of a row. */
  speaker(row: Pick<ReportRow, "sheet" | "values">, without?: ReadonlySet<Origin>): Origin | undefined;
}

interface Family {
  entries: Entry[];
  isSorted: boolean;
}

const NOBODY: ReadonlySet<Origin> = new Set();

/** Makes an empty one; a submission is live unless `isReplaced` says otherwise. */
export function makeSeries(isReplaced: (origin: Origin) => boolean = () => false): Series {
  const families: Families = new Map();
  const scopes = new Map<string, Origin[]>();
  const speaker: Series["speaker"] = (row, without = NOBODY) =>
    scopes.get(scopeOf(row))?.find((origin) => !without.has(origin) && !isReplaced(origin));
  const find = (row: ReportRow, where: Where, without: ReadonlySet<Origin> = NOBODY) =>
    families.size === 0
      ? undefined
      : walk(families, { row, where, isLive: (entry) => speaker(entry, without) === entry.origin });
  return {
    speaker: (row, without) => (scopes.size === 0 ? undefined : speaker(row, without)),
    add: (rows, origin) => {
      for (const row of rows) {
        addTo(families, row, origin);
        addSpeaker(scopes, scopeOf(row), origin);
      }
    },
    at: (row, without) => find(row, "at", without),
    before: (row, without) => find(row, "before", without),
    after: (row, without) => find(row, "after", without),
  };
}

type Families = Map<string, Family>;
type Where = "at" | "before" | "after";

interface Walk {
  row: ReportRow;
  where: Where;
  isLive: (entry: Entry) => boolean;
}

/** The first live entry at a row's time, or going away from it. */
function walk(families: Families, { row, where, isLive }: Walk): Entry | undefined {
  const { entries, from, time } = startOf(families, row);
  const step = where === "before" ? -1 : 1;
  for (let i = where === "before" ? from - 1 : from; entries[i] !== undefined; i += step) {
    const entry = entries[i]!;
    if (where === "at" && entry.time !== time) return undefined;
    if ((where !== "after" || entry.time !== time) && isLive(entry)) return entry;
  }
  return undefined;
}

function addTo(families: Families, { sheet, row, values }: ReportRow, origin: Origin): void {
  const name = familyOf({ sheet, values });
  const entry = { sheet, row, values, time: timeOf({ sheet, values }), origin };
  const family = families.get(name);
  if (family === undefined) {
    families.set(name, { entries: [entry], isSorted: true });
    return;
  }
  family.isSorted &&= family.entries.at(-1)!.time <= entry.time;
  family.entries.push(entry);
}

/** The entries of a row's series, and the place of the first that is not earlier than the row. */
function startOf(
  families: Families,
  row: ReportRow,
): { entries: readonly Entry[]; from: number; time: string } {
  const time = timeOf(row);
  const family = families.get(familyOf(row));
  if (family === undefined) return { entries: [], from: 0, time };
  if (!family.isSorted) family.entries.sort((a, b) => compare(a.time, b.time));
  family.isSorted = true;
  let [low, high] = [0, family.entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (family.entries[middle]!.time < time) low = middle + 1;
    else high = middle;
  }
  return { entries: family.entries, from: low, time };
}

/** Keeps the speakers of a scope, the newest first. */
function addSpeaker(scopes: Map<string, Origin[]>, scope: string, origin: Origin): void {
  const speakers = scopes.get(scope);
  if (speakers === undefined) scopes.set(scope, [origin]);
  else if (!speakers.includes(origin)) {
    const place = speakers.findIndex(({ order }) => order < origin.order);
    speakers.splice(place < 0 ? speakers.length : place, 0, origin);
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
