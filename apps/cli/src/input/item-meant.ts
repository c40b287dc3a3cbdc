import type { AboutItem, Moodreel } from "@moodreel/app";
import { refuseGuess } from "@moodreel/core/item";

/**
 * The item that something is to be kept of.
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
): Promise<Pick<AboutItem, "item" | "others" | "catalog">> {
  const found = await moodreel.aboutItem(wanted, given);
  if (!mayGuess) refuseGuess(wanted, found, "kept");
  return found;
}
