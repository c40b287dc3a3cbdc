/** What keeps items off a list beside the genres of the mood and the filters of the question. */
export const RULE_NAMES = [
  "age-limit",
  "seen",
  "ruled-out-genre",
  "passed-over-genre",
  "does-not-lift",
  "erotica",
  "not-on-watchlist",
  "on-watchlist",
] as const;

export type RuleName = (typeof RULE_NAMES)[number];
