import { attribute, isTrue } from "../xml/xmlText.js";

/** Says whether a row or column is hidden, or has no size. */
export function isHidden(attributes: string, size: "width" | "ht"): boolean {
  return isTrue(attribute(attributes, "hidden")) || Number(attribute(attributes, size) ?? 1) === 0;
}
