import { z } from "zod";
import { optionalText, text } from "../lib/contract.js";

/** The contract of data/office.yml; that its codes exist and fit together is checked besides. */
export const officeFileSchema = z.strictObject({
  office: z.strictObject({
    name: text,
    title: text,
    default_province: text,
    note: optionalText,
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
