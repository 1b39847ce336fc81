import type { BareFormula, Cell } from "../lib/workbook/workbook.js";
import type { Candidate, Problems, Spot } from "./candidate.js";
import { readValue, type Wrong } from "./value.js";

const EXPECTED = "bilangan penduduk bekerja";

/** Reads a cell of a published table; nothing where it is wrong, and then the problem is noted. */
export function readCell(
  cell: Cell | BareFormula | undefined,
  { spot, persons, problems }: { spot: Spot; persons: number | undefined; problems: Problems },
): Pick<Candidate, "value" | "missing" | "step" | "printed"> | undefined {
  const printed = printedOf(cell);
  if (typeof printed === "object" && printed !== null) {
    problems.add(spot, printed);
    return undefined;
  }
  if (cell && "formula" in cell && cell.formula)
    problems.addOnce({ ...spot, row: null, cell: null }, FORMULA);
  if (persons === undefined) problems.addOnce({ ...spot, row: null, cell: null }, UNIT_INFERRED);
  const reading = readValue(printed, persons ?? 1);
  if (reading.kind === "wrong") {
    problems.add(spot, reading.wrong);
    return undefined;
  }
  return {
    value: reading.kind === "value" ? Number(reading.value) : null,
    missing: reading.kind === "missing" ? reading.reason : null,
    step: reading.kind === "value" ? reading.step : Number.POSITIVE_INFINITY,
    printed: String(printed ?? ""),
  };
}

function printedOf(cell: Cell | BareFormula | undefined): string | number | null | Wrong {
  if (cell === undefined) return null;
  if (cell.kind === "number") return cell.number;
  if (cell.kind === "text") return cell.text;
  if (cell.kind === "formula") return wrong("formula_without_value", "rumus tanpa nilai tersimpan");
  return cell.kind === "error"
    ? wrong("error_cell", `sel galat ${cell.text}`)
    : wrong(
        "not_a_number",
        cell.kind === "date" ? "tanggal, bukan bilangan" : "nilai benar/salah, bukan bilangan",
      );
}

function wrong(code: string, found: string): Wrong {
  const hint = "unduh ulang tabelnya dari BPS, lalu kirim apa adanya";
  return { code, severity: "error", found, expected: EXPECTED, hint };
}

const FORMULA: Wrong = {
  code: "formula",
  severity: "warning",
  found: "nilai kolom ini hasil rumus; nilai yang tersimpan dipakai",
  expected: "angka seperti terbitan BPS",
  hint: "pastikan tabelnya belum diubah sejak diunduh",
};

const UNIT_INFERRED: Wrong = {
  code: "unit_not_stated",
  severity: "warning",
  found: "satuan tidak disebut; dibaca sebagai orang karena setiap angka bulat dan masuk akal",
  expected: "satuan pada judul tabel atau kolom: (Orang) atau (Ribu Orang)",
  hint: "periksa satuannya pada tabel asli",
};
