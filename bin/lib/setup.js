// @ts-check
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runChild } from "./child.js";
import { takeLock } from "./lock.js";
import { StopError } from "./stopError.js";

const OFFLINE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT|ECONNRESET|NewConnectionError|NameResolutionError|Max retries exceeded|Temporary failure in name resolution|ConnectTimeoutError/;
/** npm's own patience without a network is over a minute. */
const PATIENCE = ["--fetch-retries=4", "--fetch-retry-factor=2", "--fetch-retry-mintimeout=1000"];
const PYTHONS = ["python3", "python", "python3.14", "python3.13", "python3.12", "python3.11", "python3.10"];

/**
 * Refuses a Node older than 20.19.
 * @param {string} version
 */
export function requireNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new StopError(
      `Perlu Node.js 20.19 atau lebih baru, yang ada ${version}: pasang dari https://nodejs.org, lalu ulangi.`,
    );
}

/**
 * Installs what the lock files name, where that is not yet so: node_modules and .venv.
 * @param {string} root
 */
export async function setUp(root) {
  if (hasNodePackages(root) && hasVenv(root)) return;
  const release = takeLock(join(root, "warehouse", "build.lock"));
  try {
    const python = hasVenv(root) ? undefined : await findPython(root);
    if (!hasNodePackages(root)) await installNodePackages(root);
    if (python !== undefined) await installVenv(root, python);
  } finally {
    release();
  }
}

/** @param {string} root */
function hasNodePackages(root) {
  const wanted = readPackages(join(root, "package-lock.json"));
  const installed = readPackages(join(root, "node_modules", ".package-lock.json"));
  return Object.entries(wanted).every(
    ([path, { version, optional, os, cpu, libc }]) =>
      path === "" ||
      installed[path]?.version === version ||
      (optional && (libc || !os?.includes(process.platform) || !cpu?.includes(process.arch))),
  );
}

/**
 * Reads a lock file of npm; the hidden one in node_modules is written when an installation is complete.
 * @param {string} path
 * @returns {Record<string, {version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[]}>}
 */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages;
  } catch {
    return {};
  }
}

/** @param {string} root */
async function installNodePackages(root) {
  if (lstatSync(join(root, "node_modules"), { throwIfNoEntry: false })?.isSymbolicLink())
    throw new StopError(
      "node_modules di sini tautan ke folder lain, dan isinya tidak cocok dengan package-lock.json: hapus tautannya, lalu ulangi. Memasang melaluinya akan mengosongkan folder itu.",
    );
  console.error("Memasang paket Node (sekali saja, beberapa menit)");
  const npm = process.env["npm_execpath"];
  /** @type {[string, ...string[]]} */
  const program = npm?.endsWith("npm-cli.js") ? [process.execPath, npm] : ["npm"];
  await install(root, [
    ...program,
    "ci",
    "--include=dev",
    "--prefer-offline",
    "--loglevel=notice",
    ...PATIENCE,
  ]);
}

/** @param {string} root */
function hasVenv(root) {
  const venv = join(root, ".venv");
  try {
    return (
      existsSync(join(venv, "bin", "python")) &&
      readFileSync(join(venv, "cakupan.stamp"), "utf8") === venvStamp(root)
    );
  } catch {
    return false;
  }
}

/**
 * Names the requirements and the place a .venv was made for: its scripts do not survive a move.
 * @param {string} root
 */
function venvStamp(root) {
  const requirements = readFileSync(join(root, "requirements.txt"));
  return `${createHash("sha256").update(requirements).digest("hex")} ${realpathSync(join(root, ".venv"))}\n`;
}

/**
 * @param {string} root
 * @param {string} python
 */
async function installVenv(root, python) {
  console.error("Memasang dbt ke .venv (sekali saja, beberapa menit)");
  const venv = join(root, ".venv");
  rmSync(venv, { recursive: true, force: true });
  await install(root, [python, "-m", "venv", venv]);
  const pip = ["-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--require-hashes"];
  await install(root, [join(venv, "bin", "python"), ...pip, "-r", join(root, "requirements.txt")]);
  writeFileSync(join(venv, "cakupan.stamp"), venvStamp(root));
}

/** @param {string} root */
async function findPython(root) {
  for (const name of PYTHONS) {
    const { code } = await runChild([name, "-c", "import sys; sys.exit(sys.version_info < (3, 10))"], {
      cwd: root,
    });
    if (code === 0) return name;
  }
  throw new StopError(
    "Python 3.10 atau lebih baru tidak ditemukan: pasang dari https://www.python.org (Debian/Ubuntu: sudo apt install python3 python3-venv), lalu ulangi.",
  );
}

/**
 * @param {string} root
 * @param {[string, ...string[]]} command
 */
async function install(root, command) {
  const logFile = join(root, "logs", "setup.log");
  const { code, output } = await runChild(command, { cwd: root, logFile });
  if (code === 0) return;
  if (/ensurepip|No module named venv/.test(output))
    throw new StopError(
      "Modul venv Python tidak ada: pasang (Debian/Ubuntu: sudo apt install python3-venv), lalu ulangi.",
    );
  if (OFFLINE.test(output))
    throw new StopError(
      `Tidak ada sambungan ke gudang paket (npm, PyPI): sambungkan ke internet, lalu ulangi. Rinciannya di ${logFile}`,
    );
  const [last] = output.trim().split("\n").slice(-1);
  throw new StopError(`Pemasangan gagal (${last}). Rinciannya di ${logFile}; perbaiki, lalu ulangi.`);
}
