import { HEADER_ROW } from "../book/book.js";
import { columnNumber } from "../planted/plant.js";
import { cellName } from "../../lib/workbook/workbook.js";
import type { Report, ReportRow, SheetName } from "../report.js";
import { isOverBudget, type Sending } from "../sending.js";
import type { World } from "../world.js";
import { isSumOfOthers, soundNumbers } from "./numbers.js";
import type { PlantedError, Truth } from "./truth.js";

type Told = Pick<Truth, "planted" | "variations" | "revised">;

/** Tells what stands wrong or otherwise in the files of a sending. */
export function toldOf(sending: Sending, files: readonly string[]): Told {
  const { draft, planted, layout, csv, isRevised } = sending;
  const variation =
    layout?.name ?? (csv && `csv_${csv.encoding}_${csv.separator === ";" ? "semicolon" : "comma"}`);
  return {
    planted: [...(planted ? plantedIn(planted, files) : []), ...overBudget(draft.report, files[0] ?? "")],
    variations: variation ? files.map((file) => ({ file, variation })) : [],
    revised: isRevised ? files.map((file) => ({ file })) : [],
  };
}

/** Tells what the marts should hold once everything was accepted. */
export function soundTruth(
  world: World,
  finalOf: (report: Report) => Report,
): Pick<Truth, "numbers" | "rows"> {
  const years = world.branches.map((each) => ({ ...each, reports: each.reports.map(finalOf) }));
  const numbers = years.flatMap(({ reports, people }) =>
    reports.flatMap((report) => soundNumbers(report, people)),
  );
  const each = (sheet: SheetName, of: readonly Report[]): ReportRow[] =>
    of.flatMap(({ rows }) => rows[sheet].filter((row) => !isSumOfOthers(row)));
  const all = years.flatMap(({ reports }) => reports);
  const yearly = all.filter(({ month }) => month.month === 12 || month.id === world.months.at(-1)?.id);
  return {
    numbers,
    rows: {
      Kepesertaan: each("Kepesertaan", all),
      Iuran: each("Iuran", yearly),
      Klaim: each("Klaim", all),
      Target: each("Target", yearly),
      Potensi: each("Potensi", yearly),
    },
  };
}

function plantedIn(
  { plant, where }: NonNullable<Sending["planted"]>,
  files: readonly string[],
): PlantedError[] {
  const { spoil: _, twin: __, ...place } = where;
  return files.map((file) => ({ file, kind: plant.kind, severity: plant.severity, ...place }));
}

function overBudget(report: Report, file: string): PlantedError[] {
  if (!isOverBudget(report)) return [];
  const column = "realisasi";
  return report.rows.Iuran.flatMap((row, at): PlantedError[] => {
    if (Number(row[column]) <= Number(row["anggaran"])) return [];
    const place = HEADER_ROW + 1 + at;
    const cell = cellName(place, columnNumber("Iuran", column));
    const printed = String(row[column]);
    return [
      {
        file,
        kind: "over_budget",
        severity: "warning",
        sheet: "Iuran",
        row: place,
        column,
        cell,
        printed,
        right: printed,
      },
    ];
  });
}
