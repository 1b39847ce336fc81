import type { Report, ReportRow } from "../report.js";
import type { History } from "./history.js";
import { familyOf, monthsBetween, scopeOf } from "./keys.js";
import { day, month } from "./said.js";
import type { Entry } from "./series.js";

/** The row that a row is held against: of the file itself, or accepted before. */
export type Neighbour = ReportRow | Entry;

/** Finds the rows beside those of a file: in it, and in what was accepted before. */
export interface Neighbours {
  /** The nearest earlier row of the same series, at most a year before; none where that row is itself in doubt. Asked once of each row, earlier ones first. */
  before(row: ReportRow): Neighbour | undefined;
  /** The accepted row of the same key. */
  acceptedAt(row: ReportRow): Neighbour | undefined;
  /** The nearest accepted later row of the same series, where the file does not speak of it. */
  acceptedAfter(row: ReportRow): Neighbour | undefined;
  /** Holds no later row against this one. */
  distrust(row: ReportRow): void;
}

const FARTHEST = 12;

/** Makes those of a report. */
export function makeNeighbours({ rows, cover }: Report, history: History): Neighbours {
  const last = new Map<string, ReportRow>();
  const doubtful = new Set<ReportRow>();
  const replaced = cover ? history.workbook(cover.branch, cover.month) : undefined;
  const without = new Set(replaced ? [replaced] : []);
  let own: ReadonlySet<string> | undefined;
  const unlessOwn = (entry: Entry | undefined) => {
    if (entry === undefined) return undefined;
    own ??= new Set(rows.map(scopeOf));
    return own.has(scopeOf(entry)) ? undefined : entry;
  };
  return {
    distrust: (row) => void doubtful.add(row),
    before: (row) => {
      const family = familyOf(row);
      const mine = last.get(family);
      last.set(family, row);
      const theirs = unlessOwn(history.rows.before(row, without));
      if (mine && (!theirs || whenSorted(theirs) <= whenSorted(mine)))
        return doubtful.has(mine) ? undefined : near(row, mine);
      return theirs && near(row, theirs);
    },
    acceptedAt: (row) => near(row, history.rows.at(row)),
    acceptedAfter: (row) => near(row, unlessOwn(history.rows.after(row, without))),
  };
}

/** Orders rows by when they speak of, earlier ones first. */
export function* inTime(rows: readonly ReportRow[]): Iterable<ReportRow> {
  const times = new Map<string, ReportRow[]>();
  for (const row of rows) {
    const time = whenSorted(row);
    const group = times.get(time);
    if (group) group.push(row);
    else times.set(time, [row]);
  }
  for (const time of [...times.keys()].sort()) yield* times.get(time)!;
}

function whenSorted({ values }: Pick<ReportRow, "values">): string {
  return values["bulan"] ?? values["periode_akhir"] ?? values["tahun"] ?? "";
}

function near(row: ReportRow, entry: Neighbour | undefined): Neighbour | undefined {
  if (entry === undefined) return undefined;
  const { bulan } = entry.values;
  if (bulan && Math.abs(monthsBetween(bulan, row.values["bulan"] ?? "")) > FARTHEST) return undefined;
  return entry;
}

/** Says when a row was: `September 2024`, and which submission said so. */
export function whenOf(entry: Neighbour): string {
  const { sheet, values } = entry;
  const from = "origin" in entry ? ` (${entry.origin.id})` : "";
  if (sheet === "Iuran") return `baris periode sampai ${day(values["periode_akhir"] ?? "")}${from}`;
  return `${values["bulan"] ? month(values["bulan"]) : `tahun ${values["tahun"]}`}${from}`;
}
