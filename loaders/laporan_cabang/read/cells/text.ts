import { shown } from "../../../lib/shown.js";
import { value, valueWith, type Reading, type SoundCell } from "../reading.js";
import { clean } from "./clean.js";

/** Reads any text; one that a spreadsheet might run as a formula is kept as text, and said. */
export function readText(cell: SoundCell): Reading {
  if (cell.kind === "number") return value(String(cell.number));
  if (cell.kind === "date") return value(cell.iso);
  const { text } = clean(cell.text);
  if (!/^[=+\-@]/.test(text)) return value(text);
  return valueWith(text, {
    code: "formula_like",
    found: `berisi teks ${shown(text)}, yang dapat dijalankan sebagai rumus`,
    expected: "teks yang tidak dimulai dengan =, +, -, atau @",
    hint: "disimpan sebagai teks apa adanya; periksa dari mana isinya, lalu ketik ulang",
  });
}
