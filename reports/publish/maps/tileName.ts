const LINE = 13;
const CITY = /^Kota /;
const LETTERS = 4;

/** Breaks a region's name into lines that fit a tile. */
export function tileLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Shortens the names of a province to four letters at most, as a phone's tiles need them: Tuba, LTim, KMal; equals take their third and last two letters instead. */
export function tileAbbreviations(names: readonly string[]): Map<string, string> {
  const short = names.map(abbreviate);
  const isTwice = (text: string): boolean => short.filter((other) => other === text).length > 1;
  return new Map(names.map((name, index) => [name, distinct(name, short[index] ?? "", isTwice)]));
}

function distinct(name: string, short: string, isTwice: (text: string) => boolean): string {
  return isTwice(short) ? `${name.charAt(0)}${name.charAt(2)}${name.slice(-2)}` : short;
}

function abbreviate(name: string): string {
  const words = name.replace(CITY, "K ").split(/[ -]+/);
  const [first = "", last = ""] = words;
  if (words.length === 1) return first.slice(0, LETTERS);
  if (words.length === 2) return `${first.charAt(0)}${last.slice(0, LETTERS - 1)}`;
  return words
    .slice(0, LETTERS)
    .map((word) => word.charAt(0))
    .join("");
}
