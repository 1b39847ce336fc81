import { beforeAll, describe, expect, test } from "vitest";
import type { BpsContext } from "../../../loaders/bps/context.js";
import { loadBpsContext } from "../../../loaders/bps/loadBpsContext.js";
import { placeByCode, placeByName } from "../../../loaders/bps/place.js";
import { root } from "../project.js";

let context: BpsContext;
beforeAll(async () => {
  context = await loadBpsContext(root);
});

describe("a name of a region", () => {
  test.each([
    ["Kabupaten Pacitan", "35.01"],
    ["KAB. PACITAN", "35.01"],
    ["1. Pacitan 1)", "35.01"],
    ["Pacitan¹", "35.01"],
    ["Kota Malang", "35.73"],
    ["Kab Malang", "35.07"],
    ["<b>Jawa Timur</b>", "35"],
    ["Jawa Timur/East Java", "35"],
    ["DI Yogyakarta", "34"],
    ["DKI Jakarta", "31"],
    ["Kota Jakarta Selatan", "31.74"],
    ["Kep. Seribu", "31.01"],
    ["Kota Baru", "63.02"],
    ["Toba Samosir", "12.12"],
    ["Labuhan Batu", "12.10"],
    ["Fakfak", "92.03"],
    ["Kabupaten Pangkajene Kepulauan", "73.10"],
    ["Mabar", "53.15"],
    ["Indonesia", "00"],
  ])("%s is %s", (name, code) => expect(placeByName(name, { context }).region?.code).toBe(code));

  test.each([
    ["Malang", "ambiguous_region"],
    ["Pacitn", "unknown_region"],
    ["Atlantis", "unknown_region"],
  ])("%s is no region: %s", (name, code) => expect(placeByName(name, { context }).wrong?.code).toBe(code));

  test("the heading above it tells the regency from the city", () => {
    expect(placeByName("Malang", { context, section: "kabupaten" }).region?.code).toBe("35.07");
    expect(placeByName("Malang", { context, section: "kota" }).region?.code).toBe("35.73");
    expect(placeByName("Kota Malang", { context, section: "kabupaten" }).wrong?.code).toBe(
      "region_misplaced",
    );
  });

  test("a city that is there already leaves its name to the province", () => {
    expect(placeByName("Bengkulu", { context, section: "kota" }).region?.code).toBe("17.71");
    expect(
      placeByName("Bengkulu", { context, section: "kota", taken: new Set(["17.71"]) }).region?.code,
    ).toBe("17");
  });
});

describe("a code of the statistics office", () => {
  test.each([
    ["3501", "Pacitan", "35.01"],
    ["3501000", "Pacitan", "35.01"],
    ["3500", "Jawa Timur", "35"],
    ["9999", "INDONESIA", "00"],
    ["9401", "Merauke", "93.01"],
    ["6213", "Murung Raya", "62.12"],
  ])("%s %s is %s", (id, label, code) => expect(placeByCode({ id, label }, context).region?.code).toBe(code));

  test.each([
    ["6213", "Barito Timur", "region_name_differs"],
    ["3573", "Kabupaten Malang", "region_name_differs"],
    ["3599", "Pacitan", "unknown_region"],
    ["3501010", "Donorojo", "not_a_regency"],
    ["9200", "Papua Barat Daya", "code_not_bridged"],
    ["7111", "Toba", "region_name_differs"],
  ])("%s %s is refused: %s", (id, label, code) =>
    expect(placeByCode({ id, label }, context).wrong?.code).toBe(code),
  );
});
