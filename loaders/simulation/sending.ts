import type { Layout } from "./layouts/layout.js";
import { bookOf } from "./book/book.js";
import { CSV_STYLES, type CsvStyle } from "./book/csv.js";
import { BOOK_LAYOUTS } from "./layouts/books.js";
import { CELL_LAYOUTS } from "./layouts/cells.js";
import { HEADER_LAYOUTS } from "./layouts/headers.js";
import type { Draft, Plant, Planted } from "./planted/plant.js";
import { PLANTS } from "./planted/plants.js";
import { shuffled, type Draw } from "./random.js";
import type { Report } from "./report.js";
import type { World } from "./world.js";

/** What a branch sends for a month the first time. */
export interface Sending {
  draft: Draft;
  planted?: { plant: Plant; where: Planted };
  layout?: Layout;
  csv?: CsvStyle;
  /** It is sent again with other numbers. */
  isRevised?: true;
}

const LAYOUTS: readonly Layout[] = [...HEADER_LAYOUTS, ...CELL_LAYOUTS, ...BOOK_LAYOUTS];
const REVISIONS = 5;
/** The error that is accepted, and changes what a sheet of the whole year says. */
const ODD_TEXT = "formula_like_text";

/** Decides what each branch sends for each month: errors in every second month at most, so that the month before one is sound. */
export function sendingsOf({ branches, months, draw }: World): Sending[] {
  const all = branches.flatMap(({ reports }) =>
    reports.map((report, at) => sendingOf(report, { before: reports[at - 1], draw })),
  );
  const free = all.filter(({ draft }) => !isOverBudget(draft.report));
  const order = shuffled(free, draw);
  const isSecond = ({ draft }: Sending): boolean =>
    months.findIndex(({ id }) => id === draft.report.month.id) % 2 === 1;
  const first = months.length === 1 ? order.slice(0, Math.ceil(order.length / 2)) : order.filter(isSecond);
  plantInto(first);
  vary(
    order.filter((sending) => !first.includes(sending)),
    first,
  );
  return all;
}

/** CSV has no date: beside another text for the same year none could be the later one. */
function yearOf({ draft }: Sending): string {
  return `${draft.report.branch.slug} ${draft.report.month.year}`;
}

function sendingOf(report: Report, { before, draw }: { before: Report | undefined; draw: Draw }): Sending {
  const own: Draw = (...keys) => draw(report.branch.slug, report.month.id, ...keys);
  return { draft: { report, before, book: bookOf(report), draw: own } };
}

/** Holds that a row spends more than was set aside; it is a warning wherever it stands. */
export function isOverBudget({ rows }: Report): boolean {
  return rows.Iuran.some(({ realisasi, anggaran }) => Number(realisasi) > Number(anggaran));
}

function plantInto(sendings: readonly Sending[]): void {
  const free = new Set(sendings);
  for (const plant of PLANTS) {
    for (const sending of free) {
      const where = plant.plant(sending.draft);
      if (where === undefined) continue;
      sending.planted = { plant, where };
      free.delete(sending);
      break;
    }
  }
}

function vary(sendings: readonly Sending[], planted: readonly Sending[]): void {
  const free = new Set(sendings);
  const give = (
    change: (sending: Sending) => void,
    mayTake: (sending: Sending) => boolean = () => true,
  ): void => {
    const sending = [...free].find(mayTake);
    if (sending === undefined) return;
    free.delete(sending);
    change(sending);
  };
  for (let at = 0; at < REVISIONS; at++) give((sending) => (sending.isRevised = true));
  for (const layout of LAYOUTS) give((sending) => (sending.layout = layout));
  const odd = new Set(planted.filter(({ planted: error }) => error?.plant.kind === ODD_TEXT).map(yearOf));
  for (const csv of CSV_STYLES)
    give(
      (sending) => (sending.csv = csv),
      (sending) => !odd.has(yearOf(sending)),
    );
  for (const { draft, layout } of sendings) layout?.vary(draft);
}
