import type { Format } from "../../lib/format.js";

/** A row of cards__regions: one card. */
export interface CardRegion {
  region_code: string;
  region_name: string;
  province_name: string;
  edition_date: string;
  documents_count: number;
  figures_count: number;
  headline_value: number | null;
  headline_format: Format;
  headline_id: string | null;
  headline_label: string | null;
}

/** A row of cards__lines: one line of a card, a number or words. */
export interface CardLine {
  region_code: string;
  section: string;
  section_label: string;
  label: string;
  value: number | null;
  format: Format;
  id: string | null;
  text: string | null;
  note: string | null;
  codes: readonly string[] | null;
}

/** What a bar chart reads of overview__groups. */
export interface CardGroup {
  region_code: string;
  label: string;
  value: number;
  total_value: number;
}

/** What a path chart reads of target__paths. */
export interface CardPath {
  region_code: string;
  family_label: string;
  from_year: number | null;
  from_value: number | null;
  to_year: number;
  to_value: number;
}
