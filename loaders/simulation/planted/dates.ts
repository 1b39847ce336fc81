import { monthAfter } from "../months.js";
import { misprinted, type Plant, type Spot } from "./plant.js";

const MONTH: Spot = { sheet: "Kepesertaan", column: "bulan" };
const END: Spot = { sheet: "Iuran", column: "periode_akhir" };
const LONG_AGO = 1924;

/** What goes wrong with months, days and years. */
export const DATE_PLANTS: readonly Plant[] = [
  misprinted(["month_after_period", "error"], MONTH, (_, { draft }) => ({
    date: monthAfter(draft.report.month).first,
    shows: "month",
  })),
  misprinted(
    ["month_unreadable", "error"],
    { ...MONTH, sheet: "Klaim" },
    (month) => `Bulen ke-${Number(String(month).slice(5, 7))}`,
  ),
  misprinted(["date_month_first", "error"], END, (day) =>
    inParts(String(day), (y, m, d) => `${m}/${d}/${y}`),
  ),
  misprinted(["date_impossible", "error"], END, (day) => `31/02/${String(day).slice(0, 4)}`),
  misprinted(["date_year_in_two_digits", "error"], END, (day) =>
    inParts(String(day), (y, m, d) => `${d}/${m}/${y.slice(2)}`),
  ),
  misprinted(["year_out_of_range", "error"], { sheet: "Potensi", column: "tahun" }, () => LONG_AGO),
  misprinted(["period_outside_year", "error"], END, (day) => ({
    date: `${Number(String(day).slice(0, 4)) - 1}-12-31`,
    shows: "day",
  })),
];

function inParts(day: string, write: (year: string, month: string, day: string) => string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return write(year, month, date);
}
