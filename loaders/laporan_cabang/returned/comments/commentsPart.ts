import { attribute, unescapeXml } from "../../../lib/workbook/xml/xmlText.js";
import { appendTo, childElements, rootOf, type Element } from "../package/elements.js";
import { plainXml } from "../plainXml.js";
import { COMMENT_AUTHOR, COMMENT_TITLE } from "../wording.js";

/** Comments by the name of their cell: `H14`. */
export type Comments = ReadonlyMap<string, string>;

/** A part of comments with ours added, and what changed for the drawing. */
export interface MergedComments {
  xml: string;
  /** Cells that had no comment before. */
  added: readonly string[];
  /** Cells whose only comment was ours of an earlier round, and is gone. */
  removed: readonly string[];
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const NEW = (namespace: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`;

/** Programs write line ends as numbers too. */
const BLANK_END = /(?:\s|&#(?:10|13|xA|xD);)+$/i;

/** Merges comments into those that a sheet has: others' stay, ours of an earlier round are replaced. */
export function mergeComments(
  given: string | undefined,
  comments: Comments,
  namespace = MAIN,
): MergedComments {
  const { xml, author } = withAuthor(given ?? NEW(namespace));
  const list = childOf(xml, "commentList");
  const known = childElements(xml, list.innerStart, list.innerEnd);
  const left = new Map(comments);
  const removed: string[] = [];
  const { prefix } = rootOf(xml);
  const written = known.map((element) => {
    const cell = attribute(element.attributes, "ref") ?? "";
    const own = left.get(cell);
    left.delete(cell);
    const kept = withoutOurs(xml, element);
    if (own !== undefined)
      return kept === "" ? commentElement(cell, own, { prefix, author }) : withText(kept, own, prefix);
    if (kept === "") removed.push(cell);
    return kept;
  });
  const added = [...left].map(([cell, text]) => commentElement(cell, text, { prefix, author }));
  const inner = [...written, ...added].join("");
  return {
    xml: xml.slice(0, list.innerStart) + inner + xml.slice(list.innerEnd),
    added: [...left.keys()],
    removed,
  };
}

function withAuthor(xml: string): { xml: string; author: number } {
  const opened = opening(opening(xml, "authors"), "commentList");
  const authors = childOf(opened, "authors");
  const known = childElements(opened, authors.innerStart, authors.innerEnd).map(({ innerStart, innerEnd }) =>
    unescapeXml(opened.slice(innerStart, innerEnd)),
  );
  const at = known.indexOf(COMMENT_AUTHOR);
  if (at >= 0) return { xml: opened, author: at };
  const inner = `<${authors.prefix}author>${COMMENT_AUTHOR}</${authors.prefix}author>`;
  return { xml: appendTo(opened, authors, { inner }), author: known.length };
}

/** Gives an empty element an end tag of its own. */
function opening(xml: string, name: string): string {
  const element = childOf(xml, name);
  return element.innerEnd === element.end ? appendTo(xml, element, { inner: "" }) : xml;
}

function childOf(xml: string, name: string): Element {
  const root = rootOf(xml);
  const child = childElements(xml, root.innerStart, root.innerEnd).find((element) => element.name === name);
  if (!child) throw new SyntaxError(`comments without ${name}`);
  return child;
}

/** A comment without what we wrote in an earlier round; nothing is left of one that was ours alone. */
function withoutOurs(xml: string, comment: Element): string {
  const whole = xml.slice(comment.start, comment.end);
  const at = whole.indexOf(COMMENT_TITLE);
  if (at < 0) return whole;
  const before = whole.slice(0, at);
  const said = before
    .slice(before.indexOf(">") + 1)
    .replace(/<[^>]*>/g, "")
    .trim();
  if (said === "" || said === `${COMMENT_AUTHOR}:`) return "";
  const { prefix } = comment;
  const isRun =
    Math.max(before.lastIndexOf(`<${prefix}r>`), before.lastIndexOf(`<${prefix}r `)) >
    before.lastIndexOf(`</${prefix}r>`);
  const ends = ["t", ...(isRun ? ["r"] : []), "text", "comment"].map((name) => `</${prefix}${name}>`);
  return before.replace(BLANK_END, "") + ends.join("");
}

/** Adds our text as a run of its own behind somebody else's. */
function withText(comment: string, text: string, prefix: string): string {
  const element = rootOf(comment);
  const body = childElements(comment, element.innerStart, element.innerEnd).find(
    ({ name }) => name === "text",
  );
  if (!body) return comment;
  const run = `<${prefix}r><${prefix}t xml:space="preserve">\n\n${plainXml(text)}</${prefix}t></${prefix}r>`;
  const held = comment.slice(body.innerStart, body.innerEnd);
  const plain = new RegExp(String.raw`^\s*<${prefix}t[\s>]`).test(held);
  const runs = plain ? `<${prefix}r>${held}</${prefix}r>${run}` : held + run;
  return `${comment.slice(0, body.innerStart)}${runs}${comment.slice(body.innerEnd)}`;
}

function commentElement(
  cell: string,
  text: string,
  { prefix, author }: { prefix: string; author: number },
): string {
  const body = `<${prefix}text><${prefix}r><${prefix}t xml:space="preserve">${plainXml(text)}</${prefix}t></${prefix}r></${prefix}text>`;
  return `<${prefix}comment ref="${cell}" authorId="${author}">${body}</${prefix}comment>`;
}
