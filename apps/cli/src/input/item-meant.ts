import type { AboutItem, Moodreel } from "@moodreel/app";
import { MoodreelError } from "@moodreel/core";
import { foldText } from "@moodreel/core/text";
import { plain } from "../terminal/paint.ts";

/**
 * The item that something is to be kept of. A guess is good enough to look something up, but not to write it down:
 * it is asked for by its id, or by one of its titles, whatever the case, accents and article. Of several with one
 * title the best known is meant.
 *
 * @param given what the viewer's age limit keeps from them is not there
 * @param mayGuess what comes nearest will do
 * @throws MoodreelError `item-unclear` where nothing has that title, but something is near; `item-unknown`,
 *   `catalog-unknown`, `catalog-kind-mismatch`, `profile-unknown`
 */
export async function itemMeant(
  moodreel: Moodreel,
  wanted: string,
  given: Parameters<Moodreel["aboutItem"]>[1],
  mayGuess: boolean,
): Promise<Pick<AboutItem, "item" | "catalog">> {
  const found = await moodreel.aboutItem(wanted, given);
  const { item, others } = found;
  const titles = [item.title, ...(item.otherTitles ?? [])].map(bare);
  if (mayGuess || item.id === wanted || titles.includes(bare(wanted))) return found;
  const guesses = [item, ...others];
  const told = guesses.map(({ id, title, year }) => `${title}${year === null ? "" : ` (${year})`}, id ${id}`);
  throw new MoodreelError(
    "item-unclear",
    `Nothing is called "${plain(wanted)}", so nothing was kept. Meant may be: ${plain(told.join("; "))}. Name it by its title or id, or add --yes for the first.`,
    { item: wanted, guesses: guesses.map(({ id }) => id) },
  );
}

function bare(title: string): string {
  return foldText(title).replace(/^(?:the|an?) (?=.)/, "");
}
