import type { Result, Value } from "./engine.js";
import { make } from "./elements.js";
import { NOTEBOOK_TEXTS as TEXTS, say } from "./texts.js";
import { compareValues, isNumber, shownValue } from "./values.js";

const MOST_ROWS = 1000;
/** A browser draws more cells than this slowly. */
const MOST_CELLS = 30_000;
const LOCALE = "id-ID";

interface Order {
  column: number;
  descending: boolean;
}

/** Shows a result as a table whose headings sort it; a long or wide one in part, and `shown` says how many rows. */
export function resultTable(result: Result, label: string): { element: HTMLElement; shown: number } {
  const shown = Math.min(result.rows, MOST_ROWS, Math.max(1, Math.floor(MOST_CELLS / result.columns.length)));
  const head = make("tr");
  const body = make("tbody");
  let order: Order | undefined;
  const draw = (): void => {
    body.replaceChildren(
      ...orderedRows(result, order)
        .slice(0, shown)
        .map((row) => rowElement(result, row)),
    );
    [...head.children].forEach((cell, index) => {
      if (order?.column !== index) cell.removeAttribute("aria-sort");
      else cell.setAttribute("aria-sort", order.descending ? "descending" : "ascending");
    });
  };
  result.columns.forEach(({ name, kind }, column) => {
    const sort = make("button", { type: "button", title: say(TEXTS.sortBy, name) }, name);
    sort.addEventListener("click", () => {
      order = { column, descending: order?.column === column && !order.descending };
      draw();
    });
    head.append(make("th", { scope: "col", class: isNumber(kind) ? "n" : undefined }, sort));
  });
  draw();
  const table = make("table", { class: "hasil" }, make("caption", {}, label), make("thead", {}, head), body);
  return {
    element: make("div", { class: "gulir", role: "region", "aria-label": label, tabindex: "0" }, table),
    shown,
  };
}

/** Says how much there is, and how much of it is shown. */
export function sizeText(result: Result, shown: number): string {
  const counted = (value: number): string => value.toLocaleString(LOCALE, { maximumFractionDigits: 2 });
  const parts = [
    result.isPartial ? "" : say(TEXTS.rows, counted(result.rows)),
    say(TEXTS.columns, counted(result.columns.length)),
    say(TEXTS.seconds, counted(result.seconds)),
  ];
  const size = `${parts.filter(Boolean).join(", ")}.`;
  const more = result.isPartial ? `${say(TEXTS.moreThan, counted(result.rows))} ` : "";
  return `${more}${size}${shown < result.rows ? ` ${say(TEXTS.shownOf, counted(shown))}` : ""}`;
}

function orderedRows(result: Result, order: Order | undefined): number[] {
  const rows = Array.from({ length: result.rows }, (_, row) => row);
  if (order === undefined) return rows;
  const kind = result.columns[order.column]?.kind ?? "text";
  const values = result.column(order.column);
  const present = rows.filter((row) => values[row] !== null);
  const sign = order.descending ? -1 : 1;
  present.sort((a, b) => sign * compareValues(values[a] ?? null, values[b] ?? null, kind) || a - b);
  return [...present, ...rows.filter((row) => values[row] === null)];
}

function rowElement(result: Result, row: number): HTMLElement {
  const cells = result.columns.map((column, index) => {
    const value: Value = result.column(index)[row] ?? null;
    const kind = value === null ? "tiada" : isNumber(column.kind) ? "n" : undefined;
    return make("td", { class: kind }, shownValue(value, column));
  });
  return make("tr", {}, ...cells);
}
