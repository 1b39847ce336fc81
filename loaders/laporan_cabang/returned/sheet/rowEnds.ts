/** Gives the place after the tag that begins at `start`, or -1 where its end has not come yet. */
export function endOfTag(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code !== 34 && code !== 39) continue;
    at = text.indexOf(code === 34 ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

/** Gives the place after the row that begins at `start`, or after whatever else stands there; -1 where its end has not come yet. */
export function endOfRow(text: string, start: number, prefix: string): number {
  if (text.startsWith("<!", start)) return endOfDeclaration(text, start);
  const end = endOfTag(text, start);
  const isRow =
    text.startsWith(`<${prefix}row`, start) && /[\s/>]/.test(text.charAt(start + prefix.length + 4));
  if (end < 0 || !isRow || text.charAt(end - 2) === "/") return end;
  return endOfInner(text, end, `</${prefix}row`);
}

/** Finds the row's end tag behind its cells; one inside a comment or CDATA is none. */
function endOfInner(text: string, start: number, closing: string): number {
  let from = start;
  while (true) {
    const end = text.indexOf(closing, from);
    if (end < 0) return -1;
    const hidden = text.slice(from, end).indexOf("<!");
    if (hidden < 0) return endOfTag(text, end);
    from = endOfDeclaration(text, from + hidden);
    if (from < 0) return -1;
  }
}

function endOfDeclaration(text: string, start: number): number {
  const isCdata = text.startsWith("<![CDATA[", start);
  const end = text.indexOf(isCdata ? "]]>" : "-->", start);
  return end < 0 ? -1 : end + 3;
}
