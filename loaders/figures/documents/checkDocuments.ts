import { readDocumentRecords, type DocumentRecord, type PrintedPlace } from "./documentRecords.js";
import { excerptNear, standsIn } from "./documentText.js";
import { hashFiles, type HeldFile } from "./heldFiles.js";
import { checkStatements, readStatementPlaces } from "./statementPlaces.js";
import { collect, RefusedError, type Problem } from "../../lib/problem.js";

/** The project's folder, the folder of the documents, and where the report's lines go. */
export interface CheckOptions {
  project: string;
  folder: string;
  log: (line: string) => void;
}

/** How many documents were found by their hash, and how many figures were looked up in them. */
export interface CheckSummary {
  documents: number;
  figures: number;
}

/**
 * Checks the recorded figures against the documents themselves: the file with the recorded hash must hold each
 * printed number in its paragraph, and the paragraphs that statements name. A document that is not in the folder is a line of the log; a changed one, a number
 * that stands elsewhere, and a folder without any recorded document are refused.
 */
export async function checkDocuments({ project, folder, log }: CheckOptions): Promise<CheckSummary> {
  const { records, problems } = readDocumentRecords(project);
  const statements = await collect(readStatementPlaces(project), problems, []);
  const held = await hashFiles(folder);
  const recorded = new Set(records.map(({ sha256 }) => sha256));
  const strangers = held.filter(({ sha256 }) => !recorded.has(sha256));
  const total = { documents: 0, figures: 0 };
  for (const record of records) {
    const file = held.find(({ sha256 }) => sha256 === record.sha256);
    const changed = file ? undefined : findChanged(record, strangers);
    const found = changed ? checkChanged(record, changed) : [];
    if (file)
      found.push(...checkFigures(record, file), ...checkStatements(record.id, { held: file, statements }));
    problems.push(...found);
    log(summarise(record, { file, changed, wrong: found.length }));
    if (!file) continue;
    total.documents += 1;
    total.figures += record.figures.length;
  }
  if (total.documents === 0 && problems.length === 0) problems.push(nothingChecked(folder, records.length));
  if (problems.length > 0) throw new RefusedError(problems);
  return total;
}

/** The file of an unknown hash that bears the document's name, or its title, or most of its figures in their places. */
function findChanged(record: DocumentRecord, strangers: readonly HeldFile[]): HeldFile | undefined {
  return (
    strangers.find(({ name }) => name.toLowerCase().includes(record.id.toLowerCase())) ??
    strangers.find((file) => resembles(record, file.paragraphs() ?? []))
  );
}

function resembles({ title, figures }: DocumentRecord, paragraphs: readonly string[]): boolean {
  const standing = figures.filter(({ paragraph, printed }) =>
    standsIn(paragraphs[paragraph - 1] ?? "", printed),
  );
  const isTitled = paragraphs[0] !== undefined && paragraphs[0] === title.trim();
  return isTitled || (standing.length > 1 && standing.length * 2 >= figures.length);
}

function checkChanged(record: DocumentRecord, changed: HeldFile): Problem[] {
  const { file, line, sha256 } = record;
  const isReplaced = "bila dokumen memang diganti, baca ulang tiap angkanya, lalu catat sha256 yang baru";
  return [
    {
      file,
      line,
      place: "document.sha256",
      found: `isi berubah: ${changed.name} ber-sha256 ${changed.sha256}`,
      expected: `sha256 ${sha256}, isi dokumen ketika angkanya dicatat`,
      hint: `kembalikan berkas aslinya; ${isReplaced}`,
    },
    ...checkFigures(record, changed),
  ];
}

function checkFigures({ file, figures }: DocumentRecord, held: HeldFile): Problem[] {
  const paragraphs = figures.length > 0 ? held.paragraphs() : [];
  if (paragraphs)
    return figures.flatMap((figure) => checkFigure(figure, { file, name: held.name, paragraphs }));
  return [
    {
      file,
      found: `${held.name} bukan teks UTF-8 (atau lebih dari 5 MB), jadi paragrafnya tidak dapat dihitung`,
      expected: "dokumen teks, atau angka dengan sheet dan cell, atau locator: halaman",
      hint: "simpan dokumen sebagai teks UTF-8 dan catat sha256-nya, atau ganti letak angkanya",
    },
  ];
}

function checkFigure(
  { printed, paragraph, line, place }: PrintedPlace,
  { file, name, paragraphs }: { file: string; name: string; paragraphs: readonly string[] },
): Problem[] {
  const text = paragraphs[paragraph - 1];
  if (text !== undefined && standsIn(text, printed)) return [];
  const elsewhere = paragraphs.flatMap((other, index) => (standsIn(other, printed) ? [index + 1] : []));
  return [
    {
      file,
      line,
      place,
      found:
        text === undefined
          ? `${name} hanya berisi ${paragraphs.length} paragraf, tidak ada paragraf ${paragraph}`
          : `paragraf ${paragraph} ${name} berbunyi "${excerptNear(text, printed)}"`,
      expected: `"${printed}" dalam paragraf itu, seperti tercatat`,
      hint:
        elsewhere.length > 0
          ? `"${printed}" ada di paragraf ${elsewhere.join(", ")}: perbaiki paragraph bila itu tempatnya`
          : `"${printed}" tidak ada di paragraf mana pun: cocokkan printed dengan dokumennya`,
    },
  ];
}

function summarise(
  { id, figures }: DocumentRecord,
  { file, changed, wrong }: { file: HeldFile | undefined; changed: HeldFile | undefined; wrong: number },
): string {
  if (changed) return `${id}: isi berubah (${changed.name})`;
  if (!file) return `${id}: tidak ada di folder`;
  return wrong > 0
    ? `${id}: ${wrong} kesalahan (${file.name})`
    : `${id}: sha256 dan ${figures.length} angka cocok (${file.name})`;
}

function nothingChecked(folder: string, records: number): Problem {
  return {
    file: folder,
    found: `tak satu pun dari ${records} dokumen yang sha256-nya tercatat ada di sini`,
    expected: "sedikitnya satu dokumen yang tercatat di data/figures",
    hint: "periksa CAKUPAN_DOCUMENTS; pemeriksaan yang tidak memeriksa apa pun tidak boleh lulus",
  };
}
