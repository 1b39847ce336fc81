import { escapeHtml } from "../../lib/escape.js";
import { PICTURE } from "./head.js";

const IMAGE = /<meta property="og:image" content="[^"]*">/;
/** A server shows it at any address. */
const NOT_FOUND = "404.html";

/** Gives a finished page its whole address, for whoever shares it and for search engines; `file` is its place from the site's root. */
export function addressPage(html: string, { file, address }: { file: string; address: string }): string {
  const whole = (path: string) => escapeHtml(new URL(encodeURI(path), `${address}/`).href);
  const page = whole(`./${file}`.replace(/\/index\.html$/, "/"));
  const image = `<meta property="og:image" content="${whole(PICTURE)}">`;
  const own = `<meta property="og:url" content="${page}">\n<link rel="canonical" href="${page}">`;
  return html.replace(IMAGE, () => (file === NOT_FOUND ? image : `${image}\n${own}`));
}
