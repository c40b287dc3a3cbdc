import type { Emotion } from "../emotion/emotion.ts";
import type { Basis } from "./reason.ts";
import { youAre } from "./tell-reason.ts";
import type { TermName } from "./terms.ts";
import type { WhyNot } from "./why-not.ts";

/** What each term is about, as it stands after "behind in". */
const TERM_WORDS: Readonly<Record<TermName, string>> = {
  genre: "how much of the wanted genre it is",
  feel: "how it feels for this mood",
  effort: "how much it asks of you",
  renown: "being as well known as was asked for, and liked",
  quality: "rating and renown",
  taste: "your taste",
  freshness: "having been passed over lately",
};

/**
 * One true sentence or two for a person; every number is of `why`.
 *
 * @example
 * ```ts
 * import { tellWhyNot } from "@moodreel/core";
 *
 * const why = { why: "shown", place: 3 } as const;
 * console.log(tellWhyNot("Heat", why, "happy", "seen")); // Heat is on the list, at place 3.
 * ```
 */
export function tellWhyNot(title: string, why: WhyNot, emotion: Emotion, basis: Basis): string {
  switch (why.why) {
    case "shown":
      return `${title} is on the list, at place ${why.place}.`;
    case "other-genre":
      return `${title} has none of the genres for this mood: ${youAre(emotion, basis)}, which leads to ${why.wanted.join(" or ")}.`;
    case "left-to-chance":
      return `${title} suits as well as what is shown: it is number ${why.rank} of the ${why.of} best considered. The draw, or the wish for variety, left it out this time.`;
    case "later-part":
      return `${title} suits as well as what is shown, but comes after ${why.earlier}, which suits about as well: the earlier part is shown first.`;
    case "ranks-lower":
      return `It is number ${why.rank} of ${why.of} considered, ${gapOf(why)}`;
    case "not-considered":
      return why.score < why.needed
        ? `${title} was not among the ${why.of} that the list was chosen from, and suits less than what is shown: ${gapOf(why)}`
        : `${title} suits as well as what is shown, with ${points(why.score)} of 100 points, but was not among the ${why.of} that the list was chosen from.`;
  }
}

function gapOf({ score, needed, behind }: Extract<WhyNot, { readonly needed: number }>): string {
  const gap = `with ${points(score)} of 100 points; the list begins at ${points(needed)}.`;
  const terms = behind.slice(0, 2).map(({ term, by }) => `${TERM_WORDS[term]} (−${points(by)})`);
  return terms.length === 0 ? gap : `${gap} What holds it back: ${terms.join(" and ")}.`;
}

function points(share: number): string {
  return (share * 100).toFixed(share < 0.1 ? 1 : 0);
}
