import { describe, expect, test } from "vitest";
import { readValue } from "../../../loaders/bps/value.js";

const said = (printed: string | number | null, persons = 1) => {
  const reading = readValue(printed, persons);
  if (reading.kind === "value") return reading.value;
  return reading.kind === "missing" ? "missing" : reading.wrong.code;
};

describe("a value in persons", () => {
  test.each<[string | number | null, string]>([
    [413187, "413187"],
    ["413187", "413187"],
    ["413.187", "413187"],
    ["413 187", "413187"],
    ["413\u00A0187", "413187"],
    ["1.430.444", "1430444"],
    ["413.187¹", "413187"],
    ["413.187 1)", "413187"],
    ["413.1871)", "413187"],
    ["413.187*)", "413187"],
    ["413.187 r)", "413187"],
    ["４１３.１８７", "413187"],
    ["413187.00", "413187"],
    ["413.18", "not_a_number"],
    ["0", "0"],
    ["-", "missing"],
    ["–", "missing"],
    ["...", "missing"],
    ["…", "missing"],
    ["NA", "missing"],
    ["", "missing"],
    [null, "missing"],
    [413.187, "ambiguous_number"],
    ["413,187", "ambiguous_number"],
    ["1,430,444", "ambiguous_number"],
    ["413.1871", "not_a_number"],
    ["41.318.7", "not_a_number"],
    [413186.7312, "not_whole"],
    [-5, "negative"],
    ["-5", "negative"],
    ["(5)", "negative"],
    ["4131871)", "not_a_number"],
    ["tidak ada", "not_a_number"],
    [1e21, "not_a_number"],
    [Number.NaN, "not_a_number"],
  ])("%j is %s", (printed, expected) => expect(said(printed)).toBe(expected));
});

describe("a value in thousands of persons", () => {
  test.each<[string | number, string]>([
    ["1.349,88", "1349880"],
    ["88,49", "88490"],
    ["413,187", "413187"],
    [413.187, "413187"],
    [413.1, "413100"],
    ["23.361", "23361000"],
    [413.18712, "not_whole"],
    ["1,349,880", "ambiguous_number"],
  ])("%j is %s", (printed, expected) => expect(said(printed, 1000)).toBe(expected));
});

test("the last printed digit says how exact a value is", () => {
  expect(readValue("1.349,88", 1000)).toMatchObject({ step: 10 });
  expect(readValue("413.187", 1)).toMatchObject({ step: 1 });
});
