import { escapeHtml } from "../../lib/escape.js";
import { linked } from "../html/number.js";
import type { Receipts } from "./rows.js";

const INPUT = /\{([^{}]+)\}/g;

/** Writes a formula with the numbers filled in, each linked to its own receipt; an unknown id throws. */
export function renderFormula(formula: string, { id, receipts }: { id: string; receipts: Receipts }): string {
  const parts = formula.split(INPUT);
  return parts
    .map((part, index) => (index % 2 === 0 ? escapeHtml(part) : inputNumber(part, { id, receipts })))
    .join("");
}

function inputNumber(input: string, { id, receipts }: { id: string; receipts: Receipts }): string {
  const receipt = receipts.get(input, id);
  const title = escapeHtml(`${receipt.label}, ${receipt.id}`);
  return `<span title="${title}">${linked(escapeHtml(receipt.number), { id: input }, "../")}</span>`;
}
