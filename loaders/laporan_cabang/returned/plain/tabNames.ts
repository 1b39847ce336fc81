const LONGEST = 31;
const REFUSED = /[\\/?*[\]:]/g;

/** Gives each sheet a name that Excel takes, and no two the same. */
export function tabNames(names: readonly string[]): Record<string, string> {
  const taken = new Set<string>();
  return Object.fromEntries(
    names.map((name) => {
      const plain = name.replace(REFUSED, " ").replace(/^'+|'+$/g, "");
      const stem = plain.trim().slice(0, LONGEST).trimEnd() || "Lembar";
      let tab = stem;
      for (let count = 2; taken.has(tab.toLowerCase()); count++)
        tab = `${stem.slice(0, LONGEST - 5).trimEnd()} ${count}`;
      taken.add(tab.toLowerCase());
      return [name, tab];
    }),
  );
}
