import { createHash } from "node:crypto";
import { describePage, plainText, renderHead } from "../html/head.js";
import { wayUp } from "../html/number.js";

const CHARSET = '<meta charset="utf-8">';
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

const TITLE = /<title>([^<]*)<\/title>/;
/** A page whose front matter says `head: <meta name="wasm">` may compile WebAssembly, in a worker made from text that keeps the page's policy; no other may. */
const WASM = /<meta name="wasm"[^>]*>\n?/;

/** Gives a page of Framework's its language, a viewport that may be zoomed, its head, and its own Content-Security-Policy. */
export function finishFrameworkPage(html: string, file: string): string {
  const page = plainLinks(html)
    .replace("<html>", '<html lang="id">')
    .replace(
      /<meta name="viewport"[^>]*>/,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
    )
    .replace(/<meta name="generator"[^>]*>\n?/, "")
    .replace(WASM, "")
    .replace(TITLE, (title) => `${title}\n${headOf(html, file)}`);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(page, WASM.test(html))}">`;
  return page.replace(CHARSET, `${CHARSET}\n${policy}`);
}

/** Framework writes `page | site`. */
function headOf(html: string, file: string): string {
  const [title = "", site = title] = plainText(TITLE.exec(html)?.[1] ?? "").split(" | ");
  return renderHead({ title, site, description: describePage(html), up: wayUp(`/${file}`) });
}

/** Takes away the rel=external that kept Framework from rewriting links of ours. */
export function plainLinks(html: string): string {
  return html.replaceAll(' rel="external"', "").replaceAll(' rel="external noopener"', ' rel="noopener"');
}

/** Plot styles its charts by `<style>` elements, so styles cannot be held to the origin alone. */
function policyFor(html: string, compilesWasm: boolean): string {
  const inline = [...html.matchAll(SCRIPT)].filter(
    ([, attributes, text]) => !/\bsrc=/.test(attributes ?? "") && text,
  );
  const hashes = new Set(inline.map(([, , text]) => `'sha256-${sha256(text ?? "")}'`));
  return [
    "default-src 'self'",
    ["script-src 'self'", ...(compilesWasm ? ["'wasm-unsafe-eval'"] : []), ...hashes].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    ...(compilesWasm ? ["connect-src 'self' blob:", "worker-src 'self' blob:"] : ["connect-src 'self'"]),
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join("; ");
}

function sha256(text: string): string {
  return createHash("sha256").update(text.replace(/\r\n?/g, "\n")).digest("base64");
}
