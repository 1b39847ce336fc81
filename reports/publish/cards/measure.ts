/** Pixels of print that a sheet has: an A4 page within its margins, without what the print engine rounds away. */
const SHEET = 1023;
/** Sizes of the printed card, in CSS pixels, as the stylesheet sets them. */
const TITLE_LINE = 34;
const HEADLINE = 68;
const LEAD_LINE = 20;
const FOOT = 42;
const KICKER = 26;
const CHARACTERS_OF_TITLE = 40;

/** How wide characters print, in parts of the font's size: a little wider than in the fonts that are common. */
const WIDTHS = [
  [/[ijlI.,:;'|! ]/, 0.26],
  [/[tfr()[\]/-]/, 0.37],
  [/[mwMW%@–—]/, 0.92],
  [/[A-Z]/, 0.63],
] as const;
const WIDTH = 0.562;

export interface Setting {
  /** Pixels that a line has. */
  width: number;
  /** The font's size in pixels. */
  size: number;
}

/** Says how many lines a text takes in print where words go to the next line whole, as near as fonts allow. */
export function lineCount(text: string, { width, size }: Setting): number {
  let lines = text === "" ? 0 : 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const needed = textWidth(word, size);
    const before = used === 0 ? 0 : used + textWidth(" ", size);
    if (before + needed <= width) {
      used = before + needed;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(Math.ceil(needed / width) - 1, 0);
    used = needed % width;
  }
  return lines;
}

/** Estimates how wide a text prints on one line, in pixels. */
export function textWidth(text: string, size: number): number {
  const parts = Array.from(text, (character) => WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? WIDTH);
  return parts.reduce((sum, part) => sum + part, 0) * size;
}

/** What a card's two sheets leave for their sections, below the head of the one and above the foot of the other. */
export function roomsOf(head: {
  title: string;
  hasHeadline: boolean;
  leadLines: number;
}): readonly [number, number] {
  const titles = Math.ceil(head.title.length / CHARACTERS_OF_TITLE) * TITLE_LINE;
  const headline = head.hasHeadline ? HEADLINE : 0;
  return [SHEET - KICKER - titles - headline - head.leadLines * LEAD_LINE, SHEET - FOOT];
}
