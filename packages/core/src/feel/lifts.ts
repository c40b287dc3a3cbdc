import { canonicalKeys, keysOfGenres } from "../genre/canonical-genres.ts";
import { genreKey } from "../genre/genre-key.ts";
import type { Emotion } from "../emotion/emotion.ts";
import type { Item } from "../item/item.ts";
import type { Intent } from "../policy/policy.ts";
import { rememberByObject } from "../remember.ts";
import { TAG_FEELS } from "./tag-feels.ts";

/** Moods that a list may lead away from. */
const BAD: ReadonlySet<Emotion> = new Set<Emotion>(["sad", "angry", "disgust", "fear", "contempt"]);

/** Genres that lift nobody, whatever stands beside them: a horror comedy is a horror film. */
export const DARK_GENRES = [
  "Horror",
  "Thriller",
  "Crime",
  "War",
  "Film-Noir",
  "Mystery",
  "Disaster",
  "Political",
] as const;

/**
 * A drama lifts where it is a comedy with something of the first list, or a family film with something of the
 * second: "American Beauty", a comedy and drama, is neither, nor is "Control", a drama about music.
 */
const BESIDE_COMEDY = new Set(["family", "romance", "music", "musical", "sport", "feel good"]);
const BESIDE_FAMILY = new Set(["adventure", "animation", "fantasy", "musical", "sport", "romance", "comedy"]);

/** Pleasantness of a tag, −1 to 1, from which it speaks against an item. */
const DARK_TAG = -0.5;

/** Whether a list is to lead away from its mood, so that what is dark is out of place. */
export function isToLift(emotion: Emotion, intent: Intent): boolean {
  return intent === "lift" && BAD.has(emotion);
}

/** Whether an item may lift somebody: none of its genres and tags is dark, and a drama has something warm. */
export function mayLift({ genres, tags }: Pick<Item, "genres" | "tags">): boolean {
  return doLift(genres).is && !tags.some((tag) => (TAG_FEELS[genreKey(tag)]?.valence ?? 0) <= DARK_TAG);
}

/** Items of a store share their lists of genres, and thousands are asked about for a list. */
const doLift = rememberByObject((genres: readonly string[]): { readonly is: boolean } => {
  const keys = keysOfGenres(genres);
  if (keys.some((key) => DARK_KEYS.has(key))) return { is: false };
  if (!keys.includes("drama")) return { is: true };
  const isComedy = keys.includes("comedy") && keys.some((key) => BESIDE_COMEDY.has(key));
  return { is: isComedy || (keys.includes("family") && keys.some((key) => BESIDE_FAMILY.has(key))) };
});

const DARK_KEYS: ReadonlySet<string> = new Set(canonicalKeys(DARK_GENRES));
