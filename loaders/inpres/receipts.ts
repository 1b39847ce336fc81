import type { Figures } from "../figures/loader.js";
import type { Problem } from "../lib/problem.js";
import type { Words } from "../reference/words.js";

/** The region of a document's file, and those of its figures. */
interface Spoken {
  region: string;
  figureRegions: ReadonlySet<string>;
}

/** What a row may point to: the documents and figures that exist, and what they speak of. */
export interface Receipts {
  documents: ReadonlyMap<string, Spoken>;
  figures: ReadonlyMap<string, { region: string; workerGroup: string | null }>;
}

/** A row as given: any of it may be missing or wrong. */
type Given = Record<
  "region_code" | "instruction" | "document_id" | "figure_id" | "legal_basis_id",
  string | null
>;

interface Context {
  words: Words;
  receipts: Receipts | undefined;
}

type Misfit = Pick<Problem, "found" | "expected" | "hint"> & { column: string };

/** The documents and figures that statements may name; nothing where a file of them is refused, because they may stand in it. */
export function receiptsOf({ documents, figures, regions, files }: Figures): Receipts | undefined {
  if (documents.length < files) return undefined;
  const spoken = new Map(
    [...regions].map(([id, region]) => [id, { region, figureRegions: new Set<string>() }]),
  );
  for (const { document_id, region_code } of figures)
    spoken.get(String(document_id))?.figureRegions.add(String(region_code));
  const counted = figures.map(({ figure_id, region_code, worker_group }) => {
    const workerGroup = worker_group === null ? null : String(worker_group);
    return [figure_id, { region: String(region_code), workerGroup }] as const;
  });
  return { documents: spoken, figures: new Map(counted) };
}

/** Holds that what a row points to speaks of the row's region and instruction; ids that are not known are told elsewhere. */
export function misfitsOfReceipts(row: Given, context: Context): Misfit[] {
  const { region_code: region, instruction } = row;
  const found: (Misfit | undefined)[] = [];
  if (region && context.words.regions?.has(region)) {
    const ofDocument = documentMisfit(row, { ...context, region });
    found.push(ofDocument ?? figureMisfit(row, { ...context, region }));
    found.push(legalBasisMisfit(row, { ...context, region }));
  }
  if (instruction && context.words.instructions?.has(instruction))
    found.push(groupMisfit(row, { ...context, instruction }));
  return found.filter((misfit) => misfit !== undefined);
}

function documentMisfit(
  { document_id, legal_basis_id }: Given,
  { region, words, receipts }: Context & { region: string },
): Misfit | undefined {
  if (!document_id) return undefined;
  const document = receipts?.documents.get(document_id);
  if (document) return speaksOf(document, region) ? undefined : ofOthers(document_id, { document, region });
  if (!receipts || !words.sources?.has(document_id)) return undefined;
  const isOwnRule =
    words[`source of ${legal_basis_id}`]?.has(document_id) &&
    !words[`region of ${legal_basis_id}`]?.has("00");
  if (isOwnRule) return undefined;
  return {
    column: "document_id",
    found: `"${document_id}" sumber acuan dari sources.csv, yang tidak menyatakan apa yang dilakukan ${region}`,
    expected: "dokumen dari data/figures tentang daerah itu",
    hint: "catat dahulu dokumennya di data/figures; sumber acuan hanya sah bersama legal_basis_id aturan daerah yang bersumber padanya",
  };
}

/** Of the figures, only those inside the region: that a regency's document gives its province's target says nothing of the next regency. */
function speaksOf({ region: of, figureRegions }: Spoken, region: string): boolean {
  return overlap(of, region) || [...figureRegions].some((figureRegion) => isInside(figureRegion, region));
}

function ofOthers(id: string, { document, region }: { document: Spoken; region: string }): Misfit {
  const regions = [...new Set([document.region, ...document.figureRegions])].toSorted();
  return {
    column: "document_id",
    found: `dokumen "${id}" tentang ${regions.join(", ")}, bukan ${region}`,
    expected: `dokumen tentang ${around(region)}`,
    hint: "perbaiki region_code, atau ganti document_id dengan dokumen yang menyatakannya tentang daerah itu",
  };
}

function figureMisfit(
  { figure_id }: Given,
  { region, receipts }: Context & { region: string },
): Misfit | undefined {
  const figure = receipts?.figures.get(figure_id ?? "");
  if (!figure || overlap(figure.region, region)) return undefined;
  return {
    column: "figure_id",
    found: `angka "${figure_id}" tentang ${figure.region}, bukan ${region}`,
    expected: `angka ${around(region)}`,
    hint: "pilih angka daerah itu, perbaiki region_code, atau kosongkan figure_id",
  };
}

function legalBasisMisfit(
  { legal_basis_id }: Given,
  { region, words }: Context & { region: string },
): Misfit | undefined {
  const [of] = words[`region of ${legal_basis_id}`] ?? [];
  if (!of || isInside(region, of)) return undefined;
  return {
    column: "legal_basis_id",
    found: `dasar hukum "${legal_basis_id}" milik ${of}, bukan ${region}`,
    expected: `dasar hukum ${region}, provinsinya, atau seluruh negara`,
    hint: "perbaiki region_code, ganti legal_basis_id, atau kosongkan",
  };
}

/** A budget or a rule may concern any group of workers. */
function groupMisfit(
  { figure_id }: Given,
  { instruction, words, receipts }: Context & { instruction: string },
): Misfit | undefined {
  const group = receipts?.figures.get(figure_id ?? "")?.workerGroup;
  const [of] = words[`instruction of ${group}`] ?? [];
  if (!of || of === instruction || instruction === "budget" || instruction === "rule") return undefined;
  return {
    column: "figure_id",
    found: `angka "${figure_id}" menghitung ${group}, kelompok instruksi ${of}`,
    expected: `angka kelompok instruksi ${instruction}, atau tanpa kelompok tertentu`,
    hint: `ganti instruction dengan ${of} bila itu yang dinyatakan, pilih angka lain, atau kosongkan figure_id`,
  };
}

function around(region: string): string {
  return region.includes(".")
    ? `${region}, daerah di dalamnya, atau provinsinya`
    : `${region} atau daerah di dalamnya`;
}

function overlap(one: string, other: string): boolean {
  return isInside(one, other) || isInside(other, one);
}

function isInside(inner: string, outer: string): boolean {
  return outer === "00" || `${inner}.`.startsWith(`${outer}.`);
}
