import type { DrawChart } from "../../components/notebook/chart.js";
import type { Engine, SchemaTable } from "../../components/notebook/engine.js";
import { openNotebookPage } from "../../components/notebook/notebookPage.js";
import { openStore } from "../../components/notebook/store.js";

const root = document.querySelector<HTMLElement>("[data-buku]");
if (root === null) throw new Error("no [data-buku]");
const address = (name: string): string => new URL(root.dataset[name] ?? "", document.baseURI).href;

const gallery = once(() => read<Record<string, string>>(address("galeri")));
const queries = once(() => read<Record<string, string>>(address("kueri")));
const files = { database: address("data"), engine: address("mesin"), worker: address("pekerja") };

void openNotebookPage({
  root,
  engine: lazyEngine(),
  tables: await read<SchemaTable[]>(address("skema")).catch(() => []),
  store: openStore(() => localStorage, new URL(".", location.href).pathname),
  site: { gallery, queries },
  drawChart: async (): Promise<DrawChart> =>
    (await import("../../components/notebook/plotChart.js")).drawChart,
});

/** The database's code comes with the first statement. */
function lazyEngine(): Engine {
  const engine = once(async () => (await import("./wasmEngine.js")).wasmEngine(files));
  return {
    run: async (statement, onProgress) => (await engine()).run(statement, onProgress),
    cancel: async () => (await engine()).cancel(),
  };
}

async function read<T>(from: string): Promise<T> {
  const response = await fetch(from);
  if (!response.ok) throw new Error(`${from}: ${response.status}`);
  return (await response.json()) as T;
}

/** What failed is tried again when it is next wanted. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return async () => {
    made ??= make();
    return made.catch((error: unknown) => {
      made = undefined;
      throw error;
    });
  };
}
