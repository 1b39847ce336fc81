import type { CellView } from "./cellView.js";
import type { Engine } from "./engine.js";
import { NOTEBOOK_TEXTS as TEXTS, say } from "./texts.js";

/** Runs cells one after the other. */
export interface RunQueue {
  run: (views: readonly CellView[]) => Promise<void>;
  /** Stops what runs, and forgets what would run next. */
  stop: () => Promise<void>;
  /** Forgets what would run next, and stops what runs where something does. */
  leave: () => void;
}

interface QueueContext {
  engine: Engine;
  onRunning: (running: boolean, text: string) => void;
  say: (text: string) => void;
  /** A cell's number. */
  numberOf: (view: CellView) => number;
}

/** Opens a queue; a cell that goes wrong stops those behind it that were asked for together. */
export function openRunQueue({ engine, onRunning, say: tell, numberOf }: QueueContext): RunQueue {
  let turn = 0;
  let isBusy = false;
  let queue: Promise<void> = Promise.resolve();
  const work = async (views: readonly CellView[], asked: number): Promise<void> => {
    isBusy = true;
    for (const view of views) {
      if (asked !== turn) break;
      if (view.kind === "sql") onRunning(true, say(TEXTS.running, numberOf(view)));
      if (!(await view.run())) break;
    }
  };
  const rest = (): void => {
    isBusy = false;
    onRunning(false, "");
  };
  const stop = async (): Promise<void> => {
    turn += 1;
    const { closed } = await engine.cancel();
    tell(closed ? TEXTS.stoppedHard : TEXTS.stopped);
  };
  return {
    run: (views) => {
      const asked = turn;
      queue = queue
        .then(() => work(views, asked))
        .catch(() => tell(TEXTS.notShown))
        .finally(rest);
      return queue;
    },
    stop,
    leave: () => {
      turn += 1;
      if (isBusy) void engine.cancel();
    },
  };
}
