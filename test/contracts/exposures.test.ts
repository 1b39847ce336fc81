import { expect, test } from "vitest";
import { PAGES } from "../../reports/lib/texts.js";
import { filesOf, modelYaml, models } from "./project.js";

interface Exposure {
  name: string;
  type: "dashboard" | "application";
  url?: string;
  depends_on: string[];
}

const exposures = modelYaml<Exposure>("exposures");
const pages = exposures.flatMap((exposure) =>
  exposure.type === "dashboard" ? [{ exposure, path: exposure.url === "/" ? "/index" : exposure.url }] : [],
);
const exportsOf = (exposure: Exposure) => exposure.depends_on.map((ref) => /'(.+)'/.exec(ref)?.[1] ?? "");
const folderOf = (name: string) => /^rpt_(.+?)__/.exec(name)?.[1] ?? "";

test("every export belongs to just one page, and every page's exports exist", () => {
  const made = models().filter((model) => model.folder.startsWith("exports/"));
  expect(exposures.flatMap(exportsOf).sort()).toEqual(made.map((model) => model.name).sort());
  for (const model of made) expect(`exports/${folderOf(model.name)}`).toBe(model.folder);
  for (const exposure of exposures)
    expect(new Set(exportsOf(exposure).map(folderOf)).size, exposure.name).toBe(1);
});

test("every page file is an exposure, and every exposure that is a dashboard is a file", () => {
  const files = filesOf("reports", ".md")
    .map(({ path }) => path.replace(/^reports\//, "/").replace(/\.md$/, ""))
    .filter((path) => !["/404", "/README"].includes(path));
  expect(new Set(files)).toEqual(new Set(pages.map(({ path }) => path)));
});

test("a page names only its own exports", () => {
  for (const { path, text } of filesOf("reports", ".md")) {
    const page = pages.find((known) => `reports${known.path}.md` === path);
    if (!page) continue;
    const own = folderOf(exportsOf(page.exposure)[0] ?? "");
    const named = [...text.matchAll(/\[\[(?:[a-z]+ )*([a-z_]+)\.[a-z_]+/g)].map((match) => match[1]);
    expect(named.length, path).toBeGreaterThan(0);
    expect([...new Set(named)], path).toEqual([own]);
  }
});

test("the navigation names every page with its own exports, and no other", () => {
  const known = pages.map(({ exposure, path }) => `${path} ${folderOf(exportsOf(exposure)[0] ?? "")}`);
  expect(PAGES.map(({ path, exports }) => `${path} ${exports}`).sort()).toEqual(known.sort());
});

test("every fact is named by its page or the frame, and every fact that is named exists", () => {
  const frame = filesOf("reports/publish/html", "frame.ts")[0]?.text ?? "";
  const texts = filesOf("reports", ".md")
    .filter(({ path }) => !path.endsWith("README.md"))
    .map(({ text }) => text);
  const inFrame = [...frame.matchAll(/word\("([a-z_]+)"\)/g)].map((match) => `frame.${match[1]}`);
  const inPages = texts.flatMap((text) =>
    [...text.matchAll(/\[\[(?:jika (?:tidak )?)?([a-z_]+\.[a-z_]+)/g)].map((match) => match[1] ?? ""),
  );
  const shared = filesOf("macros", "reported_facts.sql")[0]?.text ?? "";
  const made = filesOf("models/exports", "__facts.sql").flatMap(({ path, text: own }) => {
    const page = folderOf(path.split("/").at(-1) ?? "");
    const text = own.includes("reported_facts(") ? own + shared : own;
    return [...text.matchAll(/fact\('([a-z_]+)'/g)].map((match) => `${page}.${match[1]}`);
  });
  expect([...new Set(made)].sort()).toEqual([...new Set([...inFrame, ...inPages])].sort());
});
