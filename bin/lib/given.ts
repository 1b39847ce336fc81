/** What the words after a verb give: flags, values, lists of values, and the verb's own words as `words`. */
export type Given = Readonly<Record<string, boolean | string | readonly string[] | undefined>> & {
  words?: readonly string[];
};
