const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Turns `&amp;`, `&#10;` and their like into what they stand for; an unknown one stays as written. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (written, hex, decimal, name) => {
    if (name !== undefined) return NAMED.get(name) ?? written;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : written;
  });
}

/** Gives an attribute of a start tag by its name as written, prefix included. */
export function attribute(attributes: string, name: string): string | undefined {
  let at = -1;
  while ((at = attributes.indexOf(name, at + 1)) >= 0) {
    if (at > 0 && attributes.charCodeAt(at - 1) > 32) continue;
    let equals = at + name.length;
    while (attributes.charCodeAt(equals) <= 32) equals += 1;
    if (attributes.charCodeAt(equals) !== 61) continue;
    let quote = equals + 1;
    while (attributes.charCodeAt(quote) <= 32) quote += 1;
    const end = attributes.indexOf(attributes.charAt(quote), quote + 1);
    return end < 0 ? undefined : unescapeXml(attributes.slice(quote + 1, end));
  }
  return undefined;
}

/** Gives an attribute whatever prefix its writer chose: `r:id`, `d3p1:id`. */
export function prefixedAttribute(attributes: string, localName: string): string | undefined {
  const prefix = new RegExp(String.raw`(?:^|\s)([\w.-]+:${localName})\s*=`).exec(attributes)?.[1];
  return prefix === undefined ? undefined : attribute(attributes, prefix);
}

/** Says yes to `1` and `true`. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
