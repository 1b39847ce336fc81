/** A place in a text that only moves forward, over one pattern after the other. */
export interface TextCursor {
  /** Takes what the pattern matches at the place, and the blanks behind it; patterns begin with `^`. */
  take(pattern: RegExp): string | undefined;
  /** What is still to be read. */
  rest(): string;
}

/** Starts at the beginning of the text. */
export function createCursor(text: string): TextCursor {
  let rest = text;
  return {
    take(pattern) {
      const found = pattern.exec(rest)?.[0];
      if (!found) return undefined;
      rest = rest.slice(found.length).trimStart();
      return found.trim();
    },
    rest: () => rest,
  };
}

/** Makes the pattern that takes the longest of these phrases, as whole words, in any case. */
export function anyOf(phrases: readonly string[]): RegExp {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return new RegExp(`^(?:${longestFirst.join("|")})(?!(?<=\\p{L})\\p{L})`, "iu");
}
