const MEANT = '(?:[\\s\\S]*Did you mean "([^"]+)")?';

/** What DuckDB's messages mean; `{1}` is what the message names. The first that fits is taken. */
export const EXPLANATIONS: readonly (readonly [RegExp, string])[] = [
  [/query was canceled|INTERRUPT/i, "Kueri dihentikan."],
  [
    /attached in read-only mode|read-only/i,
    "Basis data ini hanya dapat dibaca. Untuk hasil antara, pakai “create temp table nama as select …”.",
  ],
  [
    /file system operations are disabled|external access|Cannot access (?:file|directory)/i,
    "Di sini tidak ada berkas atau alamat lain untuk dibaca: hanya tabel basis data situs ini. Bila yang dimaksud sebuah tabel, periksa lagi namanya.",
  ],
  [
    /extensions? is disabled|extension .* not found|autoload|requires the extension/i,
    "Kueri ini memerlukan tambahan DuckDB yang tidak ada di halaman ini.",
  ],
  [/configuration has been locked|Cannot change configuration/i, "Setelan basis data dikunci."],
  [
    new RegExp(`Table with name "?([^ "!]+)"? does not exist!${MEANT}`),
    "Tabel “{1}” tidak ada. Yang paling mirip: {2}",
  ],
  [
    new RegExp(
      `(?:Scalar|Aggregate|Table|Macro)[A-Za-z ]*Function with name "?([^ "!]+)"? does not exist!${MEANT}`,
    ),
    "Fungsi “{1}” tidak ada. Yang paling mirip: {2}",
  ],
  [
    /Referenced column "([^"]+)" not found in FROM clause!(?:[\s\S]*Candidate bindings: ([^\n]+))?/,
    "Kolom “{1}” tidak ada di tabel yang disebut. Yang mirip: {2}",
  ],
  [
    /Referenced table "([^"]+)" not found!(?:[\s\S]*Candidate tables: ([^\n]+))?/,
    "Tabel atau singkatan “{1}” tidak disebut di bagian from. Yang ada: {2}",
  ],
  [/Table "([^"]+)" does not have a column named "([^"]+)"/, "Tabel “{1}” tidak punya kolom “{2}”."],
  [
    /Ambiguous reference to column name "([^"]+)"/,
    "Kolom “{1}” ada di lebih dari satu tabel: sebut tabelnya di depan, misalnya tabel.{1}.",
  ],
  [
    /column "?([^ "]+)"? must appear in the GROUP BY clause/i,
    "Kolom “{1}” tidak dikelompokkan dan tidak diringkas: tambahkan ke group by, atau pakai group by all.",
  ],
  [
    /No function matches the given name and argument types '([^']+)'/,
    "Fungsi tidak dapat dipakai untuk isi seperti ini: {1}. Mungkin tipenya perlu diubah dengan ::, misalnya nilai::double.",
  ],
  [
    /syntax error at end of input/,
    "Kueri berhenti sebelum selesai: mungkin ada yang belum ditulis, atau kurung yang belum ditutup.",
  ],
  [
    /syntax error at or near "([^"]*)"/,
    "Kueri tidak dapat dibaca di dekat “{1}”. Periksa koma, kurung, dan kata di sekitarnya.",
  ],
  [/unterminated quoted (?:string|identifier)/, "Ada tanda petik yang belum ditutup."],
  [/Could not convert (?:string|text) '([^']*)' to (\w+)/i, "“{1}” tidak dapat dibaca sebagai {2}."],
  [
    /Out of Memory|could not allocate|failed to allocate|out of memory/i,
    "Memori peramban tidak cukup untuk kueri ini: batasi barisnya dengan where atau limit, atau unduh basis datanya.",
  ],
  [/Division by zero/i, "Ada pembagian dengan nol."],
];

/** What is said of a kind of message that no explanation fits. */
export const KINDS: Readonly<Record<string, string>> = {
  "Parser Error": "Kueri tidak dapat dibaca.",
  "Binder Error": "Kueri menyebut sesuatu yang tidak ada atau tidak cocok.",
  "Catalog Error": "Kueri menyebut tabel, kolom, atau fungsi yang tidak ada.",
  "Conversion Error": "Ada isi yang tidak dapat diubah ke tipe yang diminta.",
  "Invalid Input Error": "Ada masukan yang tidak dapat diterima.",
  "Out of Range Error": "Ada bilangan di luar batas tipenya.",
};

export const GENERAL = "Kueri ini tidak dapat dijalankan.";
