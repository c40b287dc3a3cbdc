import { defaultPolicy, EMOTIONS, type Emotion, type Scores } from "@moodreel/core";
import { mapEmotions, normalise } from "@moodreel/core/emotion";
import { canonicalKeys } from "@moodreel/core/genre";

/** Chances that a person takes a card of their favourite genre, of the second, of any other. */
const FAVOURITE = 0.35;
const SECOND = 0.2;
const OTHER = 0.05;

/** How often each mood comes of an evening: our assumption. */
const MOODS: Scores = normalise({
  neutral: 35,
  happy: 30,
  sad: 12,
  angry: 8,
  surprise: 6,
  fear: 5,
  disgust: 2,
  contempt: 2,
})!;

/** Genres that could be shown: those of the table and enough others that chance finds little. */
export const GENRES = [
  "Action",
  "Adventure",
  "Animation",
  "Biography",
  "Comedy",
  "Crime",
  "Documentary",
  "Drama",
  "Family",
  "Fantasy",
  "History",
  "Horror",
  "Music",
  "Mystery",
  "Romance",
  "Satire",
  "Science Fiction",
  "Sport",
  "Thriller",
  "War",
  "Western",
] as const;

export type Tastes = Readonly<Record<Emotion, Readonly<Record<string, number>>>>;

/**
 * `follower`: likes what the table says. `opposite`: in each mood what the table says for another.
 * `drifter`: a follower who turns into an opposite. `own way`: two genres of their own in every mood,
 * whatever the table.
 */
export const KINDS = ["follower", "opposite", "drifter", "own way"] as const;

export type PersonKind = (typeof KINDS)[number];

/** After this many evenings a drifter's taste turns. */
export const DRIFT = 100;

/** Hidden tastes: per emotion and genre key, the chance that a card is taken; before and after the drift. */
export function personOf(kind: PersonKind, random: () => number): { before: Tastes; after: Tastes } {
  const follower = tastes(namedFor);
  const swapped = derangement(random);
  const opposite = tastes((emotion) => namedFor(swapped[emotion]));
  const keys = canonicalKeys(GENRES);
  const own = [keys, keys].map((list) => list[Math.floor(random() * list.length)]!);
  if (kind === "follower") return { before: follower, after: follower };
  if (kind === "opposite") return { before: opposite, after: opposite };
  if (kind === "drifter") return { before: follower, after: opposite };
  const alike = tastes(() => own);
  return { before: alike, after: alike };
}

function namedFor(emotion: Emotion): readonly string[] {
  const row = defaultPolicy("movie").match[emotion] ?? [];
  return canonicalKeys(row.map(({ genre }) => genre));
}

/** Another emotion for each, no two the same: drawn until it is so. */
function derangement(random: () => number): Readonly<Record<Emotion, Emotion>> {
  for (;;) {
    const mixed = EMOTIONS.map((emotion) => ({ emotion, draw: random() })).toSorted(
      (a, b) => a.draw - b.draw,
    );
    if (mixed.every(({ emotion }, at) => emotion !== EMOTIONS[at])) {
      return Object.fromEntries(EMOTIONS.map((emotion, at) => [emotion, mixed[at]!.emotion])) as Record<
        Emotion,
        Emotion
      >;
    }
  }
}

function tastes(favouritesOf: (emotion: Emotion) => readonly string[]): Tastes {
  return Object.fromEntries(
    EMOTIONS.map((emotion) => {
      const [first, second] = favouritesOf(emotion);
      const row = Object.fromEntries(canonicalKeys(GENRES).map((key) => [key, OTHER]));
      if (second !== undefined) row[second] = SECOND;
      if (first !== undefined) row[first] = FAVOURITE;
      return [emotion, row];
    }),
  ) as Tastes;
}

/** An evening's true mood, and what the reading of the face makes of it. */
export interface Evening {
  readonly truth: Emotion;
  /** Of the true mood given the reading: calibrated. */
  readonly scores: Scores;
}

/** @param confusion of the expression model: rows truth, columns reading, in the order of `EMOTIONS` */
export function eveningOf(confusion: readonly (readonly number[])[], random: () => number): Evening {
  const truth = drawn(
    EMOTIONS.map((emotion) => MOODS[emotion]),
    random,
  );
  const shares = confusion.map((row) => {
    const sum = row.reduce((a, b) => a + b, 0);
    return row.map((count) => count / sum);
  });
  const reading = drawn(shares[truth]!, random);
  const scores = mapEmotions((emotion, e) => MOODS[emotion] * shares[e]![reading]!);
  return { truth: EMOTIONS[truth]!, scores: normalise(scores)! };
}

function drawn(shares: readonly number[], random: () => number): number {
  let left = random();
  const found = shares.findIndex((share) => (left -= share) < 0);
  return found < 0 ? shares.length - 1 : found;
}
