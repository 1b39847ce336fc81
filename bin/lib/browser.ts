import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { StopError } from "./stopError.js";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ARGUMENTS = ["--no-sandbox", "--disable-gpu"];
const START_MS = 20_000;

/** Opens a headless browser; where none starts, says what to install. */
export async function openBrowser(findPath: () => Promise<string> = chromiumPath): Promise<Browser> {
  try {
    return await chromium.launch({ executablePath: await findPath(), args: ARGUMENTS, timeout: START_MS });
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new StopError(
      `Tidak ada peramban yang dapat dijalankan: ${reason}\nPasang Chromium (Debian/Ubuntu: sudo apt install chromium), lalu ulangi.`,
    );
  }
}

/** Finds the system's Chromium, or unpacks the one that an npm package holds. */
async function chromiumPath(): Promise<string> {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) =>
    existsSync(path),
  );
  if (found !== undefined) return found;
  // The package unpacks the libraries its browser needs only where it believes to be on Lambda.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
