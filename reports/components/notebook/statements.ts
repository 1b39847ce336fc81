/** A statement of SQL and where it stands in its text, without its semicolon. */
export interface Statement {
  text: string;
  from: number;
  to: number;
}

const OPENING = /['"$;]|--|\/\*/g;
const DOLLAR = /\$([A-Za-z_]\w*)?\$/y;
const BLANK = /^[ \t]*(--[^\n]*)?(\n|$)/;

/** Splits SQL at the semicolons that stand in no text, name or comment; what holds no word is left out. */
export function splitStatements(sql: string): Statement[] {
  const statements: Statement[] = [];
  let from = 0;
  for (const end of [...semicolons(sql), sql.length]) {
    const start = from + leading(sql.slice(from, end));
    const text = sql.slice(start, end).trimEnd();
    if (bareText(text).trim() !== "") statements.push({ text, from: start, to: start + text.length });
    from = end + 1;
  }
  return statements;
}

/** Finds where the first statement ends that is followed by nothing on its line: the place after its semicolon, -1 where none does. */
export function endOfFirstStatement(sql: string, from = 0): number {
  for (const at of semicolons(sql, from)) {
    if (BLANK.test(sql.slice(at + 1, sql.indexOf("\n", at) + 1 || sql.length))) return at + 1;
  }
  return -1;
}

/** Gives the words of a statement in lower case, at most `count`, without comments and texts. */
export function firstWords(statement: string, count: number): string[] {
  return (
    bareText(statement.slice(0, 10_000))
      .toLowerCase()
      .match(/[a-z_]+/g)
      ?.slice(0, count) ?? []
  );
}

/** Takes comments and the insides of texts away. */
function bareText(sql: string): string {
  let bare = "";
  let from = 0;
  for (const { at, end } of quoted(sql)) {
    bare += `${sql.slice(from, at)} `;
    if (!/^(--|\/\*)/.test(sql.slice(at, at + 2))) bare += "''";
    from = end;
  }
  return bare + sql.slice(from);
}

function leading(sql: string): number {
  return sql.length - sql.trimStart().length;
}

function* semicolons(sql: string, from = 0): Generator<number> {
  for (const { at } of pieces(sql, from)) if (sql[at] === ";") yield at;
}

function* quoted(sql: string): Generator<{ at: number; end: number }> {
  for (const piece of pieces(sql, 0)) if (sql[piece.at] !== ";") yield piece;
}

/** Walks over semicolons, texts, quoted names and comments; `'it''s'` is two texts side by side. */
function* pieces(sql: string, from: number): Generator<{ at: number; end: number }> {
  const opening = new RegExp(OPENING);
  opening.lastIndex = from;
  for (let found = opening.exec(sql); found; found = opening.exec(sql)) {
    const at = found.index;
    const end = endOf(sql, at);
    if (end === undefined) continue;
    yield { at, end };
    opening.lastIndex = end;
  }
}

/** Gives the place after what begins here; a lone dollar begins nothing. */
function endOf(sql: string, at: number): number | undefined {
  const sign = sql[at];
  if (sign === ";") return at + 1;
  if (sign === "-") return before(sql.indexOf("\n", at), sql);
  if (sign === "/") return endOfComment(sql, at);
  if (sign === "$") {
    DOLLAR.lastIndex = at;
    const tag = DOLLAR.exec(sql)?.[0];
    return tag === undefined ? undefined : after(sql.indexOf(tag, at + tag.length), tag.length, sql);
  }
  const escapes = sign === "'" && /(^|\W)e$/i.test(sql.slice(Math.max(0, at - 2), at));
  return escapes ? endOfEscaped(sql, at) : after(sql.indexOf(sign ?? "", at + 1), 1, sql);
}

function endOfEscaped(sql: string, at: number): number {
  for (let index = at + 1; index < sql.length; index++) {
    if (sql[index] === "\\") index += 1;
    else if (sql[index] === "'") return index + 1;
  }
  return sql.length;
}

/** Comments nest. */
function endOfComment(sql: string, at: number): number {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = at;
  let depth = 0;
  for (let found = mark.exec(sql); found; found = mark.exec(sql)) {
    depth += found[0] === "/*" ? 1 : -1;
    if (depth === 0) return found.index + 2;
  }
  return sql.length;
}

function before(found: number, sql: string): number {
  return found === -1 ? sql.length : found;
}

function after(found: number, length: number, sql: string): number {
  return found === -1 ? sql.length : found + length;
}
