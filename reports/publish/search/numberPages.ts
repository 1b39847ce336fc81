import type { NumberList } from "../../components/searchNumbers.js";
import { escapeHtml } from "../../lib/escape.js";
import { SEARCH_TEXTS, TEXTS } from "../../lib/texts.js";
import { linked } from "../html/number.js";
import { renderSheet, type Sheet, type SheetContext, type WrittenPage } from "../html/sheet.js";
import type { Receipt } from "../receipts/rows.js";
import { searchForm, type SearchFiles } from "./searchForm.js";

const UP = "../";
/** As many rows as a page may hold: about 100 kB gzipped. */
const ROWS = 2000;
const HEADINGS = [TEXTS.number, TEXTS.value, TEXTS.whatItIs, TEXTS.region];

/** Writes the finder of numbers: the list of all, or of where each beginning is listed when they are too many for a page. */
export function numberPages(
  receipts: readonly Receipt[],
  files: Omit<SearchFiles, "index">,
  context: SheetContext,
): WrittenPage[] {
  const groups = receipts.length > ROWS ? groupsOf(receipts) : [];
  const list = groups.length > 0 ? groupList(groups) : table(receipts, TEXTS.receipts);
  const body = `<h1>${TEXTS.receipts}</h1>
<p class="pembuka">${TEXTS.receiptsLead}</p>
${searchForm({ label: SEARCH_TEXTS.numberLabel, example: SEARCH_TEXTS.numberExample, numbers: files.numbers, up: UP })}
<div data-semua>${list}</div>`;
  const page = (sheet: Pick<Sheet, "path" | "title" | "body" | "script">): WrittenPage => ({
    file: `${sheet.path.slice(1)}.html`,
    html: renderSheet({ ...sheet, kind: "daftar" }, context),
  });
  return [
    page({ path: "/angka/index", title: TEXTS.receipts, body, script: files.script }),
    ...groups.map((group) =>
      page({ path: `/angka/${fileOf(group)}`, title: titleOf(group), body: groupBody(group) }),
    ),
  ];
}

/** Lists all numbers for the finder, each word of theirs once. */
export function listNumbers(receipts: readonly Receipt[]): NumberList {
  const labels = [...new Set(receipts.map(({ label }) => label))];
  const regions = [...new Set(receipts.map(({ region }) => region))];
  const [labelAt, regionAt] = [labels, regions].map((words) => new Map(words.map((word, at) => [word, at])));
  const numbers = receipts.map(
    ({ id, number, label, region }) =>
      [id, number, labelAt?.get(label) ?? 0, regionAt?.get(region) ?? 0] as const,
  );
  return { labels, regions, numbers };
}

interface NumberGroup {
  first: string;
  last: string;
  position: number;
  receipts: readonly Receipt[];
}

/** Cuts the ordered numbers into pages of equal length; an id says by itself on which it is. */
function groupsOf(receipts: readonly Receipt[]): NumberGroup[] {
  const count = Math.ceil(receipts.length / ROWS);
  const size = Math.ceil(receipts.length / count);
  return Array.from({ length: count }, (_, position) => {
    const members = receipts.slice(position * size, (position + 1) * size);
    return {
      first: members[0]?.id ?? "",
      last: members.at(-1)?.id ?? "",
      position: position + 1,
      receipts: members,
    };
  });
}

function groupList(groups: readonly NumberGroup[]): string {
  const items = groups.map(
    (group) => `<li><a href="${fileOf(group)}.html">${escapeHtml(titleOf(group))}</a></li>`,
  );
  return `<ul class="temuan">${items.join("\n")}</ul>`;
}

function groupBody(group: NumberGroup): string {
  const back = `<p class="pembuka"><a href="index.html">${TEXTS.receipts}</a></p>`;
  return `<h1>${escapeHtml(titleOf(group))}</h1>\n${back}\n${table(group.receipts, titleOf(group))}`;
}

/** No id is called so: those of documents end in a number of their own, those of computed numbers are hexadecimal. */
function fileOf({ position }: NumberGroup): string {
  return `daftar-${position}`;
}

function titleOf({ first, last }: NumberGroup): string {
  return `${SEARCH_TEXTS.from} ${first} ${SEARCH_TEXTS.to} ${last}`;
}

function table(receipts: readonly Receipt[], name: string): string {
  const [number, value, ...rest] = HEADINGS;
  const head = `<th scope="col">${number}</th><th scope="col" class="n">${value}</th>${rest.map((text) => `<th scope="col">${text}</th>`).join("")}`;
  return `<div class="gulir" role="region" aria-label="${escapeHtml(name)}" tabindex="0"><table>
<thead><tr>${head}</tr></thead>
<tbody>
${receipts.map(row).join("\n")}
</tbody></table></div>`;
}

function row({ id, number, label, region }: Receipt): string {
  return `<tr><th scope="row">${linked(escapeHtml(id), { id }, UP)}</th><td class="n">${escapeHtml(number)}</td><td>${escapeHtml(label)}</td><td>${escapeHtml(region)}</td></tr>`;
}
