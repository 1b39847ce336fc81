import { Listr } from "listr2";

/** One part of a long job; what `run` gives back is said beside the title when it is done. */
export interface Step {
  title: string;
  run: (log: (line: string) => void) => Promise<string>;
}

/** Does steps one after the other, with progress on a terminal and plain lines elsewhere. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  if (process.stdout.isTTY) await showSteps(steps);
  else await printSteps(steps);
}

async function showSteps(steps: readonly Step[]): Promise<void> {
  const tasks = steps.map(({ title, run }) => ({
    title,
    task: async (_: unknown, task: { title: string; output: string }) => {
      const done = await timed(() => run((line) => (task.output = line)));
      task.title = `${title}: ${done}`;
    },
  }));
  const rendererOptions = { showErrorMessage: false, collapseErrors: false };
  await new Listr(tasks, { registerSignalListeners: false, rendererOptions }).run();
}

async function printSteps(steps: readonly Step[]): Promise<void> {
  for (const [index, { title, run }] of steps.entries()) {
    const place = `[${index + 1}/${steps.length}]`;
    console.log(`${place} ${title}`);
    const done = await timed(() => run((line) => console.log(`      ${line}`)));
    console.log(`${place} ${title}: ${done}`);
  }
}

async function timed(run: () => Promise<string>): Promise<string> {
  const start = performance.now();
  const said = await run();
  const seconds = ((performance.now() - start) / 1000).toLocaleString("id-ID", { maximumFractionDigits: 1 });
  return [said, `${seconds} detik`].filter(Boolean).join(", ");
}
