import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { figuresFileSchema } from "../../loaders/figures/schema.js";
import { statementSchema } from "../../loaders/inpres/schema.js";
import { load } from "../../loaders/load.js";
import { officeFileSchema } from "../../loaders/office/schema.js";
import { withProject } from "../loaders/project.js";
import { root } from "./project.js";

const contributing = read("CONTRIBUTING.md");
const [example = "", office = ""] = [...contributing.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
  ([, text]) => text,
);
const anyWord = new Proxy({}, { get: () => new Set<string>() });

test("CONTRIBUTING lists just the keys of a figures file", () => {
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
  const summary = await loadExample({ figures: [`${region}/${document.id}.yml`, example] });
  expect(summary.figures).toBe(figures.length);
});

test("the office in CONTRIBUTING is accepted, and shows every key, which its table lists", async () => {
  const shape = officeFileSchema.shape;
  const keysOf = (given: object, prefix: string) => Object.keys(given).map((key) => `${prefix}${key}`);
  const shown = parse(office) as { office: object; branches: object[] };
  const keys = [
    ...keysOf(shown, ""),
    ...keysOf(shown.office, "office."),
    ...keysOf(shown.branches[0]!, "branches."),
  ];
  expect(keysOf(shown, "")).toEqual(Object.keys(shape));
  expect(keysOf(shown.office, "")).toEqual(Object.keys(shape.office.shape));
  expect(firstCells(contributing, "Isian").toSorted()).toEqual(
    keys.filter((key) => key !== "office").toSorted(),
  );
  const shipped = { figures: join(root, "data/figures"), inpres: join(root, "data/inpres") };
  await loadExample({ office: ["office.yml", office] }, shipped);
});

test("CONTRIBUTING lists just the columns of the statements, and its example of one is accepted", async () => {
  const columns = Object.keys(statementSchema(anyWord, undefined).shape);
  expect(firstCells(contributing, "Kolom")).toEqual(columns);
  const row = /^```csv\n(.*)\n```$/m.exec(contributing)?.[1] ?? "";
  const { document, region } = parse(example) as { document: { id: string }; region: string };
  await loadExample({
    figures: [`${region}/${document.id}.yml`, example],
    inpres: ["statements.csv", `${columns.join()}\n${row}\n`],
  });
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

type Source = "figures" | "office" | "inpres";

/** Loads a project in which each source given holds just this file; beside them, `others` or the shipped office. */
async function loadExample(
  files: Partial<Record<Source, [file: string, text: string]>>,
  others: Partial<Record<Source, string>> = {},
) {
  const folder = mkdtempSync(join(tmpdir(), "cakupan example "));
  const given = { office: ["office.yml", read("data/office.yml")] as const, ...files };
  try {
    const folders = Object.entries(given).map(([source, [file, text]]) => {
      mkdirSync(dirname(join(folder, source, file)), { recursive: true });
      writeFileSync(join(folder, source, file), text);
      return [source, join(folder, source)];
    });
    return await withProject({ ...others, ...Object.fromEntries(folders) }, async (project) =>
      load({ project, warehouse: join(project, "w.duckdb"), log: () => undefined }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

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
