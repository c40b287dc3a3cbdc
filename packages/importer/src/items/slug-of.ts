import { platform } from "#platform";
import { plainWords } from "@moodreel/core/text";
import { isDigit } from "../values/text.ts";

const LONGEST = 100;
const SPACE = 32;
const AND = 38;
const APOSTROPHE = 39;

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
  const lower = title.toLowerCase();
  let slug = "";
  let gap = false;
  /** Where the letters begin that are not in it yet: whole words are taken at once. */
  let from = -1;
  for (let i = 0; i <= title.length; i++) {
    const code = i === title.length ? SPACE : title.charCodeAt(i);
    if (code > 126) return null;
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code)) {
      if (from < 0) from = i;
      continue;
    }
    if (from >= 0) {
      slug += (gap && slug !== "" ? "-" : "") + lower.slice(from, i);
      from = -1;
      gap = false;
    }
    if (code === AND) slug += slug === "" ? "and" : "-and";
    if (code !== APOSTROPHE) gap = true;
  }
  return slug;
}
