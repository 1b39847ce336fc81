import { decodeText, type DecodedText } from "./csv/decodeText.js";

/** What a file is by its first bytes, whatever its name says. */
export type Content =
  | { kind: "zip" }
  | { kind: "container" }
  | { kind: "text"; decoded: DecodedText }
  | { kind: "other"; what: string };

const SIGNATURES: readonly [signature: string, content: Content][] = [
  ["504b0304", { kind: "zip" }],
  ["504b0506", { kind: "zip" }],
  ["d0cf11e0a1b11ae1", { kind: "container" }],
  ["25504446", { kind: "other", what: "PDF" }],
  ["89504e47", { kind: "other", what: "gambar PNG" }],
  ["ffd8ff", { kind: "other", what: "gambar JPEG" }],
  ["52617221", { kind: "other", what: "arsip RAR" }],
  ["377abcaf", { kind: "other", what: "arsip 7-Zip" }],
  ["1f8b", { kind: "other", what: "arsip gzip" }],
  ["7b5c727466", { kind: "other", what: "dokumen RTF" }],
  ["0900", { kind: "other", what: "buku kerja Excel yang sangat lama" }],
  ["0902", { kind: "other", what: "buku kerja Excel yang sangat lama" }],
  ["0904", { kind: "other", what: "buku kerja Excel yang sangat lama" }],
  ["0908", { kind: "other", what: "buku kerja Excel yang sangat lama" }],
];

/** Recognises what a file is; text is decoded on the way. */
export function contentKind(bytes: Buffer): Content {
  const start = bytes.toString("hex", 0, 8);
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known) return known[1];
  const decoded = decodeText(bytes);
  if (!decoded) return { kind: "other", what: "berkas yang tidak dikenal, bukan teks" };
  const head = decoded.text.slice(0, 2000).trimStart().toLowerCase();
  if (/^(?:<!doctype html|<html|<head|<body|<table|<meta)/.test(head))
    return { kind: "other", what: "halaman HTML" };
  if (head.startsWith("<?xml") || /^<[a-z][\w:-]*[\s>]/.test(head))
    return { kind: "other", what: "teks XML" };
  return { kind: "text", decoded };
}
