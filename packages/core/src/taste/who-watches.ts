/**
 * Names of those the list is for, in the order of `known`: one, or several while the one who reacts is
 * among those who chose to watch together. However many: whoever is left out loses their age limit with their taste.
 *
 * @param reacting whose reactions count; `null` for nobody
 * @param together what was chosen earlier; names that are gone count for nothing
 */
export function whoWatches(
  reacting: string | null,
  together: readonly string[],
  known: readonly string[],
): readonly string[] {
  if (reacting === null) return [];
  if (!together.includes(reacting)) return [reacting];
  return known.filter((name) => together.includes(name));
}

/** What the page remembers of who watches. */
interface Watching {
  /** Empty for nobody. */
  readonly profile: string;
  readonly together: readonly string[];
}

/** One joins, or leaves; when the one whose reactions count leaves, they are the next one's. */
export function withToggled(watching: readonly string[], reacting: string | null, name: string): Watching {
  const together = watching.includes(name) ? watching.filter((one) => one !== name) : [...watching, name];
  const stays = reacting !== null && together.includes(reacting);
  return { profile: stays ? reacting : (together[0] ?? ""), together };
}
