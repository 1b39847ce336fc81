import { expect, test } from "vitest";
import { escapeHtml, safeAddress } from "../../reports/lib/escape.js";

test("text of a document cannot become markup, nor leave a quoted attribute", () => {
  expect(escapeHtml(`<script>alert("1")</script> & 'x'`)).toBe(
    "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;",
  );
});

test("characters that turn the direction of text, and control characters, are left out", () => {
  expect(escapeHtml("12\u202E34\u2066\u200F\u0000 a\nb")).toBe("1234 a\nb");
});

test.each([
  ["https://contoh.id/a?b=1&c=2", "https://contoh.id/a?b=1&c=2"],
  ["http://contoh.id", "http://contoh.id/"],
  ["javascript:alert(1)", undefined],
  [" JavaScript:alert(1)", undefined],
  ["data:text/html,x", undefined],
  ["bukan alamat", undefined],
  ["", undefined],
  [null, undefined],
])("the address %s may be followed as %s", (address, followed) => {
  expect(safeAddress(address)).toBe(followed);
});
