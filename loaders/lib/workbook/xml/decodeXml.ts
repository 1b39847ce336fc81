import { damaged } from "../fileRefused.js";

/** Decodes a part of a workbook piece by piece, in the encoding that its first bytes name; UTF-8 where they name none. */
export async function* decodeXml(pieces: AsyncIterable<Uint8Array>, part: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  try {
    for await (const piece of pieces) {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      yield decoder.decode(piece, { stream: true });
    }
    yield decoder?.decode() ?? "";
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError)
      throw damaged(`bagian "${part}" bukan teks yang sah`);
    throw error;
  }
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  const declaration = Buffer.from(start.subarray(0, 200)).toString("latin1");
  return /^(?:ï»¿)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration)?.[1] ?? "utf-8";
}
