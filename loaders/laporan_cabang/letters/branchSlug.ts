/** Names the letter of a file whose branch is not known: an unreadable cover, or a CSV file. */
const NO_BRANCH = "tanpa-cabang";
const LONGEST = 60;

/** Turns a branch's name into a file's: small letters, digits and hyphens. */
export function branchSlug(branch: string | null): string {
  const slug = (branch ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return slug || NO_BRANCH;
}
