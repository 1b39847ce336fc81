import { damaged, truncated } from "../fileRefused.js";

/** An entry of a zip file, as the directory at the file's end has it; sizes are what the file claims. */
export interface ZipEntry {
  name: string;
  isEncrypted: boolean;
  /** 0: stored as it is; 8: deflated. */
  method: number;
  checksum: number;
  packedSize: number;
  size: number;
  /** Where its own header begins. */
  offset: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LARGE_END_PLACE = 0x07064b50;
const LARGE_END = 0x06064b50;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const IN_EXTRA = 0xffffffff;

interface Directory {
  count: number;
  offset: number;
}

/** Reads the directory of a zip file; more than `most` entries are counted but not read. */
export function readZipDirectory(bytes: Buffer, most: number): { count: number; entries: ZipEntry[] } {
  const { count, offset } = findDirectory(bytes);
  const entries: ZipEntry[] = [];
  let at = offset;
  while (entries.length < Math.min(count, most)) {
    if (at + ENTRY_SIZE > bytes.length) throw truncated("daftar isi zip tidak lengkap");
    if (bytes.readUInt32LE(at) !== ENTRY) throw damaged("daftar isi zip tidak dapat dibaca");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) =>
      bytes.readUInt16LE(at + place),
    );
    const end = at + ENTRY_SIZE + nameLength! + extraLength! + commentLength!;
    if (end > bytes.length) throw truncated("daftar isi zip tidak lengkap");
    entries.push(readEntry(bytes.subarray(at, end), { nameLength: nameLength!, extraLength: extraLength! }));
    at = end;
  }
  return { count, entries };
}

/** Gives the packed bytes of an entry. */
export function packedBytes(bytes: Buffer, { name, offset, packedSize }: ZipEntry): Buffer {
  if (offset + LOCAL_SIZE > bytes.length) throw truncated(`"${name}" tidak ada di dalam berkas`);
  if (bytes.readUInt32LE(offset) !== LOCAL) throw damaged(`letak "${name}" di dalam zip salah`);
  const start = offset + LOCAL_SIZE + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packedSize > bytes.length) throw truncated(`"${name}" tidak lengkap`);
  return bytes.subarray(start, start + packedSize);
}

function findDirectory(bytes: Buffer): Directory {
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at--) {
    if (bytes.readUInt32LE(at) !== END) continue;
    const count = bytes.readUInt16LE(at + 10);
    const offset = bytes.readUInt32LE(at + 16);
    return count === 0xffff || offset === IN_EXTRA ? findLargeDirectory(bytes, at) : { count, offset };
  }
  throw truncated("daftar isi di akhir zip tidak ada");
}

function findLargeDirectory(bytes: Buffer, end: number): Directory {
  const place = end - 20;
  if (place < 0 || bytes.readUInt32LE(place) !== LARGE_END_PLACE)
    throw damaged("akhir zip tidak dapat dibaca");
  const at = Number(bytes.readBigUInt64LE(place + 8));
  if (at + 56 > bytes.length || bytes.readUInt32LE(at) !== LARGE_END)
    throw damaged("akhir zip tidak dapat dibaca");
  return {
    count: Number(bytes.readBigUInt64LE(at + 32)),
    offset: Number(bytes.readBigUInt64LE(at + 48)),
  };
}

function readEntry(head: Buffer, lengths: { nameLength: number; extraLength: number }): ZipEntry {
  const nameEnd = ENTRY_SIZE + lengths.nameLength;
  const large = largeSizes(head.subarray(nameEnd, nameEnd + lengths.extraLength));
  const size = head.readUInt32LE(24);
  const packedSize = head.readUInt32LE(20);
  const offset = head.readUInt32LE(42);
  return {
    name: head.toString("utf8", ENTRY_SIZE, nameEnd),
    isEncrypted: (head.readUInt16LE(8) & 1) === 1,
    method: head.readUInt16LE(10),
    checksum: head.readUInt32LE(16),
    size: size === IN_EXTRA ? large() : size,
    packedSize: packedSize === IN_EXTRA ? large() : packedSize,
    offset: offset === IN_EXTRA ? large() : offset,
  };
}

/** Gives, one after the other, the numbers that did not fit in the entry itself. */
function largeSizes(extra: Buffer): () => number {
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== 1) at += 4 + extra.readUInt16LE(at + 2);
  at += 4;
  return () => {
    if (at + 8 > extra.length) throw damaged("ukuran di dalam zip tidak dapat dibaca");
    at += 8;
    return Number(extra.readBigUInt64LE(at - 8));
  };
}
