import { canonicalKeys, keysOfGenres } from "../genre/canonical-genres.ts";
import { genreKey } from "../genre/genre-key.ts";
import type { Emotion } from "../emotion/emotion.ts";
import { ageOfCertificate } from "../item/age-of-certificate.ts";
import type { Item } from "../item/item.ts";
import type { Intent } from "../policy/policy.ts";
import { rememberByObject, rememberByText } from "../remember.ts";
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
/** The same of what a file has for a genre, which says more of an item: "Dystopia" is science fiction, and dark. */
const DARK_NAME = -0.4;

/** Whether a list is to lead away from its mood, so that what is dark is out of place. */
export function isToLift(emotion: Emotion, intent: Intent): boolean {
  return intent === "lift" && BAD.has(emotion);
}

/** From which age it is for grown-ups: such a comedy may lift, such a drama, action film or both is no light one. */
const GROWN_UP = 17;

/**
 * Whether an item may lift somebody: none of its genres and tags is dark, a drama has something warm, and what is
 * for grown-ups alone by its certificate is a comedy, and neither a drama nor one of fights.
 */
export function mayLift({
  genres,
  tags,
  certificate,
}: Pick<Item, "genres" | "tags" | "certificate">): boolean {
  const { is, isPlainComedy } = doLift(genres);
  if (!is || darkTags(tags).length > 0) return false;
  return isPlainComedy || certificate === undefined || ageOf(certificate).age < GROWN_UP;
}

/** What an item's own genres and tags call so dark that it lifts nobody, whatever genres these are. */
export function darkWordsOf({ genres, tags }: Pick<Item, "genres" | "tags">): readonly string[] {
  return [...darkNames(genres), ...darkTags(tags)];
}

function darkNames(genres: readonly string[]): readonly string[] {
  return genres.filter((name) => pleasantness(name) <= DARK_NAME);
}

function darkTags(tags: readonly string[]): readonly string[] {
  return tags.filter((tag) => pleasantness(tag) <= DARK_TAG);
}

function pleasantness(word: string): number {
  return TAG_FEELS[genreKey(word)]?.valence ?? 0;
}

const ageOf = rememberByText((certificate) => ({ age: ageOfCertificate(certificate) ?? 0 }));

/** Items of a store share their lists of genres, and thousands are asked about for a list. */
const doLift = rememberByObject((genres: readonly string[]) => {
  const keys = keysOfGenres(genres);
  const [isComedy, isDrama] = [keys.includes("comedy"), keys.includes("drama")];
  const isWarm =
    (isComedy && keys.some((key) => BESIDE_COMEDY.has(key))) ||
    (keys.includes("family") && keys.some((key) => BESIDE_FAMILY.has(key)));
  const isDark = keys.some((key) => DARK_KEYS.has(key)) || darkNames(genres).length > 0;
  return {
    is: !isDark && (!isDrama || isWarm),
    isPlainComedy: isComedy && !isDrama && !keys.includes("action"),
  };
});

const DARK_KEYS: ReadonlySet<string> = new Set(canonicalKeys(DARK_GENRES));
