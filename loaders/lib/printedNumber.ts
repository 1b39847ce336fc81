import { readAmount } from "./printed/amount.js";
import { findObstacle, normalisePrinted } from "./printed/obstacles.js";
import { readRank } from "./printed/rank.js";
import { ambiguous, type PrintedNumber, type PrintedResult } from "./printed/result.js";

export type { PrintedNumber, PrintedResult } from "./printed/result.js";

const LOSS = /^(?:\((Rp[^()]*)\)|(Rp\.? ?)\(([^()]*)\))$/iu;
const BARE_LOSS = /^\(([\d.,]+)\)$/;

/**
 * Reads one number as an Indonesian document prints it, with its unit noun, its `Rp` and the words that say how
 * exact it is. Never guesses: two possible readings come back as two, anything else as a refusal. Never throws.
 */
export function readPrinted(text: string): PrintedResult {
  const printed = normalisePrinted(text);
  return findObstacle(printed) ?? readRank(printed) ?? readLoss(printed) ?? readAmount(printed);
}

/** An amount in parentheses is a loss; a bare number in parentheses may also be a remark. */
function readLoss(printed: string): PrintedResult | undefined {
  const loss = LOSS.exec(printed);
  if (loss) return negateAll(readAmount(loss.slice(1).join("")));
  const inner = BARE_LOSS.exec(printed)?.[1];
  const result = inner === undefined ? undefined : readAmount(inner);
  if (result?.kind !== "number") return result;
  return ambiguous(printed, [negate(result.number), result.number]);
}

function negateAll(result: PrintedResult): PrintedResult {
  if (result.kind === "number") return { kind: "number", number: negate(result.number) };
  return result.kind === "ambiguous" ? { ...result, readings: result.readings.map(negate) } : result;
}

function negate(number: PrintedNumber): PrintedNumber {
  return number.value === "0" ? number : { ...number, value: `-${number.value}` };
}
