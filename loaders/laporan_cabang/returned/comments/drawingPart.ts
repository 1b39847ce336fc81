import { cellName } from "../../../lib/workbook/workbook.js";
import { readPlace } from "../../../lib/workbook/xlsx/place.js";

const NAMESPACES = {
  v: "urn:schemas-microsoft-com:vml",
  o: "urn:schemas-microsoft-com:office:office",
  x: "urn:schemas-microsoft-com:office:excel",
};
const NEW = `<xml><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>`;
const TYPE = `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;
const SHAPE = /<([\w.-]+:)shape\s(?:"[^"]*"|'[^']*'|[^"'>])*(?<!\/)>[\s\S]*?<\/\1shape>/g;

/** Adds the boxes of new comments to a sheet's drawing, and takes away those of comments that are gone. */
export function drawNotes(
  given: string | undefined,
  { added, removed }: { added: readonly string[]; removed: readonly string[] },
): string {
  const gone = new Set(removed);
  const kept = named(given ?? NEW).replace(SHAPE, (shape) => (gone.has(cellOf(shape)) ? "" : shape));
  const ids = [...kept.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id));
  const first = ids.reduce((most, id) => Math.max(most, id), 1024) + 1;
  const type = kept.includes('id="_x0000_t202"') ? "" : TYPE;
  const shapes = added.map((cell, index) => shapeOf(cell, first + index));
  const end = kept.lastIndexOf("</xml>");
  if (end < 0) throw new SyntaxError("a drawing that does not end");
  return kept.slice(0, end) + type + shapes.join("") + kept.slice(end);
}

/** Gives the drawing the prefixes that our boxes are written with: some programs write others. */
function named(xml: string): string {
  const missing = Object.entries(NAMESPACES).filter(
    ([prefix]) => !new RegExp(`<xml[^>]*\\sxmlns:${prefix}\\s*=`).test(xml),
  );
  return xml.replace(
    /<xml(?=[\s>])/,
    `<xml${missing.map(([prefix, name]) => ` xmlns:${prefix}="${name}"`).join("")}`,
  );
}

function cellOf(shape: string): string {
  const at = (name: string) =>
    Number(new RegExp(`<(?:[\\w.-]+:)?${name}>\\s*(\\d+)`).exec(shape)?.[1] ?? Number.NaN);
  return /ObjectType="Note"/.test(shape) ? cellName(at("Row") + 1, at("Column") + 1) : "";
}

/** A yellow box to the right of its cell, hidden until somebody points there. */
function shapeOf(cell: string, id: number): string {
  const { row, column } = readPlace(cell) ?? { row: 1, column: 1 };
  const top = Math.max(0, row - 2);
  const anchor = [column, 15, top, 4, column + 4, 15, top + 12, 4].join(", ");
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:250pt;height:180pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}
