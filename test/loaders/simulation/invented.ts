import { read, type WorkBook } from "@e965/xlsx";
import type { Known } from "../../../loaders/simulation/known.js";
import { simulationFiles } from "../../../loaders/simulation/simulation.js";
import type { MadeFile } from "../../../loaders/simulation/sent.js";
import type { Truth } from "../../../loaders/simulation/truth/truth.js";

/** A province of so many regencies and two cities, all invented. */
export function knownOf(regencies: number): Known {
  const kabupaten = Array.from({ length: regencies }, (_, at) => ({
    code: `35.${String(at + 1).padStart(2, "0")}`,
    name: `Kabupaten Contoh ${"ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(at)}`,
  }));
  const kota = [
    { code: "35.71", name: "Kota Contoh A" },
    { code: "35.72", name: "Kota Uji" },
  ];
  return {
    provinces: [{ code: "35", name: "Contoh" }],
    regencies: [...kabupaten, ...kota, { code: "53.01", name: "Kabupaten Lain" }],
    branches: [],
    bridge: new Map(),
    sizes: new Map([["35.01", 100_000]]),
  };
}

/** A simulation in memory. */
export interface Simulated {
  files: ReadonlyMap<string, Uint8Array>;
  truth: Truth;
}

/** Simulates an invented province. */
export function simulated({ known = knownOf(4), months = 4, seed = 1 }: Partial<Asked> = {}): Simulated {
  const made: MadeFile[] = [
    ...simulationFiles({ ...known, province: { code: "35", name: "Contoh" }, months, seed }),
  ];
  const files = new Map(made.map(({ name, bytes }) => [name, bytes]));
  return { files, truth: JSON.parse(textOf(files, "kebenaran.json")) as Truth };
}

interface Asked {
  known: Known;
  months: number;
  seed: number;
}

/** Reads a text file of a simulation. */
export function textOf(files: Simulated["files"], name: string): string {
  return new TextDecoder().decode(files.get(name));
}

/** Opens a workbook of a simulation with another reader than intake's. */
export function opened(files: Simulated["files"], name: string): WorkBook {
  return read(files.get(name), { cellNF: true, cellFormula: true, sheetStubs: true });
}
