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
  /** The headline's figure stands in a contradiction that the card tells. */
  is_headline_contradicted: boolean | null;
}

/** A row of regions__provinces: how many regencies a province has, and of how many a document speaks. */
export interface CardProvince {
  province_code: string;
  regencies_count: number;
  known_count: number;
}

/** One line of a card: a number or words, and where they lead; a row of cards__benefits, which every card has. */
export interface CardLine {
  section: string;
  section_label: string;
  label: string;
  value: number | null;
  format: Format;
  id: string | null;
  text: string | null;
  /** Where the words of a line without a receipt lead. */
  href: string | null;
  note: string | null;
  codes: readonly string[] | null;
  /** A number that contradicts this one, of the same format. */
  other_value?: number;
  other_id?: string;
}

/** A row of cards__lines or cards__conflicts: a line of one region's card. */
export interface RegionLine extends CardLine {
  region_code: string;
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
