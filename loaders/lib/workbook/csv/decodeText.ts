import { damaged } from "../fileRefused.js";
import { GUESSED_WINDOWS_1252 } from "../notices.js";
import type { Notice } from "../workbook.js";

/** A text, and what must be said of how it was read. */
export interface DecodedText {
  text: string;
  notices: readonly Notice[];
}

/** How much of a file shows its encoding. */
const SAMPLE = 4096;

/** Decodes UTF-8 and UTF-16 with or without byte order mark; what is neither is read as Windows-1252, with a notice; bytes that are no text give nothing. */
export function decodeText(bytes: Buffer): DecodedText | undefined {
  const wide = wideEncodingOf(bytes);
  if (wide) return { text: decodeWide(bytes, wide), notices: [] };
  if (bytes.includes(0)) return undefined;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), notices: [] };
  } catch {
    return { text: decodeWindows1252(bytes), notices: [GUESSED_WINDOWS_1252] };
  }
}

/** Windows' own characters where Latin-1 has none, from 0x80; Node 20's decoder of that name gives Latin-1. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString("latin1")
    .replace(/[\u0080-\u009F]/g, (character) => WINDOWS[character.charCodeAt(0) - 0x80]!);
}

function decodeWide(bytes: Buffer, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damaged("teks UTF-16 terpotong atau tidak sah");
  }
}

/** Recognises UTF-16: by its mark, or because every other byte of Latin text is zero. */
function wideEncodingOf(bytes: Buffer): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2]! += 1;
  const [even, odd] = zeros as [number, number];
  const isMost = (count: number, other: number) => count > sample.length * 0.35 && other * 10 < count;
  if (isMost(odd, even)) return "utf-16le";
  return isMost(even, odd) ? "utf-16be" : undefined;
}
