import type { Moodreel } from "@moodreel/app";
import { MoodreelError } from "@moodreel/core";
import type { Opinion } from "@moodreel/core/profile";
import type { ASSISTANT_INPUT, ASSISTANT_OUTPUT } from "@moodreel/server/schema";
import { inShort, shortText } from "./in-short.ts";

type Given = (typeof ASSISTANT_INPUT)["react"]["_output"];
type Answer = (typeof ASSISTANT_OUTPUT)["react"]["_input"];

/**
 * Keeps a reaction or a rating, or takes it back. An item is named by its id: words could mean another one, and
 * nobody sees which.
 *
 * @throws MoodreelError `request-invalid`, `item-unknown` also for what the viewer's age limit keeps from them,
 *   `profile-unknown`, `profile-limit`
 */
export async function reactTo(moodreel: Moodreel, given: Given): Promise<Answer> {
  const { viewer, item: id, kind, catalog } = given;
  const { item } = await moodreel.aboutItem(id, { kind, catalog, viewer });
  if (item.id !== id) {
    throw new MoodreelError(
      "item-unknown",
      `There is no item with the id "${id}". Search for it, and give the id of the one that is meant: ${item.title} has "${item.id}".`,
      { item: id },
    );
  }
  const opinion = await said(moodreel, given);
  const reactions = Object.keys(opinion.reactions);
  const all = [...reactions, ...(opinion.rating === null ? [] : [`rated ${opinion.rating}`])];
  return {
    message: `${viewer} on ${shortText(item.title)}: ${all.join(", ") || "nothing said any more"}.`,
    item: inShort(item),
    reactions,
    rating: opinion.rating,
  };
}

function said(moodreel: Moodreel, given: Given): Promise<Opinion> {
  const { viewer, item, kind, catalog, reaction, rating, undo, emotion, intent } = given;
  const where = { kind, catalog };
  if (undo) {
    if (rating !== undefined && reaction !== undefined) throw oneOfThem();
    return moodreel.withdraw(viewer, item, reaction ?? "rating", where);
  }
  if ((rating === undefined) === (reaction === undefined)) throw oneOfThem();
  if (rating !== undefined) return moodreel.rate(viewer, item, rating, where);
  const mood = emotion === undefined ? undefined : { emotion, intent };
  return moodreel.react(viewer, item, reaction!, { ...where, mood });
}

function oneOfThem(): MoodreelError {
  return new MoodreelError("request-invalid", "Give `reaction` or `rating`, one of them.");
}
