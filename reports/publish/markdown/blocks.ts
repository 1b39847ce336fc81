import { renderMatrix, type MatrixCell } from "../html/matrix.js";
import { wayUp } from "../html/number.js";
import { renderTable } from "../html/table.js";
import { renderMaps } from "../maps/mapBlock.js";
import { openLink } from "../notebook/openLink.js";
import type { Dataset, PageData } from "../pageData.js";
import { findFact, isPresent, ownDataset } from "./facts.js";
import type { CoreState, Token } from "./tokens.js";

const CONDITION = /^\[\[jika (tidak )?([a-z][a-z0-9_]*)\.([a-z][a-z0-9_]*)\]\]\s*/;
const TABLE = /^\[\[(tabel|matriks|peta) ([a-z][a-z0-9_]*)\.([a-z][a-z0-9_]*)\]\]$/;

/** Drops each paragraph, heading or list item whose `[[jika …]]` does not hold, and lists that are empty then. */
export function applyConditions(state: CoreState, data: PageData): void {
  const dropped = new Set<Token>();
  state.tokens.forEach((token, index) => {
    const match = token.type === "inline" ? CONDITION.exec(token.content) : null;
    if (!match) return;
    const [whole, negated, page = "", key = ""] = match;
    token.content = token.content.slice(whole.length);
    const holds = isPresent(findFact(data, { page, key, path: state.env.path })) !== Boolean(negated);
    if (!holds) for (const gone of blockAround(state.tokens, index)) dropped.add(gone);
  });
  state.tokens = withoutEmptyLists(state.tokens.filter((token) => !dropped.has(token)));
}

/** Replaces each paragraph that is only `[[tabel page.what]]` or `[[matriks page.what]]` by the table, and `[[peta page.what]]` by the maps; runs after Framework has looked for `${…}`. */
export function insertTables(state: CoreState, data: PageData): void {
  const { path } = state.env;
  for (let index = state.tokens.length - 1; index > 0; index--) {
    const token = state.tokens[index];
    const match = token?.type === "inline" ? TABLE.exec(token.content.trim()) : null;
    if (!match) continue;
    const [, form, page = "", what = ""] = match;
    const dataset = ownDataset(data, { page, what, path });
    const up = wayUp(path);
    const table = new state.Token("html_block", "", 0);
    const link = form === "peta" ? "" : openLink(data, { page, what, path });
    table.content = `${renderBlock({ form, page, dataset }, { data, up })}${link}\n`;
    state.tokens.splice(index - 1, 3, table);
  }
}

function renderBlock(
  { form, page, dataset }: { form: string | undefined; page: string; dataset: Dataset },
  { data, up }: { data: PageData; up: string },
): string {
  if (form === "peta") return renderMaps(data, { page, up });
  if (form === "matriks") return renderMatrix(dataset as unknown as Dataset<MatrixCell>, up);
  return renderTable(dataset, { up, codes: data.codes() });
}

function blockAround(tokens: readonly Token[], index: number): readonly Token[] {
  const inItem = tokens[index - 2]?.type === "list_item_open";
  const start = inItem ? index - 2 : index - 1;
  return tokens.slice(start, endOf(tokens, start) + 1);
}

function endOf(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let index = start; index < tokens.length; index++) {
    depth += tokens[index]?.nesting ?? 0;
    if (depth === 0) return index;
  }
  return tokens.length - 1;
}

function withoutEmptyLists(tokens: Token[]): Token[] {
  const isEmpty = (index: number): boolean =>
    /^(bullet|ordered)_list_open$/.test(tokens[index]?.type ?? "") &&
    (tokens[index + 1]?.type ?? "").endsWith("_list_close");
  return tokens.filter((_, index) => !isEmpty(index) && !isEmpty(index - 1));
}
