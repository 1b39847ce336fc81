import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { cardPages } from "../../reports/publish/cards/cardPages.js";
import type { WrittenPage } from "../../reports/publish/html/sheet.js";
import { openPageData } from "../../reports/publish/pageData.js";
import { receiptPages } from "../../reports/publish/receipts/receiptPages.js";
import { manyRegions } from "./manyRegions.js";

const REGENCIES = 514;
const LIMIT = 3;

/** Prints how long cards and receipts for every regency of the country take to write: seconds, for invented values. */
export function measureSheets(project: string): void {
  const data = manyRegions(openPageData(join(project, "reports")), REGENCIES);
  const out = mkdtempSync(join(tmpdir(), "lembar "));
  try {
    const start = performance.now();
    const cpu = process.cpuUsage();
    const context = { data, stylesheet: "lembar.css" };
    const pages = [...cardPages(context), ...receiptPages(context)];
    for (const folder of new Set(pages.map(({ file }) => dirname(file)))) mkdirSync(join(out, folder));
    for (const { file, html } of pages) writeFileSync(join(out, file), html);
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    console.log(
      `cards and receipts of ${REGENCIES} regencies: ${seconds.toFixed(1)} s (at most ${LIMIT}), ${((user + system) / 1e6).toFixed(1)} s of CPU, ${pages.length} pages`,
    );
    console.log(`largest card: ${largest(pages)} kB gzipped (at most 60)`);
  } finally {
    rmSync(out, { recursive: true });
  }
}

function largest(pages: readonly WrittenPage[]): string {
  const cards = pages.filter(({ file }) => file.startsWith("rapor/"));
  return (Math.max(...cards.map(({ html }) => gzipSync(html).length)) / 1000).toFixed(1);
}
