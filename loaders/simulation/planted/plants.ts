import { ACROSS_PLANTS } from "./across.js";
import { DATE_PLANTS } from "./dates.js";
import { FILE_PLANTS } from "./files.js";
import { NUMBER_PLANTS } from "./numbers.js";
import type { Plant } from "./plant.js";
import { REGION_PLANTS } from "./regions.js";
import { ROW_PLANTS } from "./rows.js";
import { SHEET_PLANTS } from "./sheets.js";
import { WORD_PLANTS } from "./words.js";

/** Every kind of error that is planted, each once; a small simulation has room for the first ones only. */
export const PLANTS: readonly Plant[] = [
  ...ACROSS_PLANTS,
  ...NUMBER_PLANTS,
  ...REGION_PLANTS,
  ...FILE_PLANTS,
  ...ROW_PLANTS,
  ...SHEET_PLANTS,
  ...WORD_PLANTS,
  ...DATE_PLANTS,
];
