import { renderFooter, renderHeader, siteTitle } from "./reports/publish/html/frame.js";
import { buildOffline } from "./reports/publish/framework/offline.js";
import { publishedNumbers } from "./reports/publish/markdown/rules.js";
import { openPageData } from "./reports/publish/pageData.js";
import { PAGES } from "./reports/lib/texts.js";

const root = "reports";
const data = openPageData(root);

buildOffline(process.cwd(), root);

// Framework writes the files' times into pages; a constant instead makes the same input give the same bytes.
const { setCurrentDate } = (await import("@observablehq/framework/dist/config.js" as string)) as {
  setCurrentDate: (date: Date) => void;
};
setCurrentDate(new Date(0));

export default {
  title: siteTitle(data),
  root,
  output: process.env.CAKUPAN_SITE ?? "dist",
  pages: PAGES.map(({ name, path }) => ({ name, path })),
  style: "style.css",
  globalStylesheets: [],
  header: ({ path }: { path: string }) => renderHeader(data, path),
  footer: ({ path }: { path: string }) => renderFooter(data, path),
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  preserveIndex: true,
  preserveExtension: true,
  markdownIt: publishedNumbers(data),
};
