import { expect, test } from "vitest";
import { PAGES } from "../../reports/lib/texts.js";
import { filesOf, modelYaml, models } from "./project.js";

interface Exposure {
  name: string;
  url: string;
  depends_on: string[];
}

const exposures = modelYaml<Exposure>("exposures");
const exportsOf = (exposure: Exposure) => exposure.depends_on.map((ref) => /'(.+)'/.exec(ref)?.[1] ?? "");
const folderOf = (name: string) => /^rpt_(.+?)__/.exec(name)?.[1] ?? "";

test("every export belongs to just one page, and every page's exports exist", () => {
  const made = models().filter((model) => model.folder.startsWith("exports/"));
  expect(exposures.flatMap(exportsOf).sort()).toEqual(made.map((model) => model.name).sort());
  for (const model of made) expect(`exports/${folderOf(model.name)}`).toBe(model.folder);
  for (const exposure of exposures)
    expect(new Set(exportsOf(exposure).map(folderOf)).size, exposure.name).toBe(1);
});

test("every page file is an exposure, and every exposure that is a page is a file", () => {
  const files = filesOf("reports", ".md")
    .map(({ path }) => path.replace(/^reports\//, "/").replace(/\.md$/, ""))
    .filter((path) => !["/404", "/README"].includes(path));
  const pages = exposures.map(({ url }) => url).filter((url) => url === "/" || !url.endsWith("/"));
  expect(files.sort()).toEqual(pages.map((url) => (url === "/" ? "/index" : url)).sort());
});

test("a page names only its own exports", () => {
  for (const { path, text } of filesOf("reports", ".md")) {
    const url = path === "reports/index.md" ? "/" : path.replace(/^reports/, "").replace(/\.md$/, "");
    const exposure = exposures.find((candidate) => candidate.url === url);
    if (!exposure) continue;
    const own = folderOf(exportsOf(exposure)[0] ?? "");
    const named = [...text.matchAll(/\[\[(?:[a-z]+ )*([a-z_]+)\.[a-z_]+/g)].map((match) => match[1]);
    expect(named.length, path).toBeGreaterThan(0);
    expect([...new Set(named)], path).toEqual([own]);
  }
});

test("the navigation names every page with its own exports, and no other", () => {
  const pages = exposures
    .filter(({ url }) => url === "/" || !url.endsWith("/"))
    .map((exposure) => ({
      path: exposure.url === "/" ? "/index" : exposure.url,
      exports: folderOf(exportsOf(exposure)[0] ?? ""),
    }));
  const byPath = (a: { path: string }, b: { path: string }) => a.path.localeCompare(b.path);
  const named = PAGES.map(({ path, exports }) => ({ path, exports }));
  expect([...named].sort(byPath)).toEqual([...pages].sort(byPath));
});

test("every fact is named by its page or the frame, and every fact that is named exists", () => {
  const frame = filesOf("reports/publish/html", "frame.ts")[0]?.text ?? "";
  const texts = filesOf("reports", ".md")
    .filter(({ path }) => !path.endsWith("README.md"))
    .map(({ text }) => text);
  const inFrame = [...frame.matchAll(/word\("([a-z_]+)"\)/g)].map((match) => `overview.${match[1]}`);
  const inPages = texts.flatMap((text) =>
    [...text.matchAll(/\[\[(?:jika (?:tidak )?)?([a-z_]+\.[a-z_]+)/g)].map((match) => match[1] ?? ""),
  );
  const made = filesOf("models/exports", "__facts.sql").flatMap(({ path, text }) => {
    const page = folderOf(path.split("/").at(-1) ?? "");
    return [...text.matchAll(/fact\('([a-z_]+)'/g)].map((match) => `${page}.${match[1]}`);
  });
  expect([...new Set(made)].sort()).toEqual([...new Set([...inFrame, ...inPages])].sort());
});
