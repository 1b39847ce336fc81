import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Two at least: most of a test's time it waits for a build or a browser that it started.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        // Framework resolves npm: itself; here the same packages come from node_modules.
        resolve: { alias: [{ find: /^npm:/, replacement: "" }] },
        test: {
          name: "unit",
          include: ["test/{bin,loaders,components,contracts,reports}/**/*.test.ts"],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "built",
          include: ["test/{pipeline,site}/**/*.test.ts"],
          globalSetup: "test/pipeline/globalSetup.ts",
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
