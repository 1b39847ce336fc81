/** A row of regions__regencies, as far as the maps read it. */
export interface MapRegency {
  region_code: string;
  region_name: string;
  full_name: string;
  region_href: string | null;
  province_code: string;
  tile_column: number | null;
  tile_row: number | null;
  topics: readonly string[] | null;
  topics_text: string | null;
  figures_count: number | null;
  documents_count: number | null;
}

/** A row of regions__provinces. */
export interface MapProvince {
  province_code: string;
  province_name: string;
  province_href: string | null;
  known_count: number;
  regencies_count: number;
}

/** A row of regions__topics: one kind of number. */
export interface MapTopic {
  topic: string;
  label: string;
}

/** A row of regions__compared: a value that may be coloured beside the others of its group. */
export interface MapCompared {
  region_code: string;
  value: number;
}

/** A regency's outline in its province's picture, as the boundary files of the user give it. */
export interface MapShape {
  region_code: string;
  province_code: string;
  width: number;
  height: number;
  path: string;
}
