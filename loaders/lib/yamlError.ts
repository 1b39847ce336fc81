import { isAlias, isCollection, isScalar, visit, type Document, type YAMLParseError } from "yaml";
import type { Problem } from "./problem.js";
import { shown } from "./shown.js";

type Said = Pick<Problem, "found" | "expected" | "hint">;

const MARK_FIRST: Said = {
  found: "nilai berawal dengan tanda yang khusus dalam YAML",
  expected: "nilai demikian di antara tanda kutip",
  hint: 'taruh nilainya di antara tanda kutip: printed: "…"',
};

const UNEVEN: Said = {
  found: "lekuk baris tidak sama dengan kunci lain sebutir",
  expected: "kunci sebutir pada lekuk yang sama; tanda hubung butir baru dengan satu spasi (- nn: 1)",
  hint: "samakan jumlah spasi di awal baris ini dan baris di bawahnya dengan baris di atasnya; periksa juga kurung yang belum ditutup",
};

const SAID: Partial<Record<YAMLParseError["code"], Said>> = {
  TAB_AS_INDENT: {
    found: "lekuk baris memakai tab",
    expected: "lekuk dengan spasi",
    hint: "ganti tab di awal baris dengan spasi, sebanyak baris di atasnya",
  },
  BAD_INDENT: UNEVEN,
  BAD_SCALAR_START: MARK_FIRST,
  TAG_RESOLVE_FAILED: MARK_FIRST,
  BAD_DQ_ESCAPE: {
    found: "garis miring terbalik di antara tanda kutip ganda",
    expected: "tanda kutip tunggal untuk teks dengan garis miring terbalik",
    hint: "ganti tanda kutip gandanya dengan tanda kutip tunggal",
  },
  MULTILINE_IMPLICIT_KEY: {
    found: 'baris yang tidak berbentuk "kunci: isi"',
    expected: "kunci, titik dua, satu spasi, lalu nilainya, pada satu baris",
    hint: "tambahkan titik dua dan spasi di belakang kunci; nilai yang panjang tidak dilanjutkan di baris lain",
  },
  MULTIPLE_DOCS: {
    found: "baris --- di tengah berkas",
    expected: "satu dokumen dalam satu berkas",
    hint: "hapus baris ---, atau pindahkan sesudahnya ke berkas lain",
  },
};

const GENERAL: Said = {
  found: "susunannya tidak sah",
  expected: "YAML yang sah",
  hint: "periksa lekuk baris, tanda kutip, kurung, dan titik dua di baris itu atau di atasnya",
};

const UNCLOSED_QUOTE: Said = {
  found: "tanda kutip dibuka tetapi tidak ditutup",
  expected: "tanda kutip penutup pada baris yang sama",
  hint: "tutup tanda kutipnya; kutip di dalam nilai memakai kutip jenis lain di luarnya",
};

const UNCLOSED_BRACKET: Said = {
  found: "kurung { atau [ yang tidak ditutup, atau koma yang kurang",
  expected: "kurung penutup, dan koma di antara isinya: { value: 1, reason: … }",
  hint: "tutup kurungnya pada baris yang sama; nilai yang memang berawal dengan kurung diberi tanda kutip",
};

const TEXT_AFTER: Said = {
  found: "teks di belakang tanda kutip atau kurung penutup",
  expected: "seluruh nilai di dalam tanda kutip",
  hint: "masukkan seluruh nilai ke dalam tanda kutip; kutip di dalamnya memakai kutip jenis lain",
};

const COLON_INSIDE: Said = {
  found: "titik dua di dalam nilai",
  expected: "nilai yang memuat titik dua di antara tanda kutip",
  hint: 'taruh nilainya di antara tanda kutip: title: "Pemkab: 12 ribu"',
};

/** Says in Indonesian what a YAML error of the parser means, and gives the offset where its cause stands. */
export function readYamlError(
  { code, message, pos: [offset] }: YAMLParseError,
  { text, document }: { text: string; document: Document },
): { offset: number; said: Said } {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1).split("\n", 1)[0] ?? "";
  const said = saidOf(code, { message, line });
  const isUnclosed = said === UNCLOSED_QUOTE || said === UNCLOSED_BRACKET;
  return { offset: isUnclosed ? openedBefore(offset, document) : offset, said };
}

/** Finds a value that begins with `&` or `*`, which YAML takes for a name or a reference; nobody means one here. */
export function findReference(document: Document): { offset: number; said: Said } | undefined {
  let offset: number | undefined;
  visit(document, {
    Node(_, node) {
      if (!isAlias(node) && !node.anchor) return undefined;
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset === undefined ? undefined : { offset, said: MARK_FIRST };
}

function saidOf(code: YAMLParseError["code"], { message, line }: { message: string; line: string }): Said {
  if (code === "DUPLICATE_KEY") return keyTwice(line);
  if (message.startsWith("Missing closing")) return UNCLOSED_QUOTE;
  if (message.startsWith("Flow") || code === "BLOCK_IN_FLOW") return UNCLOSED_BRACKET;
  if (message.endsWith("at node end")) return /:\s+[&*!]/.test(line) ? MARK_FIRST : TEXT_AFTER;
  if (code === "BLOCK_AS_IMPLICIT_KEY") return /:\s.*:(\s|$)/.test(line) ? COLON_INSIDE : UNEVEN;
  if (message.startsWith("Sequence item")) return UNEVEN;
  return SAID[code] ?? GENERAL;
}

function keyTwice(line: string): Said {
  const key = /^[\s-]*([^:]*):/.exec(line)?.[1];
  return {
    found: key ? `kunci ${shown(key)} untuk kedua kalinya dalam satu butir` : "kunci yang sama dua kali",
    expected: "setiap kunci sekali",
    hint: "hapus salah satu; bila ini butir baru, awali dengan tanda hubung (- nn: …)",
  };
}

/** What is not closed is noticed where the file or the lines below end; its cause is where it was opened. */
function openedBefore(end: number, document: Document): number {
  let start = end;
  visit(document, {
    Node(_, node) {
      const opens = isScalar(node) ? node.type?.startsWith("QUOTE") : isCollection(node) && node.flow;
      if (opens && node.range && node.range[0] <= end && end <= node.range[2]) start = node.range[0];
    },
  });
  return start;
}
