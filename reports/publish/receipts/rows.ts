import { formatValue, type Format } from "../../lib/format.js";
import { groupBy } from "../../lib/rows.js";
import type { Code, PageData } from "../pageData.js";

/** A row of receipts__figures: one stated number of one document. */
export interface FigureRow {
  figure_id: string;
  region_code: string;
  region_name: string;
  measure_label: string;
  measure_definition: string | null;
  value: number;
  format: Format;
  qualifier: string;
  qualifier_label: string | null;
  /** Absent where a reference table gives the number, not a document's text. */
  printed: string | null;
  document_id: string;
  document_title: string;
  document_kind_label: string | null;
  publisher: string | null;
  address: string | null;
  date_text: string | null;
  locator_text: string;
  period_text: string | null;
  basis_label: string | null;
  population_label: string | null;
  denominator_label: string | null;
  worker_group_label: string | null;
  funding_label: string | null;
  segment_label: string | null;
  family_label: string | null;
  purpose_label: string | null;
  branch: string | null;
  program: string | null;
  codes: readonly string[] | null;
  restates: string | null;
  part_of: string | null;
  sum_gap: number | null;
  note: string | null;
  used_by: readonly string[] | null;
}

/** A row of receipts__derived: one computed number, with its formula over the ids of its inputs. */
export interface DerivedRow {
  derived_id: string;
  region_code: string | null;
  region_name: string | null;
  indicator_label: string;
  definition: string | null;
  value: number | null;
  unit: string | null;
  format: Format;
  formula: string | null;
  period_text: string | null;
  codes: readonly string[] | null;
  input_ids: readonly string[] | null;
  missing_label: string | null;
  group_label: string | null;
  note: string | null;
}

/** A row of receipts__conflicts: a number that contradicts another, seen from one of the two. */
interface ConflictRow {
  number_id: string;
  other_id: string;
  kind_label: string;
  reason: string;
}

/** A row of receipts__revisions: what an earlier submission said of a number. */
interface RevisionRow {
  figure_id: string;
  document_id: string;
  document_title: string;
  date_text: string | null;
  value: number;
  format: Format;
}

/** What a list or a formula shows of any number: how it is written, what it is called. */
export interface Receipt {
  id: string;
  number: string;
  label: string;
  region: string;
}

/** All receipts of the edition, by id, and who uses whom. */
export interface Receipts {
  figures: readonly FigureRow[];
  derived: readonly DerivedRow[];
  codes: ReadonlyMap<string, Code>;
  get(id: string, user: string): Receipt;
  figureOf(id: string): FigureRow | undefined;
  derivedOf(id: string): DerivedRow | undefined;
  usersOf(id: string): readonly Receipt[];
  conflictsOf(id: string): readonly ConflictRow[];
  revisionsOf(id: string): readonly RevisionRow[];
}

/** Reads the exports of receipts; an id that two rows claim throws. */
export function readReceipts(data: PageData): Receipts {
  const figures = data.dataset<FigureRow>("receipts", "figures").rows;
  const derived = data.dataset<DerivedRow>("receipts", "derived").rows;
  const byId = index([...figures.map(figureReceipt), ...derived.map(derivedReceipt)]);
  const users = usersByInput(derived);
  const conflicts = groupBy(
    data.dataset<ConflictRow>("receipts", "conflicts").rows,
    ({ number_id }) => number_id,
  );
  const revisions = groupBy(
    data.dataset<RevisionRow>("receipts", "revisions").rows,
    ({ figure_id }) => figure_id,
  );
  const figuresById = new Map(figures.map((row) => [row.figure_id, row]));
  const derivedById = new Map(derived.map((row) => [row.derived_id, row]));
  return {
    figures,
    derived,
    codes: data.codes(),
    get: (id, user) => found(byId, id, user),
    figureOf: (id) => figuresById.get(id),
    derivedOf: (id) => derivedById.get(id),
    usersOf: (id) => (users.get(id) ?? []).map((user) => found(byId, user, id)),
    conflictsOf: (id) => conflicts.get(id) ?? [],
    revisionsOf: (id) => revisions.get(id) ?? [],
  };
}

function figureReceipt(row: FigureRow): Receipt {
  const number = formatValue(row.format, row.value);
  return { id: row.figure_id, number, label: row.measure_label, region: row.region_name };
}

function derivedReceipt(row: DerivedRow): Receipt {
  const number = formatValue(row.format, row.value);
  return { id: row.derived_id, number, label: row.indicator_label, region: row.region_name ?? "" };
}

function index(receipts: readonly Receipt[]): Map<string, Receipt> {
  const byId = new Map<string, Receipt>();
  for (const receipt of receipts) {
    if (byId.has(receipt.id)) throw new Error(`two receipts are called ${receipt.id}`);
    byId.set(receipt.id, receipt);
  }
  return byId;
}

function usersByInput(derived: readonly DerivedRow[]): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const { derived_id, input_ids } of derived) {
    for (const input of new Set(input_ids)) users.set(input, [...(users.get(input) ?? []), derived_id]);
  }
  return users;
}

function found(byId: ReadonlyMap<string, Receipt>, id: string, user: string): Receipt {
  const receipt = byId.get(id);
  if (receipt === undefined) throw new Error(`${user} names ${id}, which has no receipt`);
  return receipt;
}
