const EXCERPT_LENGTH = 120;

/** Gives the non-empty lines of a UTF-8 text, blanks normalised; nothing where the bytes are no such text. */
export function paragraphsOf(bytes: Uint8Array): string[] | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text.includes("\0")) return undefined;
    return text
      .split(/\r\n|\r|\n/)
      .map(normaliseBlanks)
      .filter(Boolean);
  } catch {
    return undefined;
  }
}

/** Tells whether the printed text stands in the paragraph; `888` does not stand in `1.888`. */
export function standsIn(paragraph: string, printed: string): boolean {
  const text = normaliseBlanks(printed);
  const before = /^\d/.test(text) ? "(?<!\\d[.,]?)" : "";
  const after = /\d$/.test(text) ? "(?![.,]?\\d)" : "";
  return (
    text !== "" &&
    new RegExp(before + text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&") + after, "u").test(paragraph)
  );
}

/** Cuts out the part of the paragraph where something most like the printed text stands. */
export function excerptNear(paragraph: string, printed: string): string {
  if (paragraph.length <= EXCERPT_LENGTH) return paragraph;
  const target = /\d[\d.,]*/.exec(printed)?.[0] ?? normaliseBlanks(printed);
  let best = { at: 0, likeness: 0 };
  for (const { 0: word, index } of paragraph.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.,]*/gu)) {
    const likeness = sharedStart(word, target);
    if (likeness > best.likeness) best = { at: index, likeness };
  }
  const start = Math.max(0, Math.min(best.at - EXCERPT_LENGTH / 2, paragraph.length - EXCERPT_LENGTH));
  const end = start + EXCERPT_LENGTH;
  return `${start > 0 ? "…" : ""}${paragraph.slice(start, end).trim()}${end < paragraph.length ? "…" : ""}`;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length]?.toLowerCase() === b[length]?.toLowerCase()) length += 1;
  return length;
}

function normaliseBlanks(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}
