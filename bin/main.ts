import { Command } from "commander";
import type { Given } from "./lib/given.js";
import { projectAt, type Project } from "./lib/project.js";
import { reportError } from "./lib/reportError.js";

type Run = (project: Project, given: Given) => Promise<number | void>;
type Choice = readonly [flag: string, description: string, repeats?: "repeats"];
/** Name, then the words it takes, as commander writes them: `intake <berkas...>`. */
type Verb = readonly [
  name: string,
  description: string,
  find: () => Promise<Run>,
  choices?: readonly Choice[],
];

const VERBS: readonly Verb[] = [
  [
    "start",
    "bangun yang berubah, lalu sajikan situsnya (PORT=3000)",
    async () => (await import("./verbs/start.js")).start,
  ],
  [
    "build",
    "bangun yang berubah: load, model, publish, site, lalu pasang",
    async () => (await import("./verbs/build.js")).build,
  ],
  [
    "check",
    "muat, hitung dan uji data; tidak ada yang dipasang",
    async () => (await import("./verbs/check.js")).check,
  ],
  [
    "check-documents",
    "bandingkan setiap angka dengan dokumennya (CAKUPAN_DOCUMENTS)",
    async () => (await import("./verbs/checkDocuments.js")).checkDocuments,
  ],
  ["load", "muat data ke gudang berikutnya", async () => (await import("./verbs/load.js")).load],
  [
    "model",
    "hitung dan uji model atas yang sudah dimuat",
    async () => (await import("./verbs/model.js")).model,
  ],
  [
    "intake <berkas...>",
    "periksa dan terima laporan cabang (.xlsx, .xls, .ods, .csv) dan berkas BPS; folder juga boleh",
    async () => (await import("./verbs/intake.js")).intake,
    [["--json", "tulis hasilnya sebagai satu larik JSON"]],
  ],
  [
    "template",
    "tulis buku kerja laporan cabang yang siap diisi",
    async () => (await import("./verbs/template.js")).template,
    [
      ["--branch <cabang>", "nama cabang dalam data/office.yml"],
      ["--region <kode>", "kode kabupaten atau kota; boleh diulang", "repeats"],
      ["--month <bulan>", "bulan laporan, 2024-10"],
      ["-o, --output <berkas>", "berkas .xlsx yang ditulis"],
    ],
  ],
  [
    "simulate",
    "tulis laporan cabang dan berkas BPS satu provinsi karangan, dengan kesalahan yang diketahui",
    async () => (await import("./verbs/simulate.js")).simulate,
    [
      ["--province <kode>", "kode provinsi, 35"],
      ["--months <banyak>", "banyaknya bulan, sampai Desember 2025"],
      ["--seed <bilangan>", "benih; yang sama memberi berkas yang sama"],
      ["--out <folder>", "folder baru tempat semuanya ditulis"],
    ],
  ],
  [
    "publish",
    "tulis data halaman dari gudang yang lulus uji",
    async () => (await import("./verbs/publish.js")).publish,
    [["--pdf", "cetak juga setiap rapor menjadi PDF, lalu pasang situsnya"]],
  ],
  [
    "site",
    "bangun situs dari data halaman, lalu pasang gudang dan situs",
    async () => (await import("./verbs/site.js")).site,
  ],
  [
    "serve",
    "sajikan situs yang terakhir dipasang (PORT=3000)",
    async () => (await import("./verbs/serve.js")).serve,
  ],
  [
    "sql",
    "tanyai gudang yang terakhir dipasang; tanpa kueri: sebuah prompt",
    async () => (await import("./verbs/sql.js")).sql,
    [
      ["-c, --command <kueri>", "kueri yang dijalankan"],
      ["-f, --file <berkas>", "berkas kueri; - untuk masukan baku"],
      ["--format <bentuk>", "table, csv, json, parquet, arrow atau xlsx (semula table)"],
      ["-o, --output <berkas>", "berkas hasilnya"],
      ["--param <nama=nilai>", "isi $nama dalam kueri, sebagai teks; boleh diulang", "repeats"],
    ],
  ],
  ["test", "jalankan semua pemeriksaan", async () => (await import("./verbs/test.js")).test],
  ["bench", "ukur lamanya pembangunan", async () => (await import("./verbs/bench.js")).bench],
];

const TITLES: Record<string, string> = {
  "Usage:": "Pemakaian:",
  "Options:": "Pilihan:",
  "Commands:": "Verba:",
};

/** Runs the verb that the words name; gives the exit code. */
export async function main({ root, words }: { root: string; words: readonly string[] }): Promise<number> {
  const project = projectAt(root);
  try {
    let code = 0;
    const program = commandLine(project, (given) => (code = given));
    await program.parseAsync(words.length > 0 ? words : ["--help"], { from: "user" });
    return code;
  } catch (error) {
    return reportError(error, { project, words });
  }
}

function commandLine(project: Project, end: (code: number) => void): Command {
  const program = new Command("cakupan")
    .description("Gudang data dan laporan cakupan jaminan sosial ketenagakerjaan.")
    .usage("<verba>")
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
    .helpOption("-h, --help", "tampilkan bantuan ini")
    .helpCommand(false);
  for (const [name, description, find, choices = []] of VERBS) {
    const takes = name.includes(" ");
    const verb = program
      .command(name)
      .description(description)
      .action(async (...called: unknown[]) => {
        const [words, options] = takes ? called : [undefined, called[0]];
        const run = await find();
        end((await run(project, { ...(options as Given), words: words as readonly string[] })) ?? 0);
      });
    if (!takes) verb.usage(choices.length > 0 ? "[pilihan]" : " ");
    for (const [flag, meaning, repeats] of choices) {
      if (repeats) verb.option(flag, meaning, gather);
      else verb.option(flag, meaning);
    }
  }
  return program;
}

/** Collects the values of a flag that is given several times. */
function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
