import type { Page } from "playwright-core";
import { packLink } from "../../reports/components/notebook/link.js";

/** Where the notebook stands. */
export const PAGE = "/sql.html";

/** Gives the address of a notebook with these cells, as its file writes them. */
export const link = (...cells: string[]): string =>
  `${PAGE}#buku=${packLink(`-- @buku 1\n${cells.map((cell) => `\n${cell}\n`).join("")}`)}`;

/** A cell by its number. */
export const cell = (page: Page, number: number) => page.locator(".buku > section").nth(number - 1);

/** Where one types in a cell. */
export const editor = (page: Page, number: number) => cell(page, number).locator(".cm-content");

/** What the page says to everybody. */
export const status = (page: Page) => page.locator("#buku [role=status]");

/** A cell's table. */
export const table = (page: Page, number: number) => cell(page, number).locator("table.hasil");

/** A button above the notebook. */
export const tool = (page: Page, name: string) =>
  page.getByRole("toolbar").getByRole("button", { name, exact: true });

/** Replaces what a cell asks. */
export async function write(page: Page, number: number, text: string): Promise<void> {
  await editor(page, number).click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(text);
  await page.keyboard.press("Escape");
}

/** Writes a query into a cell and runs it. */
export async function ask(page: Page, sql: string, number = 1): Promise<void> {
  await write(page, number, sql);
  await page.keyboard.press("ControlOrMeta+Enter");
}

/** Reads the rows of a cell's table. */
export async function texts(page: Page, number: number): Promise<string[][]> {
  await table(page, number).waitFor();
  return table(page, number)
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((one) => one.textContent ?? "")));
}

/** The address of a notebook with one empty cell. */
export const emptyBook = link("-- @sql\n-- @akhir");
