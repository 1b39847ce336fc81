import { chartChoices, chartData, chartLabel, chartNote, type DrawChart } from "./chart.js";
import { button, download, make } from "./elements.js";
import type { Result } from "./engine.js";
import type { QueryProblem } from "./errors.js";
import type { ChartSpec } from "./model.js";
import { resultCsv, resultTsv } from "./resultFiles.js";
import { resultTable, sizeText } from "./resultTable.js";
import { NOTEBOOK_TEXTS as TEXTS, say } from "./texts.js";

/** What an outcome needs from its cell. */
export interface OutcomeContext {
  label: string;
  fileName: string;
  chart: ChartSpec | undefined;
  drawChart: () => Promise<DrawChart>;
  onChart: (spec: ChartSpec | undefined) => void;
  say: (text: string) => void;
}

/** Shows a result: how much it is, the table, ways to take it along, and a chart. */
export function resultElement(
  result: Result,
  context: OutcomeContext,
): { element: HTMLElement; summary: string } {
  if (result.columns.length === 0) return plain(TEXTS.doneWithout);
  const { element: table, shown } = resultTable(result, context.label);
  const summary = result.rows === 0 ? TEXTS.noRows : sizeText(result, shown);
  const chart = make("div", { class: "gambar" });
  const choices = make("div");
  const redraw = (spec: ChartSpec | undefined): void => {
    choices.replaceChildren(
      chartChoices(result.columns, spec, (next) => {
        context.onChart(next);
        redraw(next);
        choices.querySelector("select")?.focus();
      }),
    );
    void showChart(chart, { result, spec, context });
  };
  redraw(context.chart);
  const parts = result.rows === 0 ? [] : [takeAlong(result, context), choices, chart];
  return { element: make("div", {}, table, make("p", { class: "ukuran" }, summary), ...parts), summary };
}

/** Shows what went wrong: in words, and in the database's own. */
export function problemElement({ words, said, at }: QueryProblem, statement: string): HTMLElement {
  const line = at ? statement.slice(0, at.from).split("\n").length : undefined;
  const place = line === undefined || !statement.includes("\n") ? "" : ` (${say(TEXTS.line, line)})`;
  const own = said
    ? [make("p", { lang: "en" }, make("span", { lang: "id" }, `${TEXTS.said} `), make("code", {}, said))]
    : [];
  return make("div", { class: "salah" }, make("p", {}, make("strong", {}, words + place)), ...own);
}

function plain(text: string): { element: HTMLElement; summary: string } {
  return { element: make("p", { class: "ukuran" }, text), summary: text };
}

function takeAlong(result: Result, { fileName, say: tell }: OutcomeContext): HTMLElement {
  const copy = async (): Promise<void> => {
    const done = await navigator.clipboard.writeText(resultTsv(result)).then(
      () => true,
      () => false,
    );
    tell(done ? say(TEXTS.copied, result.rows.toLocaleString("id-ID")) : TEXTS.copyFailed);
  };
  const buttons = [
    button(TEXTS.copy, () => void copy()),
    button(TEXTS.csv, () => download(`${fileName}.csv`, `\uFEFF${resultCsv(result)}`, "text/csv")),
  ];
  const arrow = (): void => {
    const bytes = result.toArrow?.();
    if (bytes) download(`${fileName}.arrow`, bytes as BlobPart, "application/vnd.apache.arrow.file");
  };
  if (result.toArrow) buttons.push(button(TEXTS.arrow, arrow));
  return make("div", { class: "alat" }, ...buttons);
}

interface ChartCall {
  result: Result;
  spec: ChartSpec | undefined;
  context: OutcomeContext;
}

async function showChart(room: HTMLElement, { result, spec, context }: ChartCall): Promise<void> {
  if (spec === undefined) return room.replaceChildren();
  const data = chartData(result, spec);
  if (typeof data === "string") return room.replaceChildren(make("p", { class: "kosong" }, data));
  try {
    const draw = await context.drawChart();
    const width = Math.max(260, Math.min(room.clientWidth || 640, 900));
    const note = chartNote(result);
    room.replaceChildren(
      draw(data, { width, label: chartLabel(spec) }),
      ...(note ? [make("p", {}, note)] : []),
    );
  } catch {
    room.replaceChildren(make("p", { class: "kosong" }, TEXTS.chartBroken));
  }
}
