import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeLock } from "../../bin/lib/lock.js";

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cakupan kunci "));
  lock = join(folder, "build.lock");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a lock that is held is refused, and says by whom", () => {
  const release = takeLock(lock);
  expect(() => takeLock(lock)).toThrow(`proses ${process.pid}`);
  release();
  expect(readdirSync(folder)).toEqual([]);
});

test.for([
  { what: "a process that is gone", text: "999999999 1\n" },
  { what: "a process whose id another one has now", text: `${process.pid} 1\n` },
  { what: "nobody, since its file is empty", text: "" },
])("a lock of $what is taken over", ({ text }) => {
  writeFileSync(lock, text);
  const release = takeLock(lock);
  expect(readFileSync(lock, "utf8")).toMatch(new RegExp(`^${process.pid} `));
  release();
  expect(readdirSync(folder)).toEqual([]);
});
