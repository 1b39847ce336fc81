import { crc32, createInflateRaw } from "node:zlib";
import { damaged, FileRefused, passwordProtected } from "../fileRefused.js";
import { packedBytes, readZipDirectory, type ZipEntry } from "./zipDirectory.js";

/** A zip file whose entries were all unpacked once, counted and checked, and kept nowhere. */
export interface ZipFile {
  /** In lower case, with `/` between folders. */
  names: readonly string[];
  has(name: string): boolean;
  /** Unpacks an entry piece by piece. */
  pieces(name: string): AsyncGenerator<Buffer>;
}

/** How much a zip may hold: a workbook of a million empty, formatted rows holds 385 MB, 10 times its size. */
const MOST_ENTRIES = 4000;
const MOST_BYTES = 512 * 2 ** 20;
/** Deflate's own limit is 1030; lines of a table that repeat reach some 300. */
const MOST_RATIO = 400;
const RATIO_COUNTS_FROM = 8 * 2 ** 20;
const PIECE = 2 ** 18;

/** Opens a zip file; a bomb, a password, a missing piece and a wrong checksum are refused, wherever they stand. */
export async function openZip(bytes: Buffer): Promise<ZipFile> {
  const { count, entries } = readZipDirectory(bytes, MOST_ENTRIES);
  if (count > MOST_ENTRIES) throw bomb(`${count} berkas di dalamnya`);
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw passwordProtected();
  const byName = new Map(entries.map((entry) => [plainName(entry.name), entry]));
  if (byName.size < entries.length) throw damaged("dua bagian di dalam zip bernama sama");
  await checkAll(bytes, entries);
  return {
    names: [...byName.keys()],
    has: (name) => byName.has(plainName(name)),
    async *pieces(name) {
      const entry = byName.get(plainName(name));
      if (!entry) throw damaged(`bagian "${name}" tidak ada`);
      yield* unpack(bytes, entry);
    },
  };
}

/** Names of parts ignore case; some writers put backslashes. A name is only ever looked up, never a path to write to. */
function plainName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

async function checkAll(bytes: Buffer, entries: readonly ZipEntry[]): Promise<void> {
  let total = 0;
  for (const entry of entries) {
    let size = 0;
    let checksum = 0;
    for await (const piece of unpack(bytes, entry)) {
      size += piece.length;
      total += piece.length;
      checksum = crc32(piece, checksum);
      if (total > MOST_BYTES) throw bomb(`isinya lebih dari ${MOST_BYTES / 2 ** 20} MB setelah dibuka`);
      if (size > RATIO_COUNTS_FROM && size > MOST_RATIO * entry.packedSize)
        throw bomb(`isinya membesar lebih dari ${MOST_RATIO} kali setelah dibuka`);
    }
    if (size !== entry.size || checksum !== entry.checksum)
      throw damaged(`isi "${entry.name}" tidak cocok dengan ukuran atau sidiknya`);
  }
}

async function* unpack(bytes: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) yield* slices(packed);
  else if (entry.method === 8) yield* inflate(packed, entry.name);
  else throw damaged(`cara mampat "${entry.name}" tidak dikenal`);
}

function* slices(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

async function* inflate(packed: Buffer, name: string): AsyncGenerator<Buffer> {
  const stream = createInflateRaw({ chunkSize: PIECE });
  stream.end(packed);
  try {
    for await (const piece of stream) yield piece as Buffer;
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("Z_"))
      throw damaged(`isi "${name}" tidak dapat dibuka`);
    throw error;
  } finally {
    stream.destroy();
  }
}

function bomb(found: string): FileRefused {
  return new FileRefused({
    code: "zip_bomb",
    found: `berkas zip ini mencurigakan: ${found}`,
    expected: "buku kerja biasa; sejuta baris kosong pun masih diterima",
    hint: "jangan dibuka; mintalah berkas baru dari pengirimnya, dibuat dari templat",
  });
}
