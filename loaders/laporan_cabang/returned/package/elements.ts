import { attribute } from "../../../lib/workbook/xml/xmlText.js";

/** An element of a part's text and where it stands there. */
export interface Element {
  /** Without its prefix. */
  name: string;
  /** `x:` or nothing. */
  prefix: string;
  attributes: string;
  start: number;
  innerStart: number;
  innerEnd: number;
  end: number;
}

const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][^>]*>|<(\/?)([^\s/>!?]+)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;

/** Lists the elements that stand directly in a range of a part's text. */
export function childElements(xml: string, from = 0, to = xml.length): Element[] {
  const found: Element[] = [];
  const markup = new RegExp(MARKUP);
  markup.lastIndex = from;
  let depth = 0;
  let opened: Element | undefined;
  for (let match = markup.exec(xml); match && match.index < to; match = markup.exec(xml)) {
    const [text, slash, qualified, rest = ""] = match;
    if (qualified === undefined) continue;
    const end = match.index + text.length;
    const isEmpty = rest.endsWith("/");
    if (slash === "") {
      if (depth === 0) opened = elementAt(match.index, end, { qualified, rest });
      if (!isEmpty) depth += 1;
    } else depth -= 1;
    if (depth === 0 && opened) {
      found.push(slash === "" ? opened : { ...opened, innerEnd: match.index, end });
      opened = undefined;
    }
  }
  return found;
}

function elementAt(
  start: number,
  end: number,
  { qualified, rest }: { qualified: string; rest: string },
): Element {
  const colon = qualified.indexOf(":");
  return {
    name: qualified.slice(colon + 1),
    prefix: qualified.slice(0, colon + 1),
    attributes: rest.endsWith("/") ? rest.slice(0, -1) : rest,
    start,
    innerStart: end,
    innerEnd: end,
    end,
  };
}

/** Gives the outermost element of a part. */
export function rootOf(xml: string): Element {
  const [root] = childElements(xml);
  if (!root) throw new SyntaxError("a part without an element");
  return root;
}

/** Puts text behind what an element holds, and changes its attributes. */
export function appendTo(xml: string, element: Element, { inner, set = {} }: Appended): string {
  const { prefix, name, start, innerStart, innerEnd, end } = element;
  const attributes = Object.entries(set).reduce(
    (text, [key, value]) => withAttribute(text, key, value),
    element.attributes,
  );
  const held = xml.slice(innerStart, innerEnd) + inner;
  return `${xml.slice(0, start)}<${prefix}${name}${attributes}>${held}</${prefix}${name}>${xml.slice(end)}`;
}

interface Appended {
  inner: string;
  set?: Readonly<Record<string, string>>;
}

/** Sets one attribute among those of a start tag. */
export function withAttribute(attributes: string, name: string, value: string): string {
  const written = ` ${name}="${value}"`;
  if (attribute(attributes, name) === undefined) return attributes.trimEnd() + written;
  return attributes.replace(new RegExp(String.raw`\s${name}\s*=\s*(?:"[^"]*"|'[^']*')`), () => written);
}

/** The place before the first of these elements, for what must stand before them; the end of their parent where none stands there. */
export function placeBefore(
  parent: Element,
  children: readonly Element[],
  later: ReadonlySet<string>,
): number {
  return children.find(({ name }) => later.has(name))?.start ?? parent.innerEnd;
}
