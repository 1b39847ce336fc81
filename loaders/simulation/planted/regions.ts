import { misprinted, type Plant, type Spot } from "./plant.js";

const CODE: Spot = { sheet: "Kepesertaan", column: "kode_wilayah" };
const NAME: Spot = { sheet: "Kepesertaan", column: "nama_wilayah" };
const ELSEWHERE = ["Kota Sabang", "Kabupaten Alor"];

/** What goes wrong with the codes and names of regions. */
export const REGION_PLANTS: readonly Plant[] = [
  misprinted(["region_code_lost_digit", "error"], CODE, (code) => Number(shortened(String(code)))),
  misprinted(["region_code_text_lost_digit", "error"], { ...CODE, sheet: "Iuran" }, (code) =>
    shortened(String(code)),
  ),
  misprinted(["region_code_as_number", "warning"], { ...CODE, sheet: "Klaim" }, (code) =>
    String(code).endsWith("0") ? undefined : Number(code),
  ),
  misprinted(["region_code_without_dot", "error"], CODE, (code) => String(code).replace(".", "")),
  misprinted(["region_code_with_comma", "error"], { ...CODE, sheet: "Target" }, (code) =>
    String(code).replace(".", ","),
  ),
  misprinted(["region_code_of_province", "error"], CODE, (code) => String(code).slice(0, 2)),
  misprinted(
    ["region_code_of_district", "error"],
    { ...CODE, sheet: "Potensi" },
    (code) => `${String(code)}.01`,
  ),
  misprinted(["region_code_unknown", "error"], CODE, (code) => `${String(code).slice(0, 2)}.69`),
  misprinted(["region_code_missing", "error"], { ...CODE, sheet: "Klaim" }, () => null),
  misprinted(["region_name_contradicts", "error"], NAME, (name, { draft }) =>
    otherName(String(name), draft.report.branch.regions),
  ),
  misprinted(["region_name_unknown", "error"], { ...NAME, sheet: "Iuran" }, (name) => `${String(name)}nn`),
];

/** What a spreadsheet makes of a code that it takes for a number: 35.10 and 35.01, typed as 35.1. */
function shortened(code: string): string {
  const [province = "", own = ""] = code.split(".");
  return `${province}.${own.replaceAll("0", "").slice(0, 1)}`;
}

function otherName(name: string, regions: readonly { name: string }[]): string | undefined {
  const bare = (full: string): string => full.replace(/^(Kabupaten|Kota) /, "");
  return [...regions.map((region) => region.name), ...ELSEWHERE].find((other) => bare(other) !== bare(name));
}
