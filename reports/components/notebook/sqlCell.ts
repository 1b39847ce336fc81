import { nameCell } from "./cellName.js";
import type { CellContext, CellView } from "./cellView.js";
import { sqlEditor, type Editor } from "./editor.js";
import { button, make } from "./elements.js";
import type { Result } from "./engine.js";
import type { QueryProblem } from "./errors.js";
import type { ChartSpec, SqlCell } from "./model.js";
import { problemElement, resultElement } from "./outcome.js";
import { runCell } from "./runCell.js";
import { NOTEBOOK_TEXTS as TEXTS, say } from "./texts.js";

/** Opens a cell of SQL: an editor, its tools, and what came out. */
export function openSqlCell(cell: SqlCell, context: CellContext): CellView {
  const element = make("section", { class: "sel" });
  const tools = make("div", { class: "alat", role: "group" });
  const room = make("div", { class: "keluaran" });
  let chart = cell.chart;
  let position = 1;
  const onChart = (spec: ChartSpec | undefined): void => {
    chart = spec;
    context.onChange();
  };
  const editor: Editor = sqlEditor(
    {
      text: cell.text,
      label: say(TEXTS.sqlInput, 1),
      onChange: context.onChange,
      onRun: (goOn) => context.onRun(view, goOn),
    },
    context.tables,
  );
  const view: CellView = {
    kind: "sql",
    element,
    tools,
    cell: () => ({
      kind: "sql",
      text: editor.text(),
      ...(chart ? { chart } : {}),
      ...(cell.notes ? { notes: cell.notes } : {}),
    }),
    number: (next) => {
      position = next;
      nameCell(element, tools, { label: say(TEXTS.sqlCell, next), position: next });
      editor.rename(say(TEXTS.sqlInput, next));
    },
    focus: editor.focus,
    edit: editor.focus,
    run: () => runInto(room, editor, { ...context, position, chart, onChart, element }),
    close: editor.close,
  };
  tools.append(button(TEXTS.run, () => context.onRun(view, false), { class: "utama-kecil" }));
  element.append(editor.element, tools, room);
  return view;
}

interface SqlRun extends CellContext {
  position: number;
  chart: ChartSpec | undefined;
  onChart: (spec: ChartSpec | undefined) => void;
  element: HTMLElement;
}

async function runInto(room: HTMLElement, editor: Editor, run: SqlRun): Promise<boolean> {
  const text = editor.text();
  editor.mark(undefined);
  run.element.setAttribute("aria-busy", "true");
  const outcome = await runCell(text, run);
  run.element.removeAttribute("aria-busy");
  if (outcome.kind === "result") {
    showResult(room, outcome.result, run);
    return true;
  }
  const problem: QueryProblem =
    outcome.kind === "failed" ? { words: outcome.words, said: "" } : outcome.problem;
  room.replaceChildren(problemElement(problem, text));
  if (problem.at && editor.text() === text) editor.mark({ ...problem.at, words: problem.words });
  run.say(`${say(TEXTS.sqlCell, run.position)}: ${problem.words}`);
  return false;
}

function showResult(room: HTMLElement, result: Result, run: SqlRun): void {
  const label = say(TEXTS.result, run.position);
  const fileName = `${run.fileName()}-${run.position}`;
  const { element, summary } = resultElement(result, { ...run, label, fileName });
  room.replaceChildren(element);
  run.say(`${label}: ${summary}`);
}
