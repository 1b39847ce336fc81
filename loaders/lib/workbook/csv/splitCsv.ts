import { growing, type Growing } from "../cells/growing.js";
import { FileRefused } from "../fileRefused.js";

/** Where the cells of a CSV text stand in it. */
export interface CsvCells {
  /** The line on which each record begins, from 1. */
  line: Growing;
  /** The number of each record's first cell. */
  first: Growing;
  /** Where each cell's content begins and ends; a quoted cell's quotes are outside. */
  start: Growing;
  end: Growing;
}

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

/** Splits a CSV text; a quote that never closes, or that text follows, is refused with its line. */
export function splitCsv(text: string, delimiter: string): CsvCells {
  const cells: CsvCells = {
    line: growing(Uint32Array),
    first: growing(Uint32Array),
    start: growing(Uint32Array),
    end: growing(Uint32Array),
  };
  const separator = delimiter.charCodeAt(0);
  let line = 1;
  let at = 0;
  while (at < text.length) {
    cells.line.push(line);
    cells.first.push(cells.start.length);
    let next = separator;
    while (next === separator) {
      const isQuoted = text.charCodeAt(at) === QUOTE;
      const end = isQuoted ? endOfQuoted(text, at, line) : endOfPlain(text, at, separator);
      cells.start.push(isQuoted ? at + 1 : at);
      cells.end.push(isQuoted ? text.lastIndexOf('"', end - 1) : end);
      if (isQuoted) line += countLines(text, at, end);
      next = text.charCodeAt(end);
      if (isQuoted && next !== separator && next !== LINE_FEED && next !== RETURN && end < text.length)
        throw misplaced(line);
      at = end + 1;
    }
    if (next === RETURN && text.charCodeAt(at) === LINE_FEED) at += 1;
    line += 1;
  }
  return cells;
}

/** Gives the place after a quoted cell and the blanks behind it. */
function endOfQuoted(text: string, start: number, line: number): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  if (at < 0) throw notClosed(line);
  at += 1;
  while (text.charCodeAt(at) === 32) at += 1;
  return at;
}

function endOfPlain(text: string, start: number, separator: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === separator || code === LINE_FEED || code === RETURN) return at;
  }
  return text.length;
}

function countLines(text: string, start: number, end: number): number {
  return text.slice(start, end).split(/\r\n|\r|\n/).length - 1;
}

function notClosed(line: number): FileRefused {
  return new FileRefused({
    code: "quote_not_closed",
    found: `tanda kutip (") yang dibuka pada baris ${line} tidak pernah ditutup`,
    expected: 'setiap tanda kutip pembuka mempunyai penutup; tanda kutip di dalam isi ditulis dua kali ("")',
    hint: `periksa baris ${line} di editor teks, tutup atau hapus tanda kutipnya, lalu kirim lagi`,
  });
}

function misplaced(line: number): FileRefused {
  return new FileRefused({
    code: "quote_misplaced",
    found: `pada baris ${line} ada teks sesudah tanda kutip (") penutup`,
    expected:
      'pemisah atau akhir baris sesudah tanda kutip penutup; tanda kutip di dalam isi ditulis dua kali ("")',
    hint: `periksa baris ${line} dan baris-baris di atasnya di editor teks; biasanya satu tanda kutip kurang atau lebih`,
  });
}
