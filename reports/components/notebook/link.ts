import { Inflate, deflateSync, strFromU8, strToU8 } from "fflate";
import { NotebookRefused } from "./textFormat.js";
import { NOTEBOOK_TEXTS as TEXTS } from "./texts.js";

const VERSION = "1";
const FORM = /^([0-9]+)\.([0-9a-f]{8})\.([A-Za-z0-9_-]+)$/;
/** A link of a few letters could unfold to gigabytes. */
const LARGEST = 5_000_000;
const LEVEL = 9;

/** Writes a notebook's text as what stands behind `#buku=`: version, checksum, the text deflated. */
export function packLink(text: string): string {
  const bytes = strToU8(text);
  return [VERSION, checksum(bytes), base64url(deflateSync(bytes, { level: LEVEL }))].join(".");
}

/** Reads such a link; throws `NotebookRefused` for one that was cut or changed. */
export function unpackLink(packed: string): string {
  const [, version, sum, data = ""] = FORM.exec(packed) ?? [];
  if (version !== undefined && version !== VERSION) throw new NotebookRefused(TEXTS.linkNewer);
  if (version === undefined) throw new NotebookRefused(TEXTS.linkBroken);
  const bytes = inflated(data);
  if (bytes === undefined || checksum(bytes) !== sum) throw new NotebookRefused(TEXTS.linkBroken);
  return strFromU8(bytes);
}

/** Gives the checksum of a text, short enough for a name. */
export function checksumOf(text: string): string {
  return checksum(strToU8(text));
}

function inflated(data: string): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((part) => {
    length += part.length;
    if (length > LARGEST) throw new NotebookRefused(TEXTS.linkTooLarge);
    parts.push(part);
  });
  try {
    const bytes = fromBase64url(data);
    const STEP = 4096;
    for (let at = 0; at < bytes.length; at += STEP)
      inflate.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch (error) {
    if (error instanceof NotebookRefused) throw error;
    return undefined;
  }
  return joined(parts, length);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function base64url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64url(text: string): Uint8Array {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

/** FNV-1a: tells a cut link from a whole one; it guards against nobody. */
function checksum(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
