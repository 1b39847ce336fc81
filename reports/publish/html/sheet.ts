import { escapeHtml } from "../../lib/escape.js";
import type { PageData } from "../pageData.js";
import { MAIN, renderFooter, renderHeader, siteTitle } from "./frame.js";
import { describePage, renderHead } from "./head.js";
import { wayUp } from "./number.js";

/** What all prerendered pages need: the published data for the frame, and the stylesheet's address from the root. */
export interface SheetContext {
  data: PageData;
  stylesheet: string;
}

export interface Sheet {
  /** `/rapor/62.05` */
  path: string;
  title: string;
  /** Says which of the stylesheet's layouts it is. */
  kind: "rapor" | "asal-angka" | "daftar" | "cari";
  body: string;
  /** The script's address from the root, on the few pages that have one. */
  script?: string;
}

/** A page that is written as it is: its file from the site's root, its whole HTML. */
export interface WrittenPage {
  file: string;
  html: string;
}

/** Pages of our own load one stylesheet and show one icon; those with a script also that, and what it reads. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";
const SCRIPT_POLICY = `${POLICY}; script-src 'self'; connect-src 'self'`;

/** Writes a whole prerendered page around its body, which is safe HTML. */
export function renderSheet({ path, title, kind, body, script }: Sheet, context: SheetContext): string {
  const { data, stylesheet } = context;
  const up = wayUp(path);
  const site = siteTitle(data);
  const main = `<main id="${MAIN}">\n${body}\n</main>`;
  const head = renderHead({ title, site, description: describePage(main), up });
  const module = script ? `\n<script type="module" src="${up}${script}"></script>` : "";
  return `<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${script ? SCRIPT_POLICY : POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} | ${escapeHtml(site)}</title>
${head}
<link rel="stylesheet" href="${up}${stylesheet}">${module}
</head>
<body class="${kind}">
<header class="kepala">${renderHeader(data, path)}</header>
${main}
<footer class="kaki">${renderFooter(data, path)}</footer>
</body>
</html>
`;
}
