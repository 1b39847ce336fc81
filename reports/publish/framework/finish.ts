import { createHash } from "node:crypto";

const CHARSET = '<meta charset="utf-8">';
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/** Gives a page of Framework's its language, a viewport that may be zoomed, and its own Content-Security-Policy. */
export function finishFrameworkPage(html: string): string {
  const page = plainLinks(html)
    .replace("<html>", '<html lang="id">')
    .replace(
      /<meta name="viewport"[^>]*>/,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
    )
    .replace(/<meta name="generator"[^>]*>\n?/, "");
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(page)}">`;
  return page.replace(CHARSET, `${CHARSET}\n${policy}`);
}

/** Takes away the rel=external that kept Framework from rewriting links of ours. */
export function plainLinks(html: string): string {
  return html.replaceAll(' rel="external"', "").replaceAll(' rel="external noopener"', ' rel="noopener"');
}

/** Plot styles its charts by `<style>` elements, so styles cannot be held to the origin alone. */
function policyFor(html: string): string {
  const inline = [...html.matchAll(SCRIPT)].filter(
    ([, attributes, text]) => !/\bsrc=/.test(attributes ?? "") && text,
  );
  const hashes = new Set(inline.map(([, , text]) => `'sha256-${sha256(text ?? "")}'`));
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
}

function sha256(text: string): string {
  return createHash("sha256").update(text.replace(/\r\n?/g, "\n")).digest("base64");
}
