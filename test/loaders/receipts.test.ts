import { expect, test } from "vitest";
import { misfitsOfReceipts } from "../../loaders/inpres/receipts.js";

const words = {
  regions: new Set(["35", "35.01", "35.02", "53", "53.15"]),
  instructions: new Set(["rule", "budget", "non_asn", "vulnerable_workers"]),
  sources: new Set(["kamus", "lembaran-35.01", "lembaran-negara"]),
  "instruction of nelayan": new Set(["vulnerable_workers"]),
  "region of perda-35.01": new Set(["35.01"]),
  "source of perda-35.01": new Set(["lembaran-35.01"]),
  "region of perda-35": new Set(["35"]),
  "source of perda-35": new Set(["regency"]),
  "region of uu": new Set(["00"]),
  "source of uu": new Set(["lembaran-negara"]),
};

/** A regency's document that also gives its province's target and a district's fishers, a province's, and a country's. */
const receipts = {
  documents: new Map([
    ["regency", { region: "35.01", figureRegions: new Set(["35.01", "35.01.01", "35"]) }],
    ["province", { region: "53", figureRegions: new Set<string>() }],
    ["country", { region: "00", figureRegions: new Set(["35.01"]) }],
    ["visitor", { region: "35.01", figureRegions: new Set(["53.15"]) }],
  ]),
  figures: new Map([
    ["regency.01", { region: "35.01.01", workerGroup: "nelayan" }],
    ["regency.02", { region: "35", workerGroup: "semua" }],
    ["visitor.01", { region: "53.15", workerGroup: null }],
  ]),
};

const of = (region_code: string, document_id: string, others: Record<string, string> = {}) => ({
  region_code,
  document_id,
  instruction: "rule",
  figure_id: null,
  legal_basis_id: null,
  ...others,
});
const wrongColumns = (row: ReturnType<typeof of>) =>
  misfitsOfReceipts(row, { words, receipts }).map(({ column }) => column);

test.each([
  ["the region itself", of("35.01", "regency")],
  ["its province", of("35", "regency")],
  ["a regency of the document's province", of("53.15", "province")],
  ["a regency, by a document of the whole country", of("35.02", "country")],
  ["a region that only a figure is of", of("53.15", "visitor")],
  ["the province of such a region", of("53", "visitor")],
  ["a figure of a district", of("35.01", "regency", { figure_id: "regency.01" })],
  ["a figure of the province", of("35.01", "regency", { figure_id: "regency.02" })],
  ["a rule of the region", of("35.01", "regency", { legal_basis_id: "perda-35.01" })],
  ["a rule of its province", of("35.01", "regency", { legal_basis_id: "perda-35" })],
  ["a rule of the country", of("35", "regency", { legal_basis_id: "uu" })],
  ["a source that the region's rule names", of("35.01", "lembaran-35.01", { legal_basis_id: "perda-35.01" })],
  [
    "a group of another instruction, for money",
    of("35.01", "regency", { figure_id: "regency.01", instruction: "budget" }),
  ],
])("a receipt may speak of %s", (_, row) => expect(wrongColumns(row)).toEqual([]));

test.each([
  [
    "the next regency, though the document gives their province's target",
    of("35.02", "regency"),
    "document_id",
  ],
  ["another province", of("53", "regency"), "document_id"],
  ["no region, being a source", of("35.01", "kamus"), "document_id"],
  [
    "another rule than the row's, being a source",
    of("35.01", "kamus", { legal_basis_id: "perda-35.01" }),
    "document_id",
  ],
  [
    "the country's rule, being a source",
    of("35.01", "lembaran-negara", { legal_basis_id: "uu" }),
    "document_id",
  ],
  ["another region, by its figure", of("35.01", "visitor", { figure_id: "visitor.01" }), "figure_id"],
  ["another region, by its rule", of("35", "regency", { legal_basis_id: "perda-35.01" }), "legal_basis_id"],
  [
    "a group of another instruction",
    of("35.01", "regency", { figure_id: "regency.01", instruction: "non_asn" }),
    "figure_id",
  ],
])("a receipt may not speak of %s", (_, row, column) => expect(wrongColumns(row)).toEqual([column]));

test("ids that nothing knows are told elsewhere", () => {
  const unknown = of("35.99", "hilang", {
    instruction: "x",
    figure_id: "hilang.01",
    legal_basis_id: "hilang",
  });
  expect(wrongColumns(unknown)).toEqual([]);
  expect(wrongColumns({ ...unknown, region_code: "35.01" })).toEqual([]);
});

test("documents are not looked up while a file of them is refused", () => {
  expect(misfitsOfReceipts(of("35.02", "regency"), { words, receipts: undefined })).toEqual([]);
});
