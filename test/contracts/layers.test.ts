import { describe, expect, test } from "vitest";
import { filesOf, models } from "./project.js";

const layerOf = (name: string) =>
  (
    ({ stg: "staging", int: "intermediate", fct: "marts", dim: "marts", rpt: "exports" }) as Record<
      string,
      string
    >
  )[name.split("_")[0] ?? ""];

describe("who may know whom", () => {
  test.each(models())("$name stands in its layer's folder and reads only what comes before it", (model) => {
    const layer = model.folder.split("/")[0] ?? "";
    expect(layerOf(model.name)).toBe(layer);
    expect(model.sources > 0).toBe(layer === "staging");
    const may = {
      staging: [],
      intermediate: ["staging", "intermediate"],
      marts: ["staging", "intermediate", "marts"],
      exports: ["marts", "exports"],
    }[layer];
    const page = model.name.split("__")[0] ?? "";
    for (const ref of model.refs) {
      expect(may, `${model.name} reads ${ref}`).toContain(layerOf(ref));
      if (layerOf(ref) === "exports") expect(ref.split("__")[0], `${model.name} reads ${ref}`).toBe(page);
    }
  });

  test.each(filesOf("loaders/lib", ".ts"))("$path knows no source", ({ text }) => {
    expect(text).not.toMatch(/from "\.\.\/(figures|inpres|office|reference|regions)\//);
    expect(text).not.toMatch(/from "\.\.\/load\.js"/);
  });

  test.each(filesOf("reports/components", ".ts"))("$path knows no file and fetches nothing", ({ text }) => {
    expect(text).not.toMatch(/FileAttachment|fetch\(|\.json"|data\//);
  });
});
