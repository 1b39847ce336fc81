import { addChartLinks } from "../notebook/openLink.js";
import type { PageData } from "../pageData.js";
import { applyConditions, insertTables } from "./blocks.js";
import { FACT, ownDataset, renderFact } from "./facts.js";
import type { CoreState, InlineState, MarkdownIt, Token } from "./tokens.js";

const BRACKET = 0x5b;
const ALL_FACTS = new RegExp(FACT, "g");
const LITERAL = /^\s*<(script|style|pre|textarea)\b/i;
const ROWS = /\[\[baris ([a-z][a-z0-9_]*)\.([a-z][a-z0-9_]*)(?: ([a-z][a-z0-9_]*))?\]\]/g;

/** Teaches Framework's Markdown the site's forms: numbers in prose, conditions, whole tables, row counts for reserved heights. */
export function publishedNumbers(data: PageData): <M>(md: M) => M {
  return (framework) => {
    const md = framework as MarkdownIt;
    md.core.ruler.after("block", "cakupan_conditions", (state) => applyConditions(state, data));
    // before "link", which would take [[x]] for a label
    md.inline.ruler.before("link", "cakupan_facts", (state, silent) => parseFact(state, silent, data));
    md.core.ruler.push("cakupan_html", (state) => fillHtmlBlocks(state, data));
    // after the blocks are filled: what a table's text says is never taken for a form
    md.core.ruler.push("cakupan_tables", (state) => insertTables(state, data));
    md.core.ruler.push("cakupan_headings", unlinkHeadings);
    return framework;
  };
}

function parseFact(state: InlineState, silent: boolean, data: PageData): boolean {
  if (state.src.charCodeAt(state.pos) !== BRACKET || state.src.charCodeAt(state.pos + 1) !== BRACKET)
    return false;
  const match = FACT.exec(state.src.slice(state.pos, state.posMax));
  if (match?.index !== 0) return false;
  const [whole, page = "", key = "", words] = match;
  if (!silent) {
    const use = { page, key, words, path: state.env.path, link: state.linkLevel === 0 };
    state.push("html_inline", "", 0).content = renderFact(data, use);
  }
  state.pos += whole.length;
  return true;
}

/** HTML blocks are no inline content to markdown-it; by now Framework has split them at each `${…}`. */
function fillHtmlBlocks({ tokens, env: { path } }: CoreState, data: PageData): void {
  const visit = (token: Token): void => {
    if (token.type === "html_block" && !LITERAL.test(token.content)) {
      token.content = fillFacts(fillRowCounts(token.content, path, data), path, data);
    }
    token.children?.forEach(visit);
  };
  addChartLinks(tokens, { data, path });
  tokens.forEach(visit);
}

function fillRowCounts(html: string, path: string, data: PageData): string {
  return html.replace(ROWS, (_, page: string, what: string, column?: string) => {
    const { rows } = ownDataset(data, { page, what, path });
    return String(
      column === undefined ? rows.length : new Set(rows.flatMap((row) => row[column] ?? [])).size,
    );
  });
}

function fillFacts(html: string, path: string, data: PageData): string {
  return html.replace(ALL_FACTS, (form, page: string, key: string, words: string | undefined, at: number) => {
    const before = html.slice(0, at);
    if (before.lastIndexOf("<") > before.lastIndexOf(">"))
      throw new Error(`${path}: ${form} stands in an attribute`);
    return renderFact(data, { page, key, words, path, link: true });
  });
}

/** Framework wraps each heading in a link to itself, and a link may hold no link. */
function unlinkHeadings({ tokens }: CoreState): void {
  tokens.forEach((token, index) => {
    if (token.type !== "heading_open") return;
    for (const child of tokens[index + 1]?.children ?? []) {
      if (child.type === "html_inline") child.content = child.content.replace(/<\/?a\b[^>]*>/g, "");
    }
  });
}
