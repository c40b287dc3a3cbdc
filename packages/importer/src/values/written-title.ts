import { ratingWithin } from "./rated-title.ts";

/** A title and its year in brackets, and what somebody wrote behind: `Heat (1995) - 8/10 - still great`. */
const REMARKED = /^(.*\S\s*[([](?:1[89]|20)\d\d[)\]])\s*[-–—:,;]?\s+(\S.*)$/;
/** A name of two words and more, as of a director. */
const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:van|von|de|del|della|da|di|le|la|du|den|der) )*\p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** Whether a text may be somebody's name. */
export function isName(text: string): boolean {
  return NAME.test(text);
}

/** A title as people write it down: without emphasis, links and quotes around it, and without what they say of it. */
export function titleWritten(line: string): string {
  const bare = line
    .replace(/\[([^\]]+)\]\((?:https?:|\/)[^)]*\)/g, "$1")
    .replace(/(\*\*|__|~~|`)(?=\S)(.*?\S)\1/g, "$2")
    .replace(/(?<![\p{L}*])([*_])(?=[^\s*_])([^*_]*[^\s*_])\1(?![\p{L}*])/gu, "$2")
    .replace(/^[„“”«»](.+?)[“”«»](?=\s*(?:$|[([,–—-]))/u, "$1");
  const [, title, said = ""] = REMARKED.exec(bare) ?? [];
  if (title === undefined || isName(said)) return bare;
  const rating = ratingWithin(said);
  return rating === "" ? title : `${title} - ${rating}`;
}
