/** Repeats what an officer wrote, for a message; a long run of digits may be somebody's NIK and is not repeated. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return /\d{14}/.test(text.replace(/[\s.,-]/g, ""))
    ? "(deretan angka panjang, tidak diulang di sini)"
    : `"${text}"`;
}
