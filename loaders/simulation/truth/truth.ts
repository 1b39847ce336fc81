import type { Severity } from "../../laporan_cabang/problem.js";
import type { Planted } from "../planted/plant.js";
import type { ReportRow, SheetName } from "../report.js";
import type { SoundNumbers } from "./numbers.js";

/** An error, and the file of the simulation that it stands in. */
export type PlantedError = Omit<Planted, "spoil" | "twin"> & {
  file: string;
  kind: string;
  severity: Severity;
};

/** What a simulation says of itself. */
export interface Truth {
  province: string;
  months: number;
  seed: number;
  planted: PlantedError[];
  /** Sound files that are laid out in another way. */
  variations: { file: string; variation: string }[];
  /** Sound files that replace one accepted before, with other numbers. */
  revised: { file: string }[];
  numbers: SoundNumbers[];
  /** In August; null where BPS prints `...` or the region has no BPS code. */
  employed: { region_code: string; year: number; persons: number | null }[];
  /** The final rows of every sheet; of those that hold for a whole year, as the year's last month has them. */
  rows: Record<SheetName, ReportRow[]>;
}

/** Writes the truth as JSON, one item a line. */
export function truthJson({ rows, ...truth }: Truth): string {
  const parts = Object.entries(truth).map(([name, value]) => `  "${name}": ${listed(value, "    ", "  ")}`);
  const sheets = Object.entries(rows).map(
    ([name, list]) => `    "${name}": ${listed(list, "      ", "    ")}`,
  );
  return `{\n${parts.join(",\n")},\n  "rows": {\n${sheets.join(",\n")}\n  }\n}\n`;
}

function listed(value: unknown, inside: string, outside: string): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((item) => inside + JSON.stringify(item)).join(",\n")}\n${outside}]`;
}
