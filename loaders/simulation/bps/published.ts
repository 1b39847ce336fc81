import { SIMULATED } from "../../laporan_cabang/sheets.js";
import { page, type Book, type Printed } from "../book/book.js";
import { shortName, type AnswerOptions } from "./answer.js";

const OUT_OF_WORK = 0.045;
const OUTSIDE = 0.43;
const TITLE_COLUMNS = 5;

/** Writes a table as BPS publishes it: titles in two rows, numbered columns, sections, `-` and `...`, and notes below; the first region's count is `...`. */
export function publishedBook({ province, regions, year, employed }: AnswerOptions): Book {
  const isCity = (code: string): boolean => Number(code.slice(3)) >= 71;
  const lines = (cities: boolean): Printed[][] =>
    regions
      .filter(({ code }) => isCity(code) === cities)
      .map(({ code, name }) =>
        line(
          shortName(name).replace(/^Kota /, ""),
          code === regions[0]?.code ? undefined : employed.get(code),
        ),
      );
  const cities = lines(true);
  const made = page(`Agustus ${year}`, [
    [
      `Tabel 7.1 Penduduk Berumur 15 Tahun ke Atas Menurut Kabupaten/Kota dan Jenis Kegiatan di Provinsi ${province.name}, Agustus ${year} (orang) (${SIMULATED})`,
    ],
    [],
    ["Kabupaten/Kota", "Angkatan Kerja", null, null, "Bukan Angkatan Kerja"],
    [null, "Bekerja", "Pengangguran Terbuka", "Jumlah", null],
    ["(1)", "(2)", "(3)", "(4)", "(5)"],
    ["Kabupaten"],
    ...lines(false),
    ...(cities.length > 0 ? [["Kota"], ...cities] : []),
    [],
    ["Catatan: ... data tidak tersedia; - tidak ada atau nol"],
    [`Sumber: ${SIMULATED}, angka karangan; bukan terbitan BPS`],
  ]);
  made.merges.push("B3:D3", "A3:A4", "E3:E4", `A1:${String.fromCharCode(64 + TITLE_COLUMNS)}1`);
  return { pages: [made] };
}

function line(name: string, people: number | undefined): Printed[] {
  if (people === undefined) return [name, "...", "...", "...", "..."];
  const idle = people < 100_000 ? 0 : Math.round(people * OUT_OF_WORK);
  const outside = Math.round(people * OUTSIDE);
  return [name, people, idle === 0 ? "-" : idle, people + idle, outside];
}
