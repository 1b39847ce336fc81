import { attribute } from "../../../lib/workbook/xml/xmlText.js";
import type { Severity } from "../../problem.js";
import { rootOf, withAttribute } from "../package/elements.js";
import { completeStyles, membersOf, withMembers } from "./stylesPart.js";

/** The cell styles of a workbook, to which marks add theirs. */
export interface Styles {
  /** The style that looks like another but for the fill of a severity. */
  marked(base: number, severity: Severity): number;
  /** Styles that an earlier round of marks left behind, and the same without their fill. */
  stale: ReadonlyMap<number, number>;
  /** Styles of the list's own cells. */
  list: Readonly<Record<"text" | "line" | "heading" | "title" | Severity, number>>;
  /** The part with the styles added. */
  xml(): string;
}

/** Pale enough to read any dark text on. */
const FILLS: Readonly<Record<Severity, string>> = {
  error: "FFF8B4B4",
  quarantine: "FFFFD97A",
  warning: "FFFFF6CC",
};
const SEVERITIES: readonly Severity[] = ["error", "quarantine", "warning"];
const SECTIONS = ["fonts", "fills", "cellXfs"] as const;

/** Opens the part of styles; a workbook may lack it. */
export function openStyles(given: string | undefined): Styles {
  const xml = completeStyles(given);
  const { prefix } = rootOf(xml);
  const [fonts, fills, known] = SECTIONS.map((name) => membersOf(xml, name)) as [
    string[],
    string[],
    string[],
  ];
  const added: string[] = [];
  const add = (xf: string) => known.length + added.push(xf) - 1;
  const fillId = (severity: Severity) => String(fills.length + SEVERITIES.indexOf(severity));
  const styleAt = (at: number) => known[at] ?? added[at - known.length];
  const marks = new Map<string, number>();
  const members = [
    [bold(prefix, 11), bold(prefix, 14)],
    SEVERITIES.map((is) => fillOf(prefix, FILLS[is])),
    added,
  ];
  return {
    marked(base, severity) {
      const at = styleAt(base) === undefined ? 0 : base;
      const key = `${at} ${severity}`;
      const made = marks.get(key) ?? add(filled(styleAt(at) ?? "", fillId(severity)));
      marks.set(key, made);
      return made;
    },
    stale: new Map(staleStyles(known, fills).map((at) => [at, add(filled(known[at] ?? "", "0"))])),
    list: listStyles((set, wraps) => add(ownStyle(prefix, set, wraps)), { fonts: fonts.length, fillId }),
    xml: () => SECTIONS.reduce((text, name, at) => withMembers(text, name, members[at] ?? []), xml),
  };
}

type AddOwn = (set: Readonly<Record<string, string>>, wraps: boolean) => number;

function listStyles(
  own: AddOwn,
  { fonts, fillId }: { fonts: number; fillId: (severity: Severity) => string },
): Styles["list"] {
  return {
    text: own({}, true),
    line: own({}, false),
    heading: own({ fontId: String(fonts) }, true),
    title: own({ fontId: String(fonts + 1) }, false),
    error: own({ fillId: fillId("error") }, true),
    quarantine: own({ fillId: fillId("quarantine") }, true),
    warning: own({ fillId: fillId("warning") }, true),
  };
}

function staleStyles(known: readonly string[], fills: readonly string[]): number[] {
  const old = oldFills(fills);
  return [...known.keys()].filter((at) => old.has(attribute(startOf(known[at] ?? ""), "fillId") ?? ""));
}

/** The fills of our colours, by their numbers. */
function oldFills(fills: readonly string[]): ReadonlySet<string> {
  const colours = new Set(Object.values(FILLS));
  const isOurs = (fill: string) => {
    const rgb = /<(?:[\w.-]+:)?fgColor\s[^>]*rgb\s*=\s*["']([0-9A-Fa-f]{8})["']/.exec(fill)?.[1];
    return rgb !== undefined && colours.has(rgb.toUpperCase());
  };
  return new Set([...fills.entries()].filter(([, fill]) => isOurs(fill)).map(([at]) => String(at)));
}

function filled(xf: string, fillId: string): string {
  const start = startOf(xf);
  const isEmpty = start.endsWith("/>");
  const [, name = "", attributes = ""] = /^<([^\s/>]+)([\s\S]*?)\/?>$/.exec(start) ?? [];
  const set = withAttribute(withAttribute(attributes, "fillId", fillId), "applyFill", "1");
  return `<${name}${set}${isEmpty ? "/>" : ">"}${xf.slice(start.length)}`;
}

function startOf(xf: string): string {
  return /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(xf)?.[0] ?? "";
}

function bold(prefix: string, size: number): string {
  return `<font><b/><sz val="${size}"/><name val="Calibri"/><family val="2"/></font>`.replace(
    /<(\/?)/g,
    `<$1${prefix}`,
  );
}

function fillOf(prefix: string, colour: string): string {
  const fill = `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
  return fill.replace(/<(\/?)/g, `<$1${prefix}`);
}

/** Text that begins at the top of its cell. */
function ownStyle(prefix: string, set: Readonly<Record<string, string>>, wraps: boolean): string {
  const ids = { numFmtId: "49", fontId: "0", fillId: "0", borderId: "0", ...set };
  const written = Object.entries(ids).map(([name, id]) => ` ${name}="${id}"`);
  const applied = ' applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"';
  const alignment = `<${prefix}alignment vertical="top"${wraps ? ' wrapText="1"' : ""}/>`;
  return `<${prefix}xf${written.join("")}${applied}>${alignment}</${prefix}xf>`;
}
