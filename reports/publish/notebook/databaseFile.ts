/** How much of a file has come. */
export interface Part {
  loaded: number;
  total: number;
}

/** A database that is small or comes whole, or one of which the engine reads what it needs. */
export type DatabaseFile = { bytes: Uint8Array } | { ranges: true };

/** A smaller file is fetched whole: its many parts would take longer. */
const SMALL = 4_000_000;
const PROBE = 16;

/** Asks for a few bytes: a server that sends parts tells the whole size, any other sends the file at once. */
export async function openDatabaseFile(address: string, onPart: (part: Part) => void): Promise<DatabaseFile> {
  const response = await fetch(address, { headers: { range: `bytes=0-${PROBE - 1}` } });
  if (!response.ok) throw new Error(String(response.status));
  if (response.status !== 206) return { bytes: await bytesOf(response, onPart) };
  await response.arrayBuffer();
  const size = Number(/\/(\d+)$/.exec(response.headers.get("content-range") ?? "")?.[1]);
  return size > SMALL ? { ranges: true } : { bytes: await readWhole(address, onPart) };
}

/** Fetches a whole file, telling how much has come. */
export async function readWhole(address: string, onPart: (part: Part) => void): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return bytesOf(response, onPart);
}

async function bytesOf(response: Response, onPart: (part: Part) => void): Promise<Uint8Array> {
  // of a compressed answer only the size on its way is known
  const total = response.headers.has("content-encoding")
    ? 0
    : Number(response.headers.get("content-length") ?? 0);
  const parts: Uint8Array[] = [];
  let loaded = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    parts.push(read.value);
    loaded += read.value.length;
    if (total > 0) onPart({ loaded, total });
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
