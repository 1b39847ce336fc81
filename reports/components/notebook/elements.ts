type Given = Record<string, string | boolean | undefined>;

/** Makes an element; `true` sets an attribute without a value, and texts are only ever text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  given: Given = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(given)) {
    if (value !== undefined && value !== false) element.setAttribute(attribute, value === true ? "" : value);
  }
  element.append(...children);
  return element;
}

/** Makes a button that does one thing. */
export function button(label: string, act: () => void, given: Given = {}): HTMLButtonElement {
  const made = make("button", { type: "button", ...given }, label);
  made.addEventListener("click", act);
  return made;
}

/** Makes a labelled choice; the first of the options is chosen unless another is given. */
export function choice(
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  { chosen, onChange }: { chosen: string; onChange: (value: string) => void },
): HTMLLabelElement {
  const select = make("select");
  for (const [value, text] of options)
    select.append(make("option", { value, selected: value === chosen }, text));
  select.addEventListener("change", () => onChange(select.value));
  return make("label", {}, `${label} `, select);
}

/** Hands a file to the browser's own downloads. */
export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = make("a", { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
