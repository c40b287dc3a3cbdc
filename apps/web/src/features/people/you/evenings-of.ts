import type { History, Opinion } from "@moodreel/client";
import type { Reaction } from "@moodreel/core";
import { EMOTIONS } from "@moodreel/core/emotion";
import { FEELINGS } from "@moodreel/core/feeling";
import type { MoodWord } from "../../../shared/emotions/feeling-words.ts";

/** Answers that are no further apart are one evening's, also past midnight, ms. */
const PAUSE_MS = 6 * 3_600_000;

/** What says that a film is wanted or was watched. */
const PICKS: ReadonlySet<string> = new Set<Reaction>(["like", "watchlist", "seen", "started", "finished"]);

export interface Evening {
  /** ISO 8601: when its first mood brought a list. */
  readonly at: string;
  /** What was said or seen for the last list of which something was picked, else of the last list. */
  readonly word: MoodWord;
  /** Of the emotion that led, 0 to 1; `null` where the mood was said in a word of its own. */
  readonly share: number | null;
  /** Titles, each once. */
  readonly picked: readonly string[];
}

/**
 * The evenings of a diary, newest first. A camera brings many moods in one evening, and they count once.
 *
 * @param opinions also what was said before the diary was agreed to counts as a pick of its evening
 */
export function eveningsOf(moods: History["moods"], opinions: readonly Opinion[]): readonly Evening[] {
  const ordered = moods.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const groups: History["moods"][] = [];
  for (const mood of ordered) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last === undefined || before === undefined || !isNear(before.at, mood.at)) groups.push([mood]);
    else last.push(mood);
  }
  const said = opinions.flatMap(({ item, reactions }) =>
    Object.entries(reactions).flatMap(([reaction, at]) =>
      PICKS.has(reaction) ? [{ title: item.title, at }] : [],
    ),
  );
  return groups.toReversed().flatMap((group) => {
    const first = group[0];
    const leading = group.findLast(({ picked }) => picked.length > 0) ?? group.at(-1);
    if (first === undefined || leading === undefined) return [];
    const titles = [
      ...group.flatMap(({ picked }) => picked.map(({ title }) => title)),
      ...said.filter(({ at }) => group.some((mood) => isNear(mood.at, at))).map(({ title }) => title),
    ];
    const { dominant, scores, feeling } = leading;
    const share = feeling === undefined ? scores[dominant] : null;
    return [{ at: first.at, word: feeling ?? dominant, share, picked: [...new Set(titles)] }];
  });
}

/** The eight emotions, and behind them the other words that were said on one of the evenings. */
export function wordsOf(evenings: readonly Evening[]): readonly MoodWord[] {
  const said = new Set(evenings.map(({ word }) => word));
  return [...new Set<MoodWord>([...EMOTIONS, ...FEELINGS.filter((feeling) => said.has(feeling))])];
}

function isNear(one: string, other: string): boolean {
  return Math.abs(Date.parse(other) - Date.parse(one)) <= PAUSE_MS;
}
