import { MoodreelError } from "../error/moodreel-error.ts";
import { isMeant } from "./is-called.ts";
import type { Item } from "./item.ts";

/**
 * Refuses a guess. It is good enough to look something up, but not to act on it: an item is meant by its id, or by one
 * of its titles, whatever the case, accents and article, with the year or without. Of several with one title the best known is meant.
 *
 * @param wanted an id, or words of a title
 * @param found what came nearest, with all its titles, and others that came near
 * @param outcome what did not happen then: `kept`
 * @throws MoodreelError `item-unclear`
 * @example
 * refuseGuess("matrix", { item: itemOf({ title: "The Matrix" }), others: [] }, "kept"); // nothing: it is called so
 */
export function refuseGuess(
  wanted: string,
  { item, others }: { readonly item: Item; readonly others: readonly Item[] },
  outcome: string,
): void {
  if (isMeant(item, wanted)) return;
  const guesses = [item, ...others];
  const said = guesses.map(({ id, title, year }) => `${title}${year === null ? "" : ` (${year})`}, id ${id}`);
  throw new MoodreelError(
    "item-unclear",
    `Nothing is called "${wanted}", so nothing was ${outcome}. Meant may be: ${said.join("; ")}. Name it by its title or id, or add --yes (\`guess\` in the API) for the first.`,
    { item: wanted, guesses: guesses.map(({ id }) => id) },
  );
}
