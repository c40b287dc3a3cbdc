import { platform } from "#platform";
import { plainWords } from "@moodreel/core/text";
import { isDigit } from "../values/text.ts";

const LONGEST = 100;

/**
 * A name made of title and year, the same for the same film in any file: `amelie-2001`. It does not
 * depend on case, accents, punctuation and spaces.
 */
export function slugOf(title: string, year: number | null): string {
  const slug = asciiSlug(title) ?? anySlug(title);
  const suffix = year === null ? "" : `-${year}`;
  if (slug !== "" && slug.length <= LONGEST) return slug + suffix;
  // Titles of punctuation alone, and long ones that may differ only at the end.
  const hash = platform.sha256();
  hash.update(title);
  const digits = hash.hex().slice(0, 12);
  return `${slug.slice(0, LONGEST)}${slug === "" ? "" : "-"}${digits}${suffix}`;
}

export function anySlug(title: string): string {
  return plainWords(title).replaceAll(" ", "-");
}

/** The same for a title in ASCII, in a tenth of the time; `null` for any other. */
export function asciiSlug(title: string): string | null {
  let slug = "";
  let gap = false;
  for (let i = 0; i < title.length; i++) {
    const code = title.charCodeAt(i);
    if (code > 126) return null;
    if (code === 39) continue;
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code);
    if (!isLetter && code !== 38) {
      gap = true;
      continue;
    }
    if ((gap || code === 38) && slug !== "") slug += "-";
    gap = code === 38;
    slug += code === 38 ? "and" : String.fromCharCode(code >= 65 && code <= 90 ? code + 32 : code);
  }
  return slug;
}
