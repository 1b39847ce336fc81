// @ts-check
import { spawnSync } from "node:child_process";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { StopError } from "./stopError.js";

/**
 * Makes this process the only builder until it ends or calls what it gets back; takes over the lock of a dead one.
 * @param {string} path
 * @returns {() => void}
 */
export function takeLock(path) {
  mkdirSync(dirname(path), { recursive: true });
  const mine = `${path}.${process.pid}`;
  const text = `${process.pid} ${startOf(process.pid)}\n`;
  writeFileSync(mine, text);
  try {
    while (!linked(mine, path)) removeDeadLock(path);
  } finally {
    rmSync(mine, { force: true });
  }
  const release = () => {
    process.removeListener("exit", release);
    if (readLock(path) === text) rmSync(path, { force: true });
  };
  process.once("exit", release);
  return release;
}

/** @param {string} from @param {string} to */
function linked(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
    throw error;
  }
}

/** @param {string} path */
function removeDeadLock(path) {
  const held = readLock(path);
  if (held === undefined) return;
  const [pid = "", ...start] = held.trim().split(" ");
  if (start.length > 0 && startOf(Number(pid)) === start.join(" "))
    throw new StopError(
      `Pembangunan lain sedang berjalan (proses ${pid}). Tunggu sampai selesai, lalu ulangi.`,
    );
  const aside = `${path}.${process.pid}.dead`;
  try {
    renameSync(path, aside);
  } catch {
    return; // another process took it away first
  }
  if (readLock(aside) !== held) linked(aside, path);
  rmSync(aside, { force: true });
}

/** @param {string} path */
function readLock(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/**
 * Tells when a living process began, so that a recycled process id is not taken for the lock's owner.
 * @param {number} pid
 */
function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return state === "Z" ? "" : (rest[18] ?? "");
  } catch {
    return spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).stdout?.trim() ?? "";
  }
}
