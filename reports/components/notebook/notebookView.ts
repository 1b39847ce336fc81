import { openCell, type CellContext, type CellView } from "./cellView.js";
import { button, make } from "./elements.js";
import type { Cell, Notebook } from "./model.js";
import { openRunQueue, type RunQueue } from "./runQueue.js";
import { NOTEBOOK_TEXTS as TEXTS, say } from "./texts.js";

/** A notebook on the page. */
export interface NotebookView {
  element: HTMLElement;
  notebook(): Notebook;
  show(notebook: Notebook): void;
  add(kind: Cell["kind"]): void;
  runAll(): Promise<void>;
  /** Stops what runs and what would run next. */
  stop(): Promise<void>;
}

interface NotebookContext extends Omit<CellContext, "onRun"> {
  onRunning: (running: boolean, text: string) => void;
  /** Offers to undo what was just done. */
  offerUndo: (text: string, undo: () => void) => void;
}

interface Board {
  context: NotebookContext;
  element: HTMLElement;
  queue: RunQueue;
  views: readonly CellView[];
}

const EMPTY: Record<Cell["kind"], Cell> = {
  sql: { kind: "sql", text: "" },
  markdown: { kind: "markdown", text: "" },
};

/** Opens a place for notebooks. */
export function openNotebookView(context: NotebookContext): NotebookView {
  const numberOf = (view: CellView): number => board.views.indexOf(view) + 1;
  const queue = openRunQueue({ ...context, numberOf });
  const board: Board = { context, element: make("div", { class: "buku" }), queue, views: [] };
  return {
    element: board.element,
    add: (kind) => add(board, kind),
    notebook: () => ({ cells: board.views.map((view) => view.cell()) }),
    show: ({ cells }) => {
      queue.leave();
      for (const view of board.views) view.close();
      place(
        board,
        cells.map((cell) => opened(board, cell)),
      );
    },
    runAll: () => queue.run(board.views),
    stop: queue.stop,
  };
}

/** Puts cells into their order on the page; what stays where it is keeps its focus. */
function place(board: Board, next: readonly CellView[]): void {
  const { element } = board;
  board.views = next;
  next.forEach((view, index) => {
    const there = element.children[index] ?? null;
    if (there !== view.element) element.insertBefore(view.element, there);
    view.number(index + 1);
  });
  while (element.children.length > next.length) element.lastElementChild?.remove();
}

function opened(board: Board, cell: Cell): CellView {
  const view = openCell(cell, { ...board.context, onRun: (ran, goOn) => run(board, ran, goOn) });
  view.tools.append(
    button(TEXTS.up, () => move(board, view, -1)),
    button(TEXTS.down, () => move(board, view, 1)),
    button(TEXTS.addBelow, () => add(board, "sql", view)),
    button(TEXTS.remove, () => remove(board, view)),
  );
  return view;
}

function move(board: Board, view: CellView, step: -1 | 1): void {
  const { views, context } = board;
  const from = views.indexOf(view);
  const other = views[from + step];
  if (other === undefined) return;
  const focused = document.activeElement;
  place(board, views.with(from, other).with(from + step, view));
  if (focused instanceof HTMLElement) focused.focus();
  context.onChange();
  context.say(say(TEXTS.movedTo, from + step + 1));
}

function remove(board: Board, view: CellView): void {
  const { context } = board;
  const at = board.views.indexOf(view);
  const cell = view.cell();
  place(
    board,
    board.views.filter((other) => other !== view),
  );
  view.close();
  (board.views[at] ?? board.views.at(-1))?.focus();
  context.onChange();
  context.offerUndo(say(TEXTS.removed, at + 1), () => {
    const back = opened(board, cell);
    place(board, board.views.toSpliced(at, 0, back));
    back.focus();
    context.onChange();
    context.say(TEXTS.restored);
  });
}

function add(board: Board, kind: Cell["kind"], after?: CellView): void {
  const view = opened(board, EMPTY[kind]);
  const at = after ? board.views.indexOf(after) + 1 : board.views.length;
  place(board, board.views.toSpliced(at, 0, view));
  view.edit();
  board.context.onChange();
}

function run(board: Board, view: CellView, goOn: boolean): void {
  void board.queue.run([view]);
  if (!goOn) return;
  const next = board.views[board.views.indexOf(view) + 1];
  if (next) next.focus();
  else add(board, "sql", view);
}
