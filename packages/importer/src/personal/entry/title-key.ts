import { anySlug } from "../../items/slug-of.ts";

const ARTICLE = /^(?:the|an?|le|la|les|l|il|lo|gli|el|los|las|der|die|das|den|det|de|het|un|une|una|os?|as)-/;

/**
 * The form under which titles are compared: without case, accents, punctuation, and the article
 * they begin with or that stands behind a comma.
 */
export function titleKey(title: string): string {
  const upright = title.replace(/^(.+), (the|an?|les?|la|el|il|der|die|das)$/i, "$2 $1");
  const slug = anySlug(upright);
  const bare = slug.replace(ARTICLE, "");
  return bare === "" ? slug : bare;
}

/** Without what stands in brackets at the end: a series, another name, a year. */
export function shortTitle(title: string): string {
  return title.replace(/(?:\s*[([][^()[\]]*[)\]])+\s*$/, "") || title;
}
