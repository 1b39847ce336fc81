import { CFB } from "@e965/xlsx";

/** The part that the library adds to whatever it writes. */
const OWN_MARK = "/\u0001Sh33tJ5";
const VERSION = Uint8Array.from([4, 0, 4, 0, 0x40, 0, 0, 0]);

/** Wraps a workbook as a program does that asks for a password; nobody can unwrap it, for there is none. */
export function protectedBytes(bytes: Uint8Array): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_del(container, OWN_MARK);
  CFB.utils.cfb_add(container, "/EncryptionInfo", VERSION);
  CFB.utils.cfb_add(
    container,
    "/EncryptedPackage",
    bytes.map((byte, at) => byte ^ (at * 151 + 73)),
  );
  return Uint8Array.from(CFB.write(container, { type: "array" }) as number[]);
}
