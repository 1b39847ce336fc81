/** CodeMirror's own words, in Indonesian. */
export const PHRASES: Readonly<Record<string, string>> = {
  Completions: "Pelengkapan",
  Diagnostics: "Kesalahan",
  "No diagnostics": "Tidak ada kesalahan",
  "Control character": "Karakter kendali",
  "Selection deleted": "Pilihan dihapus",
};
