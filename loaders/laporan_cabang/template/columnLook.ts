import type { DataValidation } from "exceljs";
import type { Column, ColumnKind } from "../sheets.js";
import { COLUMN_MEANINGS } from "./explanations.js";

/** How the cells of a column look, and what may be typed into them. */
export interface ColumnLook {
  width: number;
  format: string;
  check: DataValidation;
}

const TEXT = "@";
/** Spreadsheets refuse longer titles and notes. */
const LONGEST = { title: 32, note: 255 };

/** Tells the look of a column; `list` is the range of its words, where it has one. */
export function lookOf({ name, is }: Column, list: string | undefined): ColumnLook {
  const { width, format, ...allowed } =
    list === undefined ? KINDS[is.kind] : { ...KINDS[is.kind], ...chosen(list, is) };
  const note = COLUMN_MEANINGS[name] ?? "";
  return { width: Math.max(width, name.length + 3), format, check: { ...told(name, note), ...allowed } };
}

/** What a kind of column allows; exceljs wants lists that it may change. */
interface Allowed {
  type: DataValidation["type"];
  operator?: "between" | "lessThanOrEqual" | "greaterThanOrEqual";
  formulae: (string | number | Date)[];
  errorStyle?: string;
  error: string;
}
type Kind = Pick<ColumnLook, "width" | "format"> & Allowed;

const whole = { type: "whole", operator: "greaterThanOrEqual", formulae: [0] } satisfies Partial<Allowed>;
const upTo = (length: number) =>
  ({ type: "textLength", operator: "lessThanOrEqual", formulae: [length] }) satisfies Partial<Allowed>;

const KINDS: Readonly<Record<ColumnKind["kind"], Kind>> = {
  region: {
    width: 14,
    format: TEXT,
    ...upTo(5),
    error: "Tulis kode Kemendagri dengan titik, misalnya 35.10.",
  },
  regionName: { width: 30, format: TEXT, ...upTo(100), error: "Nama wilayah paling panjang 100 huruf." },
  month: { width: 11, format: TEXT, ...upTo(20), error: "Tulis bulan sebagai 2024-10." },
  day: {
    width: 14,
    format: "yyyy\\-mm\\-dd",
    type: "date",
    operator: "between",
    formulae: [new Date("2000-01-01T00:00:00Z"), new Date("2100-12-31T00:00:00Z")],
    error: "Tulis tanggal yang ada, misalnya 2024-10-31.",
  },
  year: {
    width: 10,
    format: "0",
    type: "whole",
    operator: "between",
    formulae: [2000, 2100],
    error: "Tulis tahun empat angka.",
  },
  word: { width: 20, format: TEXT, ...upTo(40), error: "Pilih satu kata dari daftar." },
  programs: { width: 20, format: TEXT, ...upTo(40), error: "Pilih program dari daftar." },
  count: {
    width: 16,
    format: "#,##0",
    ...whole,
    error: "Tulis bilangan bulat dari 0, tanpa kata dan tanpa pecahan.",
  },
  rupiah: {
    width: 22,
    format: "#,##0",
    type: "decimal",
    operator: "greaterThanOrEqual",
    formulae: [0],
    error: "Tulis rupiah utuh dari 0, tanpa kata: 1200000000.",
  },
  percent: {
    width: 15,
    format: "0.00",
    type: "decimal",
    operator: "between",
    formulae: [1, 100],
    errorStyle: "warning",
    error: "26,3 persen ditulis 26,3. Di bawah 1 atau di atas 100 biasanya salah tulis. Tetap dipakai?",
  },
  text: { width: 44, format: TEXT, ...upTo(500), error: "Paling panjang 500 huruf." },
};

/** Cells that take a word of a list; other months than those listed may be right. */
function chosen(list: string, is: ColumnKind) {
  const error =
    is.kind === "month"
      ? "Bulan itu tidak ada dalam daftar. Tetap dipakai?"
      : "Pilih dari daftar; artinya ada pada lembar Kamus.";
  const errorStyle = is.kind === "month" ? "warning" : "stop";
  return { type: "list" as const, formulae: [list], error, errorStyle };
}

function told(name: string, note: string) {
  return {
    allowBlank: true,
    showInputMessage: true,
    promptTitle: name.slice(0, LONGEST.title),
    prompt: note.slice(0, LONGEST.note),
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: name.slice(0, LONGEST.title),
  } as const;
}
