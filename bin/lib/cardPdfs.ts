import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { linkPdf } from "../../reports/publish/cards/pdfLink.js";
import { openBrowser } from "./browser.js";
import { serve } from "./server.js";

const STEP_MS = 30_000;
/** A card is two A4 pages; a browser that makes it more has other fonts or margins than we know of. */
const PAGES = 2;
const PAGE_OBJECT = /\/Type\s*\/Page\b/g;
const TOLD = 10;

/** Prints every card of a site in a folder as a tagged PDF beside it, and links it there; gives how many. */
export async function printCards(site: string, log: (line: string) => void): Promise<number> {
  const cards = readdirSync(join(site, "rapor")).filter((file) => file.endsWith(".html"));
  const browser = await openBrowser();
  const { server, address } = await serve(site, 0);
  try {
    const page = await browser.newPage({ javaScriptEnabled: false });
    page.setDefaultTimeout(STEP_MS);
    for (const [at, card] of cards.entries()) {
      const pdf = await printCard(page, `${address}/rapor/${card}`);
      writePdf(join(site, "rapor"), card, pdf);
      if ((at + 1) % TOLD === 0 || at + 1 === cards.length) log(`PDF ${at + 1}/${cards.length}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  return cards.length;
}

async function printCard(page: Page, address: string): Promise<Buffer> {
  await page.goto(address, { waitUntil: "load" });
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const pages = pdf.toString("latin1").match(PAGE_OBJECT)?.length ?? 0;
  if (pages !== PAGES) throw new Error(`${address} prints on ${pages} pages, not on ${PAGES}`);
  return pdf;
}

function writePdf(folder: string, card: string, pdf: Buffer): void {
  const name = card.replace(/html$/, "pdf");
  const html = readFileSync(join(folder, card), "utf8");
  writeFileSync(join(folder, name), pdf);
  writeFileSync(join(folder, card), linkPdf(html, { name, bytes: pdf.length }));
}
