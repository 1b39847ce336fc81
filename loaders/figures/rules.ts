import { says } from "../lib/contract.js";

/** The keys of a figure that bear on each other, as given: any of them may be missing or wrong. */
type Given = Readonly<
  Partial<
    Record<
      | "measure"
      | "paragraph"
      | "sheet"
      | "cell"
      | "locator"
      | "as_of"
      | "period"
      | "population"
      | "purpose"
      | "branch",
      string | undefined
    >
  >
>;

/** What must hold between the keys of one figure, and what is said where it does not. */
export const figureRules: readonly (readonly [(figure: Given) => boolean, ReturnType<typeof says>])[] = [
  [
    isOnePlace,
    says({
      path: ["paragraph"],
      expected: "satu letak: paragraph, atau sheet dan cell, atau locator: halaman",
      hint: "tulis letak angka dalam dokumen, hanya dengan satu cara",
    }),
  ],
  [
    (f) => !(f.as_of && f.period),
    says({
      path: ["as_of"],
      expected: "as_of (keadaan pada suatu saat) atau period (selama suatu masa), tidak keduanya",
      hint: "jumlah peserta memakai as_of; uang dan klaim memakai period",
    }),
  ],
  [
    (f) => f.measure !== "share_pct" || Boolean(f.purpose),
    says({
      path: ["purpose"],
      found: "share_pct tanpa purpose",
      expected: "purpose, untuk apa bagian dana itu",
      hint: "tulis purpose menurut dokumen (kesejahteraan, kesehatan, …); denominator menyebut bagian dari apa",
    }),
  ],
  [
    (f) => f.measure === "share_pct" || !f.purpose,
    says({
      path: ["purpose"],
      found: "purpose pada ukuran selain share_pct",
      expected: "purpose hanya pada bagian dana (share_pct)",
      hint: "hapus purpose; bila angkanya persen dari sebuah dana, ukurannya share_pct",
    }),
  ],
  [
    (f) => f.population !== "branch_members" || Boolean(f.branch),
    says({
      path: ["branch"],
      found: "branch_members tanpa branch",
      expected: "branch, nama cabang seperti dalam data/office.yml",
      hint: "tulis cabang yang disebut dokumen; bila belum ada, tambahkan dahulu ke data/office.yml",
    }),
  ],
  [
    (f) => f.population === "branch_members" || !f.branch,
    says({
      path: ["branch"],
      found: "branch pada angka yang bukan milik cabang",
      expected: "branch hanya bersama population: branch_members",
      hint: "hapus branch; bila yang dihitung semua peserta kantor cabang, ganti population",
    }),
  ],
];

function isOnePlace({ paragraph, sheet, cell, locator }: Given): boolean {
  const places = [paragraph, sheet ?? cell, locator].filter((given) => given !== undefined);
  return places.length === 1 && (sheet === undefined) === (cell === undefined);
}
