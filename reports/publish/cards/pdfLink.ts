import { escapeHtml } from "../../lib/escape.js";
import { formatValue } from "../../lib/format.js";
import { TEXTS } from "../../lib/texts.js";

const OPENING = /<main\b[^>]*>\n?/;
const KILOBYTE = 1000;

/** Puts the link to a card's PDF at the top of the card, on the screen alone. */
export function linkPdf(html: string, { name, bytes }: { name: string; bytes: number }): string {
  const size = formatValue("angka", Math.ceil(bytes / KILOBYTE));
  const link = `<p class="layar kecil"><a href="${escapeHtml(name)}" type="application/pdf">${TEXTS.cardPdf}</a> (PDF, ${size} kB)</p>`;
  return html.replace(OPENING, (main) => `${main}${link}\n`);
}
