/** The columns of a value of the statistics office, all text; in the store and in schema raw `submission_id` stands before them. */
export const BPS_COLUMNS = [
  "bps_code",
  "region_code",
  "measure",
  "year",
  "round",
  "value",
  "step",
  "missing_reason",
  "unit",
  "printed",
  "place",
  "table_title",
  "note",
] as const;
