import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/{bin,loaders,components,contracts}/**/*.test.ts"],
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
