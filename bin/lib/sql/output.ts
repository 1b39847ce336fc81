import { createWriteStream, renameSync, rmSync } from "node:fs";
import type { Writable } from "node:stream";
import { StopError } from "../stopError.js";

/** Where a result goes. Text is taken as fast as its reader takes it. */
export interface Output {
  write: (part: string | Uint8Array) => Promise<void>;
  /** Puts the whole file into place; one that was not finished is thrown away. */
  finish: (isWhole: boolean) => Promise<void>;
}

/** Whoever read our output has gone: there is nothing left to do. */
export class ReaderGone extends Error {}

/** Writes to a stream that stays open: standard output. */
export function streamOutput(stream: Writable): Output {
  stream.on("error", () => {});
  return { write: (part) => written(stream, part), finish: async () => {} };
}

/** Writes a file beside its name first: what stands there already stays until the new one is whole. */
export function fileOutput(path: string): Output {
  const unfinished = `${path}.${process.pid}.baru`;
  const stream = createWriteStream(unfinished);
  stream.on("error", () => {});
  return {
    write: (part) =>
      written(stream, part).catch((error: Error) => {
        throw new StopError(`${path} tidak dapat ditulis (${error.message}).`, 2);
      }),
    finish: async (isWhole) => {
      await new Promise<void>((done) => stream.end(done));
      if (isWhole) renameSync(unfinished, path);
      else rmSync(unfinished, { force: true });
    },
  };
}

function written(stream: Writable, part: string | Uint8Array): Promise<void> {
  return new Promise((done, fail) => {
    stream.write(part, (error) => {
      if (!error) done();
      else fail((error as NodeJS.ErrnoException).code === "EPIPE" ? new ReaderGone() : error);
    });
  });
}
