import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { openBrowser } from "../../bin/lib/browser.js";
import { serve } from "../../bin/lib/server.js";

/** What the built site's tests are given: the address of the site, and pages of a real browser. */
export interface Site {
  folder: string;
  address: string;
  visit(path: string, options?: BrowserContextOptions): Promise<Visit>;
}

/** An open page and what went wrong on it. */
export interface Visit {
  page: Page;
  /** Console messages, page errors, refused policies, failed or foreign requests. */
  faults: readonly string[];
  requests: readonly string[];
}

const STEP_MS = 20_000;

type Serve = (folder: string) => Promise<{ server: Server; address: string }>;

/** Which site, where it is not the one that all tests share, and by what server, where not by `cakupan serve`. */
interface SiteOptions {
  root?: () => string;
  serving?: Serve;
}

/** Serves the built site to this file's tests, as `cakupan serve` does, and opens a browser; without a built site it fails. */
export function builtSite({ root = () => inject("scratch"), serving }: SiteOptions = {}): Site {
  let server: Server;
  let browser: Browser;
  const site: Site = {
    get folder() {
      return join(root(), "dist");
    },
    address: "",
    visit: (path, options) => visit(browser, { address: site.address, path, options: options ?? {} }),
  };
  beforeAll(async () => {
    const { folder } = site;
    if (!existsSync(join(folder, "index.html"))) throw new Error(`no built site in ${folder}: run npm test`);
    const served = await (serving ?? ((dist) => serve(dist, 0)))(folder);
    ({ server } = served);
    site.address = served.address;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  return site;
}

interface Call {
  address: string;
  path: string;
  options: BrowserContextOptions;
}

async function visit(browser: Browser, { address, path, options }: Call): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(STEP_MS);
  const faults: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (/^(data|blob):/.test(url)) return;
    requests.push(url);
    if (!url.startsWith(`${address}/`)) faults.push(`foreign request: ${url}`);
  });
  await page.goto(`${address}${path}`, { waitUntil: "load", timeout: STEP_MS });
  if (options.javaScriptEnabled !== false) await page.waitForFunction(isDrawn);
  return { page, faults, requests };
}

/** Framework's cells stand in for what is still to come; a cell that fails has come too. */
function isDrawn(): boolean {
  return document.querySelector("observablehq-loading") === null;
}

/** Runs a test on a page and closes the page whatever happens. */
export async function onPage<T>(opening: Promise<Visit>, use: (visit: Visit) => Promise<T>): Promise<T> {
  const opened = await opening;
  try {
    return await use(opened);
  } finally {
    await opened.page.context().close();
  }
}
