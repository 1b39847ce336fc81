import type { Server } from "node:http";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../../bin/lib/browser.js";
import { serve } from "../../bin/lib/server.js";
import { packLink } from "../../reports/components/notebook/link.js";

const MILLION =
  "create temp table besar as select i, (i * 7919) % 1000 as k, random() as v from range(1000000) t(i);";
const GROUPED = "select k, count(*) as n, sum(v) as v from besar group by k order by k;";

/** Prints what the notebook page of a built site costs in a browser whose cache is empty: its size, the way to the first query, a grouped query over a million rows. */
export async function measureNotebook(project: string): Promise<void> {
  const served: { server: Server; address: string } = await serve(join(project, "dist"), 0);
  const browser: Browser = await openBrowser();
  try {
    const page = await (await browser.newContext()).newPage();
    const text = `-- @buku 1\n\nselect count(*) as n from fct_figures;\n\n${MILLION}\n\n${GROUPED}\n`;
    const started = performance.now();
    await page.goto(`${served.address}/sql.html#buku=${packLink(text)}`);
    await page.locator(".cm-content").first().waitFor();
    const readyMs = performance.now() - started;
    await page.waitForLoadState("networkidle");
    const kilobytes = (await page.evaluate(transferred)) / 1000;
    console.log(`notebook page: ${kilobytes.toFixed(0)} kB before the database is wanted (at most 300)`);
    const firstMs = await runFirst(page);
    console.log(
      `ready after ${seconds(readyMs)}, first query with the database's way ${seconds(firstMs)} (at most 3 s together)`,
    );
    console.log(`grouped query over 1,000,000 rows: ${(await runGrouped(page)).toFixed(0)} ms (at most 300)`);
  } finally {
    await browser.close();
    served.server.close();
  }
}

async function runFirst(page: Page): Promise<number> {
  const started = performance.now();
  await page.locator(".buku > section").first().getByRole("button", { name: "Jalankan" }).click();
  await page.locator("table.hasil").first().waitFor();
  return performance.now() - started;
}

async function runGrouped(page: Page): Promise<number> {
  await page.locator(".buku > section").nth(1).getByRole("button", { name: "Jalankan" }).click();
  await page.locator("table.hasil").nth(1).waitFor();
  await page.locator(".buku > section").nth(2).getByRole("button", { name: "Jalankan" }).click();
  await page.locator("table.hasil").nth(2).waitFor();
  const size = await page.locator(".buku > section").nth(2).locator(".ukuran").textContent();
  return Number(/([\d,]+) detik/.exec(size ?? "")?.[1]?.replace(",", ".")) * 1000;
}

function transferred(): number {
  const entries = [
    ...performance.getEntriesByType("navigation"),
    ...performance.getEntriesByType("resource"),
  ];
  return entries.reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize, 0);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
