import type { Given } from "../lib/given.js";
import type { Project } from "../lib/project.js";
import { readOptions } from "../lib/sql/options.js";
import { answer } from "../lib/sql/answer.js";

/** Asks the published warehouse, as it stands when the command begins; without a query a prompt begins. */
export async function sql(project: Project, given: Given): Promise<number> {
  const folder = process.env["INIT_CWD"] ?? process.cwd();
  const asks = given["command"] === undefined && given["file"] === undefined;
  const file = asks && !process.stdin.isTTY ? { file: "-" } : {};
  const options = readOptions({ ...given, ...file }, folder);
  if (options.text !== undefined) return answer(project, { ...options, text: options.text });
  const { converse } = await import("../lib/sql/prompt.js");
  return converse(project, options);
}
