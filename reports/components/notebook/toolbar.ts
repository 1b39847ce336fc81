import { button, make } from "./elements.js";
import type { Progress } from "./engine.js";
import { NOTEBOOK_TEXTS as TEXTS, say } from "./texts.js";

/** The bar above a notebook: its tools, what is said of it, and how far the database is. */
export interface Toolbar {
  element: HTMLElement;
  /** Says something to everybody, also to who does not see the page. */
  say: (text: string) => void;
  /** Says it with a button that takes it back, or with anything else beside it. */
  offerUndo: (text: string, undo: () => void) => void;
  offer: (text: string, beside: HTMLElement) => void;
  /** Says where the notebook is kept, quietly. */
  tellKept: (text: string) => void;
  running: (running: boolean, text: string) => void;
  progress: (progress: Progress) => void;
  /** Shows the ways back from a notebook that is not one's own. */
  visiting: (visiting: boolean) => void;
}

export type ToolActions = Record<
  "runAll" | "stop" | "addSql" | "addText" | "save" | "open" | "share" | "fresh" | "own" | "original",
  () => void
>;

const MEGABYTE = 1e6;

/** Makes the bar. */
export function openToolbar(act: ToolActions): Toolbar {
  const stop = button(TEXTS.stop, act.stop, { disabled: true });
  const fresh = button(TEXTS.fresh, act.fresh);
  const back = [button(TEXTS.own, act.own), button(TEXTS.original, act.original)];
  const tools = make(
    "div",
    { class: "alat", role: "toolbar", "aria-label": TEXTS.tools },
    button(TEXTS.runAll, act.runAll, { class: "utama-kecil" }),
    stop,
    button(TEXTS.addSql, act.addSql),
    button(TEXTS.addText, act.addText),
    button(TEXTS.save, act.save),
    button(TEXTS.open, act.open),
    button(TEXTS.share, act.share),
    fresh,
    ...back,
  );
  const status = make("p", { role: "status" });
  const undo = make("span");
  const kept = make("p", { class: "ukuran" });
  const bar = make("progress", { "aria-label": TEXTS.loadingEngine, hidden: true });
  const busy = make("p", { class: "ukuran" });
  const element = make(
    "div",
    { class: "palang" },
    tools,
    make("div", { class: "kabar" }, status, undo),
    make("div", { class: "kabar" }, bar, busy),
    kept,
  );
  const offer = (text: string, ...beside: readonly HTMLElement[]): void => {
    undo.replaceChildren(...beside);
    status.textContent = text;
  };
  return {
    element,
    say: (text) => offer(text),
    offer,
    offerUndo: (text, takeBack) => offer(text, button(TEXTS.undo, takeBack)),
    tellKept: (text) => (kept.textContent = text),
    running: (running, text) => {
      stop.disabled = !running;
      bar.hidden = true;
      busy.textContent = text;
    },
    progress: (progress) => showProgress(bar, busy, progress),
    visiting: (visiting) => {
      fresh.hidden = visiting;
      for (const way of back) way.hidden = !visiting;
    },
  };
}

function showProgress(bar: HTMLProgressElement, busy: HTMLElement, { step, loaded, total }: Progress): void {
  const name = { engine: TEXTS.loadingEngine, data: TEXTS.loadingData, opening: TEXTS.openingData }[step];
  bar.hidden = false;
  bar.setAttribute("aria-label", name);
  if (loaded === undefined || total === undefined) bar.removeAttribute("value");
  else [bar.value, bar.max] = [loaded, total];
  const size = [loaded, total].map((bytes) =>
    ((bytes ?? 0) / MEGABYTE).toLocaleString("id-ID", { maximumFractionDigits: 1 }),
  );
  busy.textContent =
    loaded !== undefined && total !== undefined ? `${name}: ${say(TEXTS.ofSize, ...size)}` : name;
}
