import { SIMULATED } from "../laporan_cabang/sheets.js";
import { SENT } from "./sent.js";
import type { Truth } from "./truth/truth.js";
import type { World } from "./world.js";

interface Province {
  code: string;
  name: string;
}

/** Writes an office's file for the simulated province and its branches. */
export function officeYml({ branches }: World, { code, name }: Province): string {
  const served = branches.map(
    ({ branch }) =>
      `  - name: ${JSON.stringify(branch.name)}\n    regencies: [${branch.regions.map((region) => `"${region.code}"`).join(", ")}]\n`,
  );
  return `# ${SIMULATED}: kantor karangan untuk mencoba; salin ke data/office.yml hanya di salinan proyek.
office:
  name: ${JSON.stringify(`Kantor Wilayah ${SIMULATED} ${name}`)}
  title: Cakupan
  default_province: "${code}"
  note: Semua angka laporan cabang di situs ini karangan.
provinces: ["${code}"]
branches:
${served.join("")}`;
}

/** Tells officers what lies here and which commands to run. */
export function readMe(
  { branches, months }: World,
  { province, truth }: { province: Province; truth: Truth },
): string {
  const stopped = truth.planted.filter(({ severity }) => severity !== "warning").length;
  const regions = branches.reduce((sum, { branch }) => sum + branch.regions.length, 0);
  return `${SIMULATED}: SEMUA ANGKA DI FOLDER INI KARANGAN
${"=".repeat(50)}

Provinsi ${province.name} (${province.code}), ${regions} kabupaten dan kota, ${branches.length} cabang, ${months.length} bulan
(${months[0]?.id ?? ""} sampai ${months.at(-1)?.id ?? ""}), benih ${truth.seed}.

Isi folder:
  ${SENT.first}/     laporan cabang seperti dikirim pertama kali; ${stopped} di antaranya harus ditolak atau ditunda
  ${SENT.second}/     perbaikannya, dan beberapa laporan yang direvisi
  bps/           jawaban WebAPI dan tabel terbitan BPS tiruan
  kebenaran.json kesalahan yang sengaja ditanam, dan angka yang benar
  office.yml     kantor karangan dengan cabang-cabang ini

Mencobanya, di salinan proyek (bukan di gudang kantor yang sungguhan), dari folder proyek:
  1. salin office.yml ke data/office.yml
  2. npm run cakupan -- intake <folder ini>/${SENT.first}
     lihat apa yang ditolak, salinan yang ditandai, dan suratnya
  3. npm run cakupan -- intake <folder ini>/${SENT.second}
  4. npm run cakupan -- intake <folder ini>/bps
  5. npm start

Situs yang dibangun dari folder ini menyebut ${SIMULATED} di setiap halaman.
`;
}
