import type { TableContract } from "../lib/tableContract.js";
import { dictionaryContracts } from "./dictionaries.js";
import { factContracts } from "./facts.js";
import { ruleContracts } from "./rules.js";
import type { Words } from "./words.js";

/** The contracts of data/reference/*.csv by file name; the tables refer to each other through `words`. */
export function tableContracts(words: Words): Record<string, TableContract> {
  return { ...dictionaryContracts(words), ...ruleContracts(words), ...factContracts(words) };
}
