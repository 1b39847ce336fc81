import { check, type Locate } from "../lib/contract.js";
import { RefusedError, type Problem } from "../lib/problem.js";
import type { RawTable } from "../lib/rawTable.js";
import { readYamlFile } from "../lib/yamlFile.js";
import type { Levels } from "../regions/loader.js";
import { checkOffice } from "./checkOffice.js";
import { officeFileSchema, type OfficeFile } from "./schema.js";

const FILE = "data/office.yml";

/** The office whose site this is, as given. */
export interface Office {
  /** Its provinces and branches; nothing where the file is refused, so that no figure is told off for that. */
  names: { provinces: ReadonlySet<string>; branches: ReadonlyMap<string, readonly string[]> } | undefined;
  tables: RawTable[];
  problems: Problem[];
}

/** Reads data/office.yml: the office's name, the provinces it covers, and its branches with their regencies. */
export function loadOffice({ project, levels }: { project: string; levels: Levels }): Office {
  const refused = (problems: readonly Problem[]) => ({
    names: undefined,
    tables: [],
    problems: [...problems],
  });
  try {
    const { content, locate } = readYamlFile(project, FILE);
    const { value, problems } = check<OfficeFile>(officeFileSchema, content, { file: FILE, locate });
    if (!value) return refused(problems);
    const misfits = checkOffice(value, { file: FILE, locate, levels });
    if (misfits.length > 0) return refused(misfits);
    const branches = new Map((value.branches ?? []).map(({ name, regencies }) => [name, regencies]));
    const names = { provinces: new Set(value.provinces), branches };
    return { names, tables: officeTables(value, locate), problems: [] };
  } catch (error) {
    if (error instanceof RefusedError) return refused(error.problems);
    throw error;
  }
}

function officeTables({ office, provinces, branches }: OfficeFile, locate: Locate): RawTable[] {
  const placed = (path: readonly PropertyKey[]) => ({ file: FILE, line: locate(path).line ?? 1 });
  const listed = provinces.map((province_code, at) => ({
    province_code,
    position: at + 1,
    ...placed(["provinces", at]),
  }));
  const served = (branches ?? []).flatMap(({ name, regencies }, index) =>
    regencies.map((region_code, at) => ({
      branch: name,
      region_code,
      ...placed(["branches", index, "regencies", at]),
    })),
  );
  const table = (name: string, columns: readonly string[], rows: RawTable["rows"]): RawTable => ({
    name,
    columns: [...columns, "file", "line"],
    rows,
  });
  return [
    table(
      "office",
      ["name", "title", "default_province", "note", "address"],
      [{ ...office, ...placed(["office"]) }],
    ),
    table("office_provinces", ["province_code", "position"], listed),
    table("office_branches", ["branch", "region_code"], served),
  ];
}
