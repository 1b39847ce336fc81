import { readdirSync } from "node:fs";
import { join } from "node:path";
import { PAGES } from "../../reports/lib/texts.js";

/** The pages of the navigation. */
export const PAGE_PATHS = PAGES.map(({ path }) => `${path}.html`);

/** The report cards of a built site, one a region with figures. */
export function cardPaths(folder: string): string[] {
  return readdirSync(join(folder, "rapor"))
    .filter((file) => file.endsWith(".html"))
    .map((file) => `/rapor/${file}`);
}

/** A receipt of a stated number, the list of all numbers, and search. */
export const RECEIPT_PATHS = ["/angka/barut-2024-10-22.08.html", "/angka/index.html", "/cari/index.html"];
