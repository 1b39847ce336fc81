import { beforeAll, describe, expect, test } from "vitest";
import type { BpsContext } from "../../../loaders/bps/context.js";
import { loadBpsContext } from "../../../loaders/bps/loadBpsContext.js";
import { isBpsFile, readBps } from "../../../loaders/bps/readBps.js";
import { root } from "../project.js";
import { sheetOf, workbookOf, type Given } from "./sheetOf.js";

let context: BpsContext;
beforeAll(async () => {
  context = await loadBpsContext(root);
});

const TITLE = "Jumlah Penduduk Bekerja Menurut Kabupaten/Kota (Orang), Agustus 2024";

type Merges = [number, number, number, number][];

async function read(rows: readonly (readonly Given[])[], merges: Merges = []) {
  const workbook = workbookOf(sheetOf("Tabel", rows, merges));
  const { rows: values, problems } = await readBps("tabel.xlsx", { ...context, workbook });
  return {
    values: Object.fromEntries(
      values.map((row) => [`${row.region_code} ${row.year} ${row.round}`, row.value]),
    ),
    codes: problems.map(({ code, cell }) => (cell ? `${code} ${cell}` : code)),
  };
}

describe("a published table", () => {
  test("is read with its rows of headings, its sections, footnotes and missing values", async () => {
    const rows = [
      ["Tabel 6.1.2"],
      ["Jumlah Penduduk Bekerja Menurut Kabupaten/Kota di Provinsi Jawa Timur (orang), 2023 dan 2024"],
      ["Kabupaten/Kota\nRegency/Municipality", "Agustus 2023", null, "Agustus 2024", null],
      [null, "Bekerja", "Pengangguran", "Bekerja", "Pengangguran"],
      ["(1)", "(2)", "(3)", "(4)", "(5)"],
      ["Kabupaten/Regency"],
      ["1. Pacitan", "387.501", "5.000", "413.187¹", "5.100"],
      ["7. Malang", 1430444, 80000, "...", "-"],
      ["Kota/Municipality"],
      ["3. Malang", "428 699", 30000, "436 742", 29000],
      ["Jawa Timur", "22.703.177", 1, "23.361.110", 1],
      ["Catatan/Note: ¹ Angka sementara"],
      ["Sumber: BPS, Survei Angkatan Kerja Nasional"],
    ];
    expect(
      await read(rows, [
        [3, 1, 4, 1],
        [3, 2, 3, 3],
        [3, 4, 3, 5],
      ]),
    ).toEqual({
      values: {
        "35.01 2023 Agustus": "387501",
        "35.01 2024 Agustus": "413187",
        "35.07 2023 Agustus": "1430444",
        "35.07 2024 Agustus": null,
        "35.73 2023 Agustus": "428699",
        "35.73 2024 Agustus": "436742",
        "35 2023 Agustus": "22703177",
        "35 2024 Agustus": "23361110",
      },
      codes: [],
    });
  });

  test("may say its unit, month and year in rows of headings, as a table of the site does", async () => {
    const rows = [
      ["Kabupaten/Kota", "Penduduk Bekerja (Ribu Orang)", null],
      [null, "2024", null],
      [null, "Februari", "Agustus"],
      ["Jawa Timur", 23300.5, 23361.11],
      ["Kabupaten Pacitan", "-", 413.187],
    ];
    expect(
      (
        await read(rows, [
          [1, 1, 3, 1],
          [1, 2, 1, 3],
          [2, 2, 2, 3],
        ])
      ).values,
    ).toEqual({
      "35 2024 Februari": "23300500",
      "35 2024 Agustus": "23361110",
      "35.01 2024 Februari": null,
      "35.01 2024 Agustus": "413187",
    });
  });

  test("may name groups of columns above their first column only", async () => {
    const rows = [
      ["Penduduk Bekerja (Orang), Sakernas Agustus"],
      ["Kabupaten/Kota", "2023", null, null, "2024"],
      [null, "Laki-laki", "Perempuan", "Jumlah", "Laki-laki", "Perempuan", "Jumlah"],
      ["Kabupaten Pacitan", 200000, 187501, 387501, 210000, 203187, 413187],
    ];
    expect((await read(rows)).values).toEqual({
      "35.01 2023 Agustus": "387501",
      "35.01 2024 Agustus": "413187",
    });
  });

  test("may have a column of codes, numbers before the names, and a sum at its end", async () => {
    const kaltara = [
      ["6501", "Malinau", 40000],
      ["6502", "Bulungan", 70000],
      ["6503", "Tana Tidung", 13000],
      ["6504", "Nunukan", 90000],
      ["6571", "Tarakan", 110000],
    ];
    const rows = [
      [TITLE],
      ["No", "Kode", "Kabupaten/Kota", "Jumlah"],
      ...kaltara.map((row, i) => [i + 1, ...row]),
    ];
    expect((await read([...rows, [null, null, "Jumlah", 323000]])).values).toMatchObject({
      "65.02 2024 Agustus": "40000",
      "65 2024 Agustus": "323000",
    });
    expect((await read([...rows, [null, null, "Jumlah", 323001]])).codes).toEqual(["total_differs D8"]);
  });

  test.each<[string, (readonly Given[])[], string[]]>([
    [
      "a bare name that two regions bear",
      [[TITLE], ["Kabupaten/Kota", "2024"], ["Malang", 436742]],
      ["ambiguous_region A3"],
    ],
    [
      "a name that is none",
      [[TITLE], ["Kabupaten/Kota", "2024"], ["Kabupaten Pacitan", 413187], ["Pacitn", 5000]],
      ["unknown_region A4"],
    ],
    [
      "a code of the other list",
      [[TITLE], ["Kode", "Kabupaten/Kota", "2024"], ["5310", "Manggarai", 160000]],
      ["region_name_differs B3"],
    ],
    [
      "an English comma",
      [[TITLE], ["Kabupaten/Kota", "2024"], ["Kabupaten Pacitan", "413,187"]],
      ["ambiguous_number B3"],
    ],
    [
      "a lost digit",
      [[TITLE], ["Kabupaten/Kota", "2024"], ["Kabupaten Pacitan", "413.18"]],
      ["not_a_number B3"],
    ],
    [
      "thousands under a heading of persons",
      [[TITLE], ["Kabupaten/Kota", "2024"], ["Kabupaten Pacitan", 413]],
      ["implausible B3"],
    ],
    [
      "no year",
      [["Penduduk Bekerja (Orang), Agustus"], ["Kabupaten/Kota", "Jumlah"], ["Kabupaten Pacitan", 413187]],
      ["year_not_stated B2"],
    ],
    [
      "two years in the title of one column",
      [
        ["Penduduk Bekerja (Orang), Agustus 2023-2024"],
        ["Kabupaten/Kota", "Jumlah"],
        ["Kabupaten Pacitan", 413187],
      ],
      ["year_not_stated B2"],
    ],
    [
      "both months in the title of one column",
      [
        ["Penduduk Bekerja (Orang), Februari dan Agustus 2024"],
        ["Kabupaten/Kota", "Jumlah"],
        ["Kabupaten Pacitan", 413187],
      ],
      ["round_not_stated B2"],
    ],
    [
      "February of a regency",
      [
        ["Penduduk Bekerja (Orang), Februari 2024"],
        ["Kabupaten/Kota", "Jumlah"],
        ["Kabupaten Pacitan", 413187],
      ],
      ["february_regency B3"],
    ],
    [
      "another table",
      [
        ["Tingkat Pengangguran Terbuka (Persen), Agustus 2024"],
        ["Kabupaten/Kota", "2024"],
        ["Kabupaten Pacitan", 1.5],
      ],
      ["unknown_table"],
    ],
    [
      "rates beside it alone",
      [
        ["Statistik Ketenagakerjaan, Agustus 2024"],
        ["Kabupaten/Kota", "Persentase Bekerja"],
        ["Kabupaten Pacitan", 98.5],
      ],
      ["unknown_table"],
    ],
    [
      "a formula without a value",
      [[TITLE], ["Kabupaten/Kota", "2024"], ["Kabupaten Pacitan", { kind: "formula", formula: "A1" }]],
      ["formula_without_value B3"],
    ],
    [
      "an error cell",
      [[TITLE], ["Kabupaten/Kota", "2024"], ["Kabupaten Pacitan", { kind: "error", text: "#REF!" }]],
      ["error_cell B3"],
    ],
    [
      "a number of a person",
      [[TITLE], ["Kabupaten/Kota", "2024"], ["Kabupaten Pacitan", 413187], ["Petugas 3523014101900001"]],
      ["personal_number A4"],
    ],
    [
      "another value for the same region",
      [[TITLE], ["Kabupaten/Kota", "2024"], ["Kabupaten Pacitan", 413187], ["Kabupaten Pacitan", 413188]],
      ["duplicate_key B4"],
    ],
  ])("with %s gives no values", async (_what, rows, codes) => {
    const reading = await read(rows);
    expect(reading.codes).toEqual(expect.arrayContaining(codes));
    expect(reading.values).toEqual({});
  });

  test("without a unit is read as persons, and that is said", async () => {
    const rows = [
      ["Penduduk Bekerja Menurut Kabupaten/Kota, Agustus 2024"],
      ["Kabupaten/Kota", "Jumlah"],
      ["Kabupaten Pacitan", 413187],
    ];
    expect(await read(rows)).toEqual({
      values: { "35.01 2024 Agustus": "413187" },
      codes: ["unit_not_stated"],
    });
  });

  test("says that it was made up, in its notes or in the file's name", async () => {
    const workbook = workbookOf(
      sheetOf("Tabel", [
        [TITLE],
        ["Kabupaten/Kota", "2024"],
        ["Kabupaten Pacitan", 100000],
        ["Sumber: SIMULASI"],
      ]),
    );
    expect(await readBps("tabel.xlsx", { ...context, workbook })).toMatchObject({
      isSimulated: true,
      problems: [],
    });
    const silent = workbookOf(
      sheetOf("Tabel", [[TITLE], ["Kabupaten/Kota", "2024"], ["Kabupaten Pacitan", 400000]]),
    );
    expect(await readBps("bps_SIMULASI_35.xlsx", { ...context, workbook: silent })).toMatchObject({
      isSimulated: true,
    });
  });

  test("with several sheets is read where employed persons are, and the others are told", async () => {
    const workbook = workbookOf(
      sheetOf("Bekerja", [[TITLE], ["Kabupaten/Kota", "2024"], ["Kabupaten Pacitan", 413187]]),
      sheetOf("Metadata", [["Penjelasan teknis"]]),
    );
    const { rows, problems } = await readBps("tabel.xlsx", { ...context, workbook });
    expect(rows).toHaveLength(1);
    expect(problems.map(({ code, sheet }) => [code, sheet])).toEqual([["sheet_not_read", "Metadata"]]);
  });
});

describe("what is a published table", () => {
  const published = sheetOf("Tabel", [[TITLE], ["Kabupaten/Kota", "2024"], ["Kabupaten Pacitan", 413187]]);
  test.each([
    ["a table with a heading of regions that speaks of labour", [published], true],
    ["a branch report", [sheetOf("Sampul", [["kantor_cabang", "Tuban"]]), published], false],
    ["a branch's sheet as CSV", [sheetOf("tuban", [["kode_wilayah", "Kabupaten/Kota", "bekerja"]])], false],
    ["a table of something else", [sheetOf("Tabel", [["Produksi padi"], ["Kabupaten/Kota", "2024"]])], false],
    ["an empty workbook", [sheetOf("Tabel", [])], false],
  ])("%s", async (_what, sheets, expected) => {
    expect(await isBpsFile("tabel.xlsx", workbookOf(...sheets))).toBe(expected);
  });
});
