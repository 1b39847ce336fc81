import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { checkFile } from "./checkFiles.js";

/** What a site's checks need: the folder, its files from there, which pages came from Markdown, and the folders of this machine that no file may name. */
export interface BuiltSite {
  out: string;
  files: readonly string[];
  fromMarkdown: ReadonlySet<string>;
  folders: readonly string[];
}

interface Checked extends BuiltSite {
  /** The anchors of the files that were looked at. */
  places: Map<string, ReadonlySet<string> | undefined>;
}

const SCRIPTS = /<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g;
/** What stands in these comes from documents or is quoted code, and may look like anything. */
const QUOTED = /<(table|code|pre|data|blockquote|svg)\b[^>]*>[\s\S]*?<\/\1>/g;
const LOADED =
  /<(?:link(?! rel="canonical")|script|img|iframe|source|video|audio|embed|object)\b[^>]*?\b(?:href|src|srcset|data)="((?:https?:)?\/\/[^"]*)"/g;
/** What a page needs to look right and to be shared: addresses in its head, and pictures. */
const NEEDED =
  /<(?:link|script|img|source)\b[^>]*?\b(?:href|src)="([^"]*)"|<meta property="og:image" content="([^"]*)"/g;
/** The policy of a prerendered page names scripts only where the page asked for one. */
const SCRIPT_ALLOWED = /http-equiv="Content-Security-Policy" content="[^"]*script-src 'self'/;
const HEAD = ['name="description"', 'property="og:title"', 'property="og:image"', 'rel="icon"'];
/** A fragment that a page's script reads is no place on it. */
const SPOKEN_TO = /^(kueri|galeri)=/;
const IMPORTED = /\b(?:import\(|from |import )"([^"]+)"/g;

/** Finds what Framework lets pass with exit code 0, and what no page of ours may hold; one line a problem. */
export function checkSite(given: BuiltSite): string[] {
  const site = { ...given, places: new Map<string, ReadonlySet<string> | undefined>() };
  return site.files.flatMap((file) => {
    const text = readFileSync(join(site.out, file), "utf8");
    const problems = file.endsWith(".html")
      ? [
          ...checkPage(text, site.fromMarkdown.has(file)),
          ...checkNeeded(text, file, site),
          ...checkLinks(text, file, site),
          ...checkImports(text, file, site),
        ]
      : file.startsWith("_import/") && file.endsWith(".js")
        ? checkImports(text, file, site)
        : file.endsWith(".css")
          ? [...text.matchAll(/url\(["']?((?:https?:)?\/\/[^"')]*)/g)].map(([, url]) => `loads ${url}`)
          : [];
    return [...checkFile(file, text, site.folders), ...problems].map((problem) => `${file}: ${problem}`);
  });
}

function checkPage(html: string, isMarkdown: boolean): string[] {
  const problems: string[] = [];
  const marked = html.replace(SCRIPTS, "");
  if (!/<html lang="id">/.test(html)) problems.push("has no lang");
  if (!/<title>[^<]+<\/title>/.test(html)) problems.push("has no title");
  if (!html.includes('http-equiv="Content-Security-Policy"')) problems.push("has no Content-Security-Policy");
  for (const tag of HEAD) if (!html.includes(tag)) problems.push(`has no ${tag}`);
  if (/<meta name="description" content="\s*"/.test(html)) problems.push("describes itself by nothing");
  for (const [, message] of marked.matchAll(/<[^>]*observablehq--error[^>]*>([^<]*)/g))
    problems.push(`cell error: ${message}`);
  for (const [, url] of html.matchAll(LOADED)) problems.push(`loads ${url}`);
  for (const [tag] of marked.matchAll(/<[a-z][^>]*\s(?:on[a-z]+="|href="javascript:)[^>]*>/gi))
    problems.push(`runs code in ${tag}`);
  if (!isMarkdown && !SCRIPT_ALLOWED.test(html) && /<script\b/.test(html)) problems.push("holds a script");
  if (!isMarkdown && /<script\b(?![^>]*\bsrc=)/.test(html)) problems.push("holds a script of its own");
  if (isMarkdown) problems.push(...checkProse(marked));
  return problems;
}

function checkProse(html: string): string[] {
  const ours = html.replace(QUOTED, "");
  const prose = ours.replace(/<[^>]*>/g, " ");
  const found = [/\[\[[^\]]*\]?\]?/.exec(ours)?.[0], /.{0,20}\]\([^)]*\)?/.exec(prose)?.[0]];
  return found.flatMap((form) => (form === undefined ? [] : [`unresolved form ${form.trim()}`]));
}

function checkNeeded(html: string, file: string, site: Checked): string[] {
  const needed = [...html.matchAll(NEEDED)].map(([, address, picture]) => address ?? picture ?? "");
  return needed
    .filter((address) => !/^([a-z]+:|\/\/)/i.test(address))
    .filter((address) => !placesOf(join(site.out, dirname(file), decodeURI(address)), site))
    .map((address) => `missing file ${address}`);
}

function checkLinks(html: string, file: string, site: Checked): string[] {
  const problems: string[] = [];
  for (const [, href = ""] of html.replace(SCRIPTS, "").matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)) {
    if (/^[a-z]+:/i.test(href)) continue;
    const [path = "", hash] = decodeURI(href).replaceAll("&amp;", "&").split("#");
    const target =
      path === "" ? join(site.out, file) : join(site.out, path.startsWith("/") ? "." : dirname(file), path);
    const places = placesOf(target, site);
    if (!places) problems.push(`broken link ${href}`);
    else if (hash && !SPOKEN_TO.test(hash) && !places.has(hash))
      problems.push(`broken link ${href}: no such place on that page`);
  }
  return [...new Set(problems)];
}

function checkImports(text: string, file: string, site: Checked): string[] {
  const scripts = file.endsWith(".html")
    ? [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code).join("\n")
    : text;
  return [...scripts.matchAll(IMPORTED)].flatMap(([, path = ""]) => {
    if (!/^\.{0,2}\//.test(path)) return [`unresolved import ${path}`];
    return placesOf(join(site.out, path.startsWith("/") ? "." : dirname(file), path), site)
      ? []
      : [`missing module ${path}`];
  });
}

/** Reads a file's places once, however many links lead there; an absent file has none at all. */
function placesOf(path: string, { places }: Checked): ReadonlySet<string> | undefined {
  if (!places.has(path)) {
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
    const text = isFile && path.endsWith(".html") ? readFileSync(path, "utf8") : "";
    places.set(
      path,
      isFile ? new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id)) : undefined,
    );
  }
  return places.get(path);
}
