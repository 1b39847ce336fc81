import { afterAll, beforeAll, inject } from "vitest";
import { copyScratch, removeScratch } from "./scratch.js";

/** A built project that the tests of one file may change. */
export interface Built {
  root: string;
}

/** Gives the tests of this file a built project of their own. */
export function ownBuilt(): Built {
  const built = { root: "" };
  beforeAll(() => {
    built.root = copyScratch(inject("scratch"));
  });
  afterAll(() => removeScratch(built.root));
  return built;
}
