import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a site's checks need: the folder, its files from there, and which pages came from Markdown. */
export interface BuiltSite {
  out: string;
  files: readonly string[];
  fromMarkdown: ReadonlySet<string>;
}

const SCRIPTS = /<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g;
/** What stands in these comes from documents or is quoted code, and may look like anything. */
const QUOTED = /<(table|code|pre|data|blockquote|svg)\b[^>]*>[\s\S]*?<\/\1>/g;
const LOADED =
  /<(?:link|script|img|iframe|source|video|audio|embed|object)\b[^>]*?\b(?:href|src|srcset|data)="((?:https?:)?\/\/[^"]*)"/g;
const IMPORTED = /\b(?:import\(|from |import )"([^"]+)"/g;

/** Finds what Framework lets pass with exit code 0, and what no page of ours may hold; one line a problem. */
export function checkSite(site: BuiltSite): string[] {
  return site.files.flatMap((file) => {
    const text = readFileSync(join(site.out, file), "utf8");
    const problems = file.endsWith(".html")
      ? [
          ...checkPage(text, site.fromMarkdown.has(file)),
          ...checkLinks(text, file, site),
          ...checkImports(text, file, site),
        ]
      : file.startsWith("_import/") && file.endsWith(".js")
        ? checkImports(text, file, site)
        : file.endsWith(".css")
          ? [...text.matchAll(/url\(["']?((?:https?:)?\/\/[^"')]*)/g)].map(([, url]) => `loads ${url}`)
          : [];
    return problems.map((problem) => `${file}: ${problem}`);
  });
}

function checkPage(html: string, isMarkdown: boolean): string[] {
  const problems: string[] = [];
  const marked = html.replace(SCRIPTS, "");
  if (!/<html lang="id">/.test(html)) problems.push("has no lang");
  if (!/<title>[^<]+<\/title>/.test(html)) problems.push("has no title");
  if (!html.includes('http-equiv="Content-Security-Policy"')) problems.push("has no Content-Security-Policy");
  for (const [, message] of marked.matchAll(/<[^>]*observablehq--error[^>]*>([^<]*)/g))
    problems.push(`cell error: ${message}`);
  for (const [, url] of html.matchAll(LOADED)) problems.push(`loads ${url}`);
  for (const [tag] of marked.matchAll(/<[a-z][^>]*\s(?:on[a-z]+="|href="javascript:)[^>]*>/gi))
    problems.push(`runs code in ${tag}`);
  if (!isMarkdown && /<script\b/.test(html)) problems.push("holds a script");
  if (isMarkdown) problems.push(...checkProse(marked));
  return problems;
}

function checkProse(html: string): string[] {
  const ours = html.replace(QUOTED, "");
  const prose = ours.replace(/<[^>]*>/g, " ");
  const found = [/\[\[[^\]]*\]?\]?/.exec(ours)?.[0], /.{0,20}\]\([^)]*\)?/.exec(prose)?.[0]];
  return found.flatMap((form) => (form === undefined ? [] : [`unresolved form ${form.trim()}`]));
}

function checkLinks(html: string, file: string, { out }: BuiltSite): string[] {
  const problems: string[] = [];
  for (const [, href = ""] of html.replace(SCRIPTS, "").matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)) {
    if (/^[a-z]+:/i.test(href)) continue;
    const [path = "", hash] = decodeURI(href).replaceAll("&amp;", "&").split("#");
    const target =
      path === "" ? join(out, file) : join(out, path.startsWith("/") ? "." : dirname(file), path);
    if (!isFile(target)) problems.push(`broken link ${href}`);
    else if (hash && !hasAnchor(target, hash))
      problems.push(`broken link ${href}: no such place on that page`);
  }
  return [...new Set(problems)];
}

function checkImports(text: string, file: string, { out }: BuiltSite): string[] {
  const scripts = file.endsWith(".html")
    ? [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code).join("\n")
    : text;
  return [...scripts.matchAll(IMPORTED)].flatMap(([, path = ""]) => {
    if (!/^\.{0,2}\//.test(path)) return [`unresolved import ${path}`];
    return isFile(join(out, path.startsWith("/") ? "." : dirname(file), path))
      ? []
      : [`missing module ${path}`];
  });
}

function hasAnchor(file: string, hash: string): boolean {
  return readFileSync(file, "utf8").includes(` id="${hash}"`);
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
