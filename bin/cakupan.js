#!/usr/bin/env node
// @ts-check
import { writeSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { requireNode, setUp } from "./lib/setup.js";
import { StopError } from "./lib/stopError.js";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
for (const [signal, code] of /** @type {const} */ ([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
]))
  process.on(signal, () => {
    // Past the console, which the progress on a terminal holds back; and its cursor comes back.
    const cursor = process.stderr.isTTY ? "\u001b[?25h\n" : "";
    writeSync(2, `${cursor}Dihentikan. Gudang dan situs terakhir yang baik tidak diubah.\n`);
    process.exit(code);
  });

for (const event of ["uncaughtException", "unhandledRejection"])
  process.on(event, (error) => {
    console.error(error);
    process.exit(3);
  });

try {
  requireNode(process.versions.node);
  await setUp(root);
} catch (error) {
  console.error(error instanceof StopError ? error.message : error);
  process.exit(3);
}
process.env["INIT_CWD"] ??= process.cwd();
process.chdir(root);
const { register } = await import("tsx/esm/api");
register();
const { main } = await import("./main.js");
process.exit(await main({ root, words: process.argv.slice(2) }));
