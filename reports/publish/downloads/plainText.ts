/** Where a spreadsheet program could see the beginning of a formula, and where our own mark stands already. */
const DANGEROUS = /(?<=^|[;\t\r\n])(?=[=+\-@\t\r\n＝＋－＠'])/g;

/**
 * Puts an apostrophe before what a spreadsheet program may take for a formula: at the beginning of a text, and after what may split
 * it into cells (`;` does in Indonesian Excel). Whoever takes one apostrophe away at each of these places has the text again.
 */
export function neutralise(text: string): string {
  return text.replace(DANGEROUS, "'");
}
