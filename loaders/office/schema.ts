import { z } from "zod";
import { optionalText, text } from "../lib/contract.js";

const ADDRESS = "alamat lengkap situs ini tanpa ? dan #, bentuknya https://contoh.go.id/cakupan, atau null";

/** The contract of data/office.yml; that its codes exist and fit together is checked besides. */
export const officeFileSchema = z.strictObject({
  office: z.strictObject({
    name: text,
    title: text,
    default_province: text,
    note: optionalText,
    address: z.string({ error: ADDRESS }).trim().refine(isSiteAddress, ADDRESS).nullish(),
  }),
  provinces: z
    .array(text, { error: "daftar kode provinsi, sedikitnya satu" })
    .min(1, "daftar kode provinsi, sedikitnya satu"),
  branches: z
    .array(
      z.strictObject({
        name: text,
        regencies: z
          .array(text, { error: "daftar kode kabupaten/kota, sedikitnya satu" })
          .min(1, "daftar kode kabupaten/kota, sedikitnya satu"),
      }),
      { error: "daftar cabang; [] bila belum ada" },
    )
    .nullish(),
});

export type OfficeFile = z.infer<typeof officeFileSchema>;

/** A site's pages are its address and what follows: no query, no fragment, nobody's name and password. */
function isSiteAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/.test(value);
}
