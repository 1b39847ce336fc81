import { escapeHtml } from "../../lib/escape.js";
import { TEXTS } from "../../lib/texts.js";
import type { PageData } from "../pageData.js";
import { MAIN, renderFooter, renderHeader } from "./frame.js";
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
  kind: "rapor" | "asal-angka" | "daftar";
  body: string;
}

/** A page that is written as it is: its file from the site's root, its whole HTML. */
export interface WrittenPage {
  file: string;
  html: string;
}

/** Pages of our own hold no script and load one stylesheet, so they allow nothing else. */
const POLICY = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

/** Writes a whole prerendered page around its body, which is safe HTML. */
export function renderSheet({ path, title, kind, body }: Sheet, { data, stylesheet }: SheetContext): string {
  return `<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} | ${TEXTS.site}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${wayUp(path)}${stylesheet}">
</head>
<body class="${kind}">
<header class="kepala">${renderHeader(path)}</header>
<main id="${MAIN}">
${body}
</main>
<footer class="kaki">${renderFooter(data, path)}</footer>
</body>
</html>
`;
}
