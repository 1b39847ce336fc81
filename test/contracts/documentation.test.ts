import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { figuresFileSchema } from "../../loaders/figures/schema.js";
import { load } from "../../loaders/load.js";
import { withProject } from "../loaders/project.js";
import { root } from "./project.js";

const contributing = read("CONTRIBUTING.md");
const example = /^```yaml\n([\s\S]*?)^```$/m.exec(contributing)?.[1] ?? "";

test("CONTRIBUTING lists just the keys of a figures file", () => {
  const anyWord = new Proxy({}, { get: () => new Set<string>() });
  const { document, figures } = figuresFileSchema(anyWord).shape;
  const keys = [
    "document",
    "region",
    "figures",
    ...Object.keys(document.shape).map((key) => `document.${key}`),
    ...Object.keys(figures.element.shape),
  ];
  expect(firstCells(contributing, "Kunci").toSorted()).toEqual(keys.toSorted());
});

test("the example in CONTRIBUTING is accepted, and shows every key of a figure", async () => {
  const { document, region, figures } = parse(example) as {
    document: { id: string };
    region: string;
    figures: object[];
  };
  const shown = new Set(figures.flatMap((figure) => Object.keys(figure)));
  const keys = firstCells(contributing, "Kunci").filter((key) => !/^(document|figures$)/.test(key));
  expect([...shown].toSorted()).toEqual([...new Set(keys)].toSorted());
  const folder = mkdtempSync(join(tmpdir(), "cakupan example "));
  mkdirSync(join(folder, region));
  writeFileSync(join(folder, region, `${document.id}.yml`), example);
  const summary = await withProject(folder, async (project) =>
    load({ project, warehouse: join(project, "w.duckdb"), log: () => undefined }),
  );
  rmSync(folder, { recursive: true });
  expect(summary.figures).toBe(figures.length);
});

test("the README lists just the verbs that exist", () => {
  const help = execFileSync(process.execPath, ["bin/cakupan.js", "--help"], { cwd: root, encoding: "utf8" });
  const verbs = [...(help.split("Verba:")[1] ?? "").matchAll(/^ {2}([a-z-]+) /gm)].map(
    ([, verb = ""]) => verb,
  );
  expect(verbs.length).toBeGreaterThan(5);
  expect(firstCells(read("README.md"), "Verb").toSorted()).toEqual(verbs.toSorted());
});

test("DECISIONS gives a reason for just the packages that are named", () => {
  const manifest = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
  const named = [
    ...Object.keys({ ...manifest["dependencies"], ...manifest["devDependencies"] }),
    ...[...read("requirements.in").matchAll(/^[\w-]+/gm)].map(([name]) => name),
  ];
  expect(firstCells(read("DECISIONS.md"), "Package").toSorted()).toEqual(named.toSorted());
});

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

/** Gives the code in the first cells of the table whose first heading is this. */
function firstCells(markdown: string, heading: string): string[] {
  const lines = markdown.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} `));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith("|"));
  return lines.slice(start + 2, end).map((line) => /`([^`]+)`/.exec(line.split("|")[1] ?? "")?.[1] ?? line);
}
