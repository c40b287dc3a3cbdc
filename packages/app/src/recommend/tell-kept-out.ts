import type { Item } from "@moodreel/core";
import { darkWordsOf, mayLift } from "@moodreel/core/feel";
import { canonicalGenres, canonicalKeys, genreKey } from "@moodreel/core/genre";
import type { RuleName } from "@moodreel/core/recommend";
import type { Viewers } from "../viewers/viewers.ts";
import type { StandingRule } from "./standing-rules.ts";

/** Why rules keep an item off a list, as a person would be told, and what to do about it. */
export function tellKeptOut(item: Item, by: readonly StandingRule[], viewers: Viewers | undefined): string {
  return by.map((rule) => TELL[rule.name](item, rule, viewers)).join(" ");
}

type Tell = (item: Item, rule: StandingRule, viewers: Viewers | undefined) => string;

const TELL: Readonly<Record<RuleName, Tell>> = {
  "age-limit": () => "It may not be shown to everybody whom the list is for.",
  seen: (item, _rule, viewers) =>
    `${item.title} ${saidOf(item, viewers)}. Take that back, or ask for seen ones, too.`,
  "ruled-out-genre": (item, { filters }) => {
    const names = genresOf(item, filters.withoutGenres ?? []);
    return `${item.title} is ${names.join(" and ")}, which was ruled out again and again. Ask for the genre, or take some of it back.`;
  },
  "passed-over-genre": (item, { filters }) => {
    const names = genresOf(item, filters.withoutGenres ?? []);
    return `${item.title} is ${names.join(" and ")}, which was passed over in this mood again and again. Ask for the genre, or wait some weeks.`;
  },
  "does-not-lift": (item, rule) =>
    `${item.title} is too dark for a list that is to lift: it is ${darkOf(item, rule)}. Ask for a list that goes with the mood.`,
  erotica: (item) => `${item.title} is erotica, which nobody is shown who does not ask for it.`,
  "not-on-watchlist": (item) => `${item.title} is not on the watchlist, and only that was asked for.`,
  "on-watchlist": (item) => `${item.title} is on the watchlist, which was to be left out.`,
};

/** What of it is dark, by the first of the reasons that hold. */
function darkOf(item: Item, { filters, passes }: StandingRule): string {
  const genres = genresOf(item, filters.withoutGenres ?? []);
  const words = passes === undefined ? [] : darkWordsOf(item);
  const named = [...new Set([...genres, ...words.map((word) => `"${word}"`)])];
  if (named.length > 0) return named.join(" and ");
  return mayLift({ ...item, certificate: undefined })
    ? "for grown-ups alone, and no plain comedy"
    : "a drama with nothing light beside it";
}

function genresOf({ genres }: Item, keys: readonly string[]): readonly string[] {
  const wanted = canonicalKeys(keys);
  return [...new Set(genres.flatMap(canonicalGenres))].filter((name) => wanted.includes(genreKey(name)));
}

/** What the viewers said of it: an opinion that is not among the latest thousand leaves out all the same. */
function saidOf({ id }: Item, viewers: Viewers | undefined): string {
  const opinions = viewers?.memory.opinionsOf(id) ?? [];
  const several = (viewers?.names.length ?? 0) > 1;
  const said = opinions.flatMap(({ profile, reactions, rating, leavesOut }) => {
    // What was put off yesterday by one of them is not why it is kept out today.
    if (!leavesOut) return [];
    const what =
      rating === null
        ? WORDS.find(([reaction]) => reactions.includes(reaction))?.[1]
        : `rated ${rating} of 10`;
    return what === undefined ? [] : [several ? `${what} by ${profile}` : what];
  });
  return said.length === 0 ? "was seen or ruled out" : `was ${said.join(" and ")}`;
}

const WORDS = [
  ["never", "ruled out for good"],
  ["finished", "seen to the end"],
  ["seen", "seen"],
  ["like", "liked, so it was seen"],
  ["not-now", "put off for tonight"],
] as const;
