import { NOTEBOOK_TEXTS as TEXTS, say } from "./texts.js";

/** Names a cell and its tools for who does not see them. */
export function nameCell(
  element: HTMLElement,
  tools: HTMLElement,
  { label, position }: { label: string; position: number },
): void {
  element.setAttribute("aria-label", label);
  tools.setAttribute("aria-label", say(TEXTS.cellTools, position));
}
