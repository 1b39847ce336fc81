/** Repeats what an officer wrote, for a message: without control characters, and no long run of digits, which may be somebody's NIK. */
export function shown(value: unknown): string {
  const text = (typeof value === "string" ? value : JSON.stringify(value)).replace(/[\p{Cc}\p{Cf}]/gu, "�");
  return /\d{14}/.test(text.replace(/[\s.,-]/g, ""))
    ? "(deretan angka panjang, tidak diulang di sini)"
    : `"${text}"`;
}
