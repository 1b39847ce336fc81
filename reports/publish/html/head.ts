import { escapeHtml } from "../../lib/escape.js";
import { saysSimulated, SIMULATION_NOTE, simulatedTitle } from "../../lib/simulation.js";
import { TEXTS } from "../../lib/texts.js";

/** Files of `reports/assets` that stand at the root of the site under their own names. */
export const ICON = "ikon.svg";
export const PICTURE = "pratinjau.png";

/** What a page says of itself to browsers, search engines and whoever shares its address; plain text. */
export interface HeadWords {
  title: string;
  site: string;
  description: string;
  /** The way from the page up to the site's root. */
  up: string;
}

const DESCRIPTION_LENGTH = 200;
/** Everything before the first heading of a section, table or picture. */
const OPENING = /<main\b[^>]*>([\s\S]*?)(?=<h2\b|<table\b|<figure\b|<svg\b|<ul\b|<\/main>)/;
const SPOKEN = /<(h1|p)\b[^>]*>([\s\S]*?)<\/\1>/g;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", "#39": "'" };

/** Writes the tags of a head that every page has: description, colours, icon, and what a shared link shows. */
export function renderHead({ title, site, description, up }: HeadWords): string {
  const isMarked = saysSimulated(site);
  const named = { description: isMarked ? `${SIMULATION_NOTE} ${description}` : description };
  const shared = {
    "og:title": isMarked ? simulatedTitle(title) : title,
    "og:description": named.description,
    "og:type": "website",
    "og:locale": "id_ID",
    "og:site_name": site,
    "og:image": `${up}${PICTURE}`,
    "og:image:type": "image/png",
    "og:image:width": "1200",
    "og:image:height": "630",
    "og:image:alt": TEXTS.pictureAlt,
  };
  return [
    ...Object.entries(named).map(([name, text]) => `<meta name="${name}" content="${escapeHtml(text)}">`),
    '<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">',
    '<meta name="theme-color" content="#131619" media="(prefers-color-scheme: dark)">',
    ...Object.entries(shared).map(
      ([name, text]) => `<meta property="${name}" content="${escapeHtml(text)}">`,
    ),
    `<link rel="icon" href="${up}${ICON}" type="image/svg+xml">`,
  ].join("\n");
}

/** Reads what a page says first, in at most 200 characters: its own sentence, so that it cannot go stale. */
export function describePage(html: string): string {
  const opening = OPENING.exec(html)?.[1] ?? "";
  const sentences = [...opening.matchAll(SPOKEN)].map(([, , text = ""]) => plainText(text)).filter(Boolean);
  const whole = sentences.map((text) => (/[.!?:]$/.test(text) ? text : `${text}.`)).join(" ");
  if (whole.length <= DESCRIPTION_LENGTH) return whole;
  return `${whole.slice(0, DESCRIPTION_LENGTH - 1).replace(/\s+\S*$/, "")}…`;
}

/** Reads the text of HTML that we wrote: no tags, no entities, single spaces. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&([a-z]+|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/\s+/g, " ")
    .trim();
}
