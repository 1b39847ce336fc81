import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

/** The type Framework looks for before it rewrites a module's imports. */
const JAVASCRIPT = { headers: { "content-type": "application/javascript" } };
/** Kept apart from the packages that use them, so that a page holds one copy of each. */
const SHARED = new Set(["apache-arrow", "htl"]);
const PACKAGE = /^((?:@[^/@]+\/)?[^/@]+)(?:@([^/]+))?(?:\/(.*))?$/;
const VERSION_QUESTION = /^(@[^/]+\/)?[^/]+(\/latest)?$/;

interface Specifier {
  name: string;
  version: string;
  path: string;
}

/**
 * Makes Framework build from `node_modules` of the project alone. It asks a registry for versions and a CDN for
 * modules, by addresses written into its code, through the global fetch: this answers both and refuses all else.
 */
export function buildOffline(project: string, root: string): void {
  process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";
  forgetOtherVersions(project, join(project, root, ".observablehq", "cache"));
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const path = decodeURIComponent(url.pathname).slice(1);
    if (path.startsWith("npm/")) return moduleOf(project, parseSpecifier(path.slice("npm/".length)));
    if (VERSION_QUESTION.test(path)) return versionOf(project, parseSpecifier(path));
    throw new Error(`the site is built without a network: refused ${init?.method ?? "GET"} ${url.href}`);
  };
}

/** Framework prefers whatever version lies in its cache, so the cache goes when the installed packages change. */
function forgetOtherVersions(project: string, cache: string): void {
  const hash = createHash("sha256");
  for (const file of [join(project, "package-lock.json"), fileURLToPath(import.meta.url)]) {
    hash.update(readFileSync(file));
  }
  const key = hash.digest("hex");
  const stamp = join(cache, "packages.key");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === key) return;
  for (const folder of ["_npm", "_node"]) rmSync(join(cache, folder), { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, key);
}

/** Splits `@scope/name@1.2.3/path/file.js`. */
function parseSpecifier(text: string): Specifier {
  const [, name, version = "", path = ""] = PACKAGE.exec(text) ?? [];
  if (name === undefined) throw new Error(`not a package: ${text}`);
  return { name, version, path };
}

function installedVersion(project: string, name: string): string | undefined {
  const manifest = join(project, "node_modules", name, "package.json");
  if (!existsSync(manifest)) return undefined;
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
}

/** Framework asks for the version of every library its client mentions, used or not. */
function versionOf(project: string, { name }: Specifier): Response {
  const version = installedVersion(project, name) ?? "0.0.0";
  return Response.json({ version, versions: { [version]: {} } });
}

async function moduleOf(project: string, { name, version, path }: Specifier): Promise<Response> {
  const installed = installedVersion(project, name);
  if (installed === undefined) throw new Error(`a page uses npm:${name}, which is not in package.json`);
  if (installed !== version) throw new Error(`a page uses npm:${name}@${version}; ${installed} is installed`);
  if (path === "+esm" || path.endsWith("/+esm")) {
    const entry = [name, path.replace(/\/?\+esm$/, "")].filter(Boolean).join("/");
    return new Response(await bundle(project, { entry, name }), JAVASCRIPT);
  }
  const bytes = readFileSync(join(project, "node_modules", name, path));
  return new Response(bytes, /^\.m?js$/.test(extname(path)) ? JAVASCRIPT : {});
}

async function bundle(project: string, { entry, name }: { entry: string; name: string }): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: project,
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    mainFields: ["browser", "module", "main"],
    define: { "process.env.NODE_ENV": '"production"' },
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "warning",
    plugins: [keepShared(project, name)],
  });
  return outputFiles[0]?.text ?? "";
}

function keepShared(project: string, owner: string): Plugin {
  return {
    name: "shared",
    setup(setup) {
      setup.onResolve({ filter: /^[^./]/ }, ({ kind, path }) => {
        if (kind === "entry-point") return undefined;
        const dependency = parseSpecifier(path);
        if (!SHARED.has(dependency.name) || dependency.name === owner) return undefined;
        const version = installedVersion(project, dependency.name);
        const tail = dependency.path ? `${dependency.path}/` : "";
        return { path: `/npm/${dependency.name}@${version}/${tail}+esm`, external: true };
      });
    },
  };
}
