import type { KnipConfig } from "knip";

const FENCE = /```js[^\n]*\n([\s\S]*?)```/g;

/** Pages import in their cells, and Framework names packages `npm:`. */
function cellsOf(page: string): string {
  return [...page.matchAll(FENCE)].map(([, code]) => code?.replaceAll('"npm:', '"')).join("\n");
}

const config: KnipConfig = {
  entry: [
    "observablehq.config.ts",
    "reports/*.md",
    "reports/publish/notebook/browser.ts",
    "reports/publish/search/browser.ts",
    "test/bin/killBeforeRename.mjs",
  ],
  project: ["{bin,loaders,reports,test}/**/*.{js,mjs,ts}", "reports/*.md"],
  compilers: { md: cellsOf },
  ignoreDependencies: [
    // The prefix of a package that Framework resolves.
    "npm",
    // Run by name: by `npm test`, and by the build.
    "@observablehq/framework",
    "oxlint",
    "oxlint-tsgolint",
    "prettier",
    // The client of Framework imports them.
    "@observablehq/inputs",
    "htl",
    "isoformat",
  ],
};

export default config;
