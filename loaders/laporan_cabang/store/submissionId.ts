import type { SheetContract } from "../sheets.js";

const LONGEST = 60;
/** Room for `-2024-10.` and the count. */
const ROOM = 14;
/** Titles of tables run long; their numbers are told apart by region and year. */
const BPS_TITLE = 24;

/** What an accepted file is called after. */
export type Named =
  | { kind: "workbook"; branch: string; month: string }
  | { kind: "csv"; sheet: SheetContract["name"] }
  | { kind: "bps"; title: string };

/** Names a submission by what it is of and how often that was accepted before: `tuban-2024-10.2`. */
export function submissionId(named: Named, taken: ReadonlySet<string>): string {
  const stem = stemOf(named);
  let count = 1;
  while (taken.has(`${stem}.${count}`)) count += 1;
  return `${stem}.${count}`;
}

function stemOf(named: Named): string {
  if (named.kind === "workbook") return `${slug(named.branch) || "cabang"}-${named.month.slice(0, 7)}`;
  if (named.kind === "csv") return `${named.sheet.toLowerCase()}-csv`;
  return `bps-${slug(named.title).slice(0, BPS_TITLE).replace(/-+$/, "") || "berkas"}`;
}

/** Small letters, digits and hyphens; the beginning of a long name. */
function slug(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST - ROOM)
    .replace(/^-+|-+$/g, "");
}
