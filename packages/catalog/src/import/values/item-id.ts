import { createHash } from "node:crypto";

/** As the REST API bounds ids. */
const LONGEST = 200;
const LONGEST_SLUG = 100;

/** The id that the file gives, or one made of title and year: the same for the same film in any file. */
export function itemId(given: string | null, title: string, year: number | null): string {
  if (given !== null && given.length <= LONGEST) return given;
  const slug = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  const suffix = year === null ? "" : `-${year}`;
  if (slug !== "" && slug.length <= LONGEST_SLUG) return slug + suffix;
  // Titles of signs alone, and long ones that may differ only at the end.
  const hash = createHash("sha256").update(title).digest("hex").slice(0, 12);
  return `${slug.slice(0, LONGEST_SLUG)}${slug === "" ? "" : "-"}${hash}${suffix}`;
}
