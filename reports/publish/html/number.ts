import { escapeHtml, safeAddress } from "../../lib/escape.js";

/** Where a number or word leads: a receipt's id, or an address of the site or of the web. */
export interface Target {
  id?: string | null | undefined;
  href?: string | null | undefined;
}

/** Returns the way from a page (`/cakupan`, `/rapor/62.05`) up to the site's root: `./` or `../`. */
export function wayUp(path: string): string {
  return "../".repeat(path.split("/").length - 2) || "./";
}

/** Returns the address of a figure's receipt, seen from the site's root. */
export function receiptPath(id: string): string {
  return `angka/${encodeURIComponent(id)}.html`;
}

/** Wraps safe HTML in a link to its target; without a target it stays as it is. Relative links carry rel=external, so that Framework leaves them alone until the finishing step takes it away. */
export function linked(html: string, { id, href }: Target, up: string): string {
  if (id) return `<a class="angka" href="${up}${receiptPath(id)}" rel="external">${html}</a>`;
  if (!href) return html;
  if (href.startsWith("/")) {
    return `<a href="${up}${escapeHtml(sitePath(href))}" rel="external">${html}</a>`;
  }
  const address = safeAddress(href);
  return address ? `<a href="${escapeHtml(address)}" rel="external noopener">${html}</a>` : html;
}

/** Returns the file, from the site's root, that an address of ours (`/sumber#id`) means. */
export function sitePath(href: string): string {
  const [path = "", hash] = href.slice(1).split("#");
  const file = path === "" ? "index.html" : /\.[a-z]+$/.test(path) ? path : `${path}.html`;
  return hash === undefined ? file : `${file}#${hash}`;
}
