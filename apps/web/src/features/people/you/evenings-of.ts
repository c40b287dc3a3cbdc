import type { History, Opinion } from "@moodreel/client";
import type { Emotion, Reaction, Scores } from "@moodreel/core";

/** Answers that are no further apart are one evening's, also past midnight, ms. */
const PAUSE_MS = 6 * 3_600_000;

/** What says that a film is wanted or was watched. */
const PICKS: ReadonlySet<string> = new Set<Reaction>(["like", "watchlist", "seen", "started", "finished"]);

export interface Evening {
  /** ISO 8601: when its first mood brought a list. */
  readonly at: string;
  /** The mood of the last list of which something was picked, else of the last list. */
  readonly dominant: Emotion;
  readonly scores: Scores;
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
    const { dominant, scores } = leading;
    return [{ at: first.at, dominant, scores, picked: [...new Set(titles)] }];
  });
}

function isNear(one: string, other: string): boolean {
  return Math.abs(Date.parse(other) - Date.parse(one)) <= PAUSE_MS;
}
