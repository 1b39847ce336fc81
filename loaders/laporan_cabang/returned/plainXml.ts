/** Excel refuses a longer text in a cell. */
const LONGEST = 32_000;
const CUT = "…";
/** What XML cannot hold, what turns the text after it around, and what Excel would read as a character's number. */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Cs}\p{Bidi_Control}\ufffe\uffff]/gu;
const NUMBERED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Writes any text so that a spreadsheet shows it as it is. */
export function plainXml(text: string): string {
  const whole = text.replace(UNWRITABLE, "").replace(NUMBERED, "_x005F_");
  const cut = whole.length <= LONGEST ? whole : whole.slice(0, LONGEST) + CUT;
  return cut.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "");
}
