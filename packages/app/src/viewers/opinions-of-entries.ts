import { noOpinion, withRating, withReaction, type Opinion } from "@moodreel/core/profile";
import type { Reaction } from "@moodreel/core";
import type { MatchedEntry, PersonalEntry } from "@moodreel/importer";

/**
 * What entries make of a viewer's opinions. Two entries may be of one item: the second goes on from the
 * first.
 *
 * @param known by item
 * @param at ISO 8601: when an entry without a date of its own counts as said
 */
export function opinionsOfEntries(
  matched: readonly MatchedEntry[],
  known: ReadonlyMap<string, Opinion>,
  at: string,
): readonly Opinion[] {
  const made = new Map<string, Opinion>();
  for (const { entry, item } of matched) {
    const said = saidAt(entry, at);
    const before = made.get(item.id) ?? known.get(item.id) ?? noOpinion(item, said);
    made.set(item.id, withEntry({ ...before, item }, entry, said));
  }
  return [...made.values()];
}

function withEntry(opinion: Opinion, entry: PersonalEntry, said: string): Opinion {
  const { rating } = entry;
  const later = opinion.at > said ? opinion.at : said;
  const rated = rating !== null && (opinion.rating === null || opinion.at <= said);
  const start = rated ? withRating(opinion, rating, later) : opinion;
  return reactionsOf(entry).reduce((made, reaction) => withOne(made, reaction, said, later), start);
}

/** Who has rated a film has seen it; a song that is liked is one to hear again. */
function reactionsOf({ status, liked }: PersonalEntry): readonly Reaction[] {
  if (status === "watchlist") return ["watchlist"];
  if (status === "liked") return ["like"];
  return liked === true ? ["seen", "like"] : ["seen"];
}

function withOne(opinion: Opinion, reaction: Reaction, said: string, later: string): Opinion {
  const { reactions } = opinion;
  const isKnown = (reactions.seen ?? reactions.finished ?? reactions.never) !== undefined;
  if (reaction === "watchlist" && isKnown) return opinion;
  // What somebody ruled out here after they had liked it there stays so.
  if (reaction === "like" && reactions.never !== undefined && reactions.never > said) return opinion;
  return reactions[reaction] === undefined
    ? { ...withReaction(opinion, reaction, said), at: later }
    : opinion;
}

function saidAt({ at }: PersonalEntry, otherwise: string): string {
  if (at === null) return otherwise;
  return at.length === 10 ? `${at}T00:00:00.000Z` : at;
}
