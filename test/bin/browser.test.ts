import { expect, test } from "vitest";
import { openBrowser } from "../../bin/lib/browser.js";

test("where no browser starts, the officer is told what to install", async () => {
  await expect(openBrowser(async () => "/tiada/peramban")).rejects.toThrow(
    /^Tidak ada peramban yang dapat dijalankan: .*\nPasang Chromium \(.*\), lalu ulangi\.$/,
  );
});

test("a browser that cannot be unpacked is no other fault", async () => {
  const unpacking = async () => Promise.reject(new Error("ENOSPC: no space left"));
  await expect(openBrowser(unpacking)).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringContaining("ENOSPC: no space left"),
  });
});
