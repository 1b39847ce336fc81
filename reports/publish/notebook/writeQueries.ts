import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DOWNLOADS_FOLDER, FILES } from "../downloads/listing.js";
import { explain, onPublicDatabase } from "./publicDatabase.js";
import { queryNotebook, tableQueries } from "./queries.js";

/** Writes the notebooks of the site's tables beside the pages' data; a query that the public database does not understand fails. */
export async function writeQueries({ manifest, data }: { manifest: string; data: string }): Promise<void> {
  const database = join(data, DOWNLOADS_FOLDER, FILES.database);
  if (!existsSync(database)) return;
  const queries = tableQueries(manifest);
  await onPublicDatabase(database, async (connection) => {
    for (const { id, sql } of queries) {
      await explain(connection, sql).catch((cause: unknown) => {
        throw new Error(`the query of ${id} cannot be run over the public tables: ${String(cause)}`, {
          cause,
        });
      });
    }
  });
  const folder = join(data, "notebook");
  mkdirSync(folder, { recursive: true });
  const notebooks = queries.map((query) => [query.id, queryNotebook(query)]);
  writeFileSync(join(folder, "queries.json"), `${JSON.stringify(Object.fromEntries(notebooks), null, 1)}\n`);
}
