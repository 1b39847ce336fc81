const INVISIBLE = /[\p{Cf}\p{Cc}]/gu;

/** A text without the blanks and marks that nobody sees. */
export interface CleanText {
  text: string;
  /** Whether more was changed than plain blanks: no-break blanks, full-width digits, marks of direction. */
  wasCleaned: boolean;
}

/** Trims a text, makes every blank one plain one, drops what is invisible, and writes full-width letters and digits as plain ones. */
export function clean(raw: string): CleanText {
  const plain = raw.replace(/ {2,}/g, " ").replace(/^ | $/g, "");
  if (/^[\x20-\x7e]*$/.test(plain)) return { text: plain, wasCleaned: false };
  const visible = plain.replace(/[\t\n\r\v\f]/g, " ").replace(INVISIBLE, "");
  const text = visible.normalize("NFKC").replace(/\s+/gu, " ").trim();
  return { text, wasCleaned: true };
}

/** Tells whether a text holds a small raised figure, a fraction or a circled number, which NFKC would make plain digits. */
export function hasSmallFigures(raw: string): boolean {
  return /\p{No}/u.test(raw);
}

/** Tells whether a text holds the mark that shows its characters in the opposite order. */
export function isTurned(raw: string): boolean {
  return raw.includes("\u202E");
}
