import { rankItems, type Filters, type Kind, type Recommendation } from "@moodreel/core";
import { nounOf } from "@moodreel/core/item";
import type { RuleName } from "@moodreel/core/recommend";
import { englishNumber } from "@moodreel/core/text";
import type { Prepared } from "./prepare-request.ts";
import type { StandingRule } from "./standing-rules.ts";

/**
 * When what fits the question is kept out by something else, such as that all of it was seen, the answer says
 * so: it is neither the filters' fault nor the catalogue's.
 */
export async function withWhatKeepsOut(
  result: Recommendation,
  filters: Filters,
  kind: Kind,
  { rules, findUnder }: Pick<Prepared, "rules" | "findUnder">,
): Promise<Recommendation> {
  if (result.outcome !== "nothing-fits" || rules.length === 0) return result;
  const { genres } = result;
  const fitUnder = async (some: readonly StandingRule[]): Promise<number> =>
    rankItems(await findUnder(some, { genres, filters }), genres, { count: Infinity, seed: 0 }).length;
  for (const rule of rules) {
    const count = await fitUnder(rules.filter((other) => other !== rule));
    if (count > 0) {
      const said =
        count === 1 && rule.name !== "not-on-watchlist"
          ? `The only ${nounOf(kind, 1)} that fits ${TOGETHER[rule.name]}.`
          : ALONE[rule.name](count, nounOf(kind, 2));
      return { ...result, message: `${said}${ADVICE[rule.name] ?? ""}`, keptOut: { by: [rule.name], count } };
    }
  }
  const count = await fitUnder([]);
  if (count === 0) return result;
  const names = rules.map(({ name }) => TOGETHER[name]).join(", or ");
  return {
    ...result,
    message: `Of the ${nounOf(kind, 2)} that fit, each of the ${englishNumber(count)} is kept out, since it ${names}.`,
    keptOut: { by: rules.map(({ name }) => name), count },
  };
}

const ALONE: Readonly<Record<RuleName, (count: number, nouns: string) => string>> = {
  "age-limit": (count, nouns) =>
    `Of the ${nouns} that fit, all ${englishNumber(count)} are over the age limit, or have no certificate that says an age, so they are not shown.`,
  seen: (count, nouns) => `Of the ${nouns} that fit, all ${englishNumber(count)} were seen or ruled out.`,
  "ruled-out-genre": (count, nouns) =>
    `Of the ${nouns} that fit, all ${englishNumber(count)} have a genre that was ruled out again and again.`,
  "passed-over-genre": (count, nouns) =>
    `Of the ${nouns} that fit, all ${englishNumber(count)} have a genre that was passed over in this mood again and again.`,
  "does-not-lift": (count, nouns) =>
    `Of the ${nouns} that fit, all ${englishNumber(count)} are too dark to lift anybody.`,
  erotica: (count, nouns) =>
    `Of the ${nouns} that fit, all ${englishNumber(count)} are erotica, which nobody is shown who does not ask for it.`,
  "not-on-watchlist": (count, nouns) =>
    `None of the ${nouns} on the watchlist fits. Of the others, at least ${englishNumber(count)} would.`,
  "on-watchlist": (count, nouns) =>
    `Of the ${nouns} that fit, all ${englishNumber(count)} are on the watchlist, which was to be left out.`,
};

/** What can be done about it. */
const ADVICE: Partial<Readonly<Record<RuleName, string>>> = {
  seen: " Ask for seen ones, too, or take a reaction back.",
  "ruled-out-genre": " Ask for the genre, or take some of it back.",
  "passed-over-genre": " Ask for the genre.",
  "does-not-lift": " Ask for a list that goes with the mood.",
};

const TOGETHER: Readonly<Record<RuleName, string>> = {
  "age-limit": "is not known to be within the age limit",
  seen: "was seen or ruled out",
  "ruled-out-genre": "has a genre that was ruled out again and again",
  "passed-over-genre": "has a genre that was passed over in this mood again and again",
  "does-not-lift": "is too dark to lift anybody",
  erotica: "is erotica",
  "not-on-watchlist": "is not on the watchlist",
  "on-watchlist": "is on the watchlist",
};
