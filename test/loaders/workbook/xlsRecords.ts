import { CFB, utils, write } from "@e965/xlsx";

/** One record of a workbook of Excel 97: its kind and its body. */
export function record(kind: number, body: readonly number[] | Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(kind, 0);
  head.writeUInt16LE(body.length, 2);
  return Buffer.concat([head, Buffer.from(body)]);
}

/** A formula of numbers, `1+2`, with its cached value, at a row and column counted from 0. */
export function formulaRecord(row: number, column: number, cached: number): Buffer {
  const body = Buffer.alloc(22 + 7);
  body.writeUInt16LE(row, 0);
  body.writeUInt16LE(column, 2);
  body.writeDoubleLE(cached, 6);
  body.writeUInt16LE(7, 20);
  body.set([0x1e, 1, 0, 0x1e, 2, 0, 0x03], 22);
  return record(0x0006, body);
}

/** A row that is hidden, counted from 0. */
export function hiddenRowRecord(row: number): Buffer {
  return record(0x0208, [row, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0x20, 1, 0, 0]);
}

/** Writes a workbook of one sheet, with more records at its start or at the sheet's end. */
export function xls(
  rows: unknown[][],
  {
    format,
    ...more
  }: { first?: Buffer; last?: Buffer; format?: string; date1904?: boolean; streams?: string[] } = {},
): Buffer {
  const sheet = utils.aoa_to_sheet(rows);
  if (format !== undefined) sheet["A1"].z = format;
  const book = utils.book_new(sheet, "Iuran");
  book.Workbook = { WBProps: { date1904: more.date1904 ?? false } };
  const made = write(book, { type: "buffer", bookType: "xls" }) as Buffer;
  return contain(insert(streamOf(made), more), more.streams ?? []);
}

/** Gives the stream of records of a workbook. */
export function streamOf(bytes: Buffer): Buffer {
  return Buffer.from(CFB.find(CFB.read(bytes, { type: "buffer" }), "Workbook").content);
}

/** Puts a stream of records into a container, with other streams beside it. */
export function contain(stream: Buffer, others: readonly string[] = []): Buffer {
  const made = CFB.utils.cfb_new();
  CFB.utils.cfb_add(made, "Workbook", stream);
  for (const name of others) CFB.utils.cfb_add(made, name, Buffer.alloc(10, 1));
  return Buffer.from(CFB.write(made, { type: "buffer" }));
}

const SHEET = 0x0085;

function insert(
  stream: Buffer,
  { first = Buffer.alloc(0), last = Buffer.alloc(0) }: { first?: Buffer; last?: Buffer },
): Buffer {
  for (let at = 0; at < stream.length; at += 4 + stream.readUInt16LE(at + 2))
    if (stream.readUInt16LE(at) === SHEET)
      stream.writeUInt32LE(stream.readUInt32LE(at + 4) + first.length, at + 4);
  const begin = 4 + stream.readUInt16LE(2);
  return Buffer.concat([
    stream.subarray(0, begin),
    first,
    stream.subarray(begin, -4),
    last,
    stream.subarray(-4),
  ]);
}
