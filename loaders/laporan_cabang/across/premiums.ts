import type { TableRow } from "../../lib/tableFile.js";

/** A fixed amount a worker and month, and when and for whom it holds. */
export interface Premium {
  program: string;
  amount: number;
  /** `any`, or `self`: only where workers pay themselves. */
  payer: string;
  from: string;
  to: string;
}

/** Takes the fixed monthly premiums of non-wage workers from the rows of data/reference/premiums.csv. */
export function fixedPremiums(rows: readonly TableRow[]): Premium[] {
  return rows
    .filter(({ segment, per, amount }) => segment === "BPU" && per === "month" && amount)
    .map(({ program, payer, valid_from, valid_to, amount }) => ({
      program: program ?? "",
      payer: payer ?? "",
      amount: Number(amount),
      from: valid_from ?? "0000-01-01",
      to: valid_to ?? "9999-12-31",
    }));
}
