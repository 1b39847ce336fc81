import { escapeHtml } from "../../lib/escape.js";

/** The files of search, from the site's root. */
export interface SearchFiles {
  script: string;
  index: string;
  numbers: string;
}

interface SearchForm {
  label: string;
  example: string;
  numbers: string;
  /** Absent where only numbers are looked for. */
  index?: string;
  /** The way from the page up to the site's root. */
  up: string;
}

/** Writes a box to search in, and the place of what it finds; its field has no name, so that no browser ever sends it. */
export function searchForm({ label, example, index, numbers, up }: SearchForm): string {
  const data = [
    `data-akar="${up}"`,
    `data-nomor="${up}${escapeHtml(numbers)}"`,
    ...(index ? [`data-indeks="${up}${escapeHtml(index)}"`] : []),
  ];
  // the page of search is there to type into; the finder also lists all numbers
  const focus = index ? " autofocus" : "";
  return `<form class="kotak" role="search" ${data.join(" ")}>
<label for="kotak">${label}</label>
<input id="kotak" type="search" placeholder="${example}" maxlength="100" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"${focus}>
</form>
<p role="status"></p>
<div data-hasil></div>`;
}
