import { createHash } from "node:crypto";
import { EMOTIONS, INTENTS, type Emotion, type Intent } from "@moodreel/core";
import { FEELINGS, type Feeling } from "@moodreel/core/feeling";

const CATALOGS = INTENTS.map((intent) => ({ intent, id: `tonight-${intent}`, name: `Tonight: ${intent}` }));

type Mood = { readonly feeling: Feeling } | { readonly emotion: Emotion };

/** Feelings are the words that people have: one that is an emotion, too, is the feeling. */
const MOODS: ReadonlyMap<string, Mood> = new Map<string, Mood>([
  ...EMOTIONS.map((emotion): [string, Mood] => [wordOf(emotion), { emotion }]),
  ...FEELINGS.map((feeling): [string, Mood] => [wordOf(feeling), { feeling }]),
]);

/**
 * What an add-on says of itself. Stremio has no moods, but shows what a catalogue calls genres as a choice.
 *
 * @param version semantic
 */
export function stremioManifest(viewer: string | undefined, version: string) {
  const whose = viewer === undefined ? "" : ` for ${viewer}`;
  return {
    id: `moodreel.tonight${viewer === undefined ? "" : `.${shortHash(viewer)}`}`,
    version,
    name: `Moodreel${whose}`,
    description: `Films of your own catalogues for tonight${whose}: going with the mood, or lifting it. Choose the mood where Stremio says genre.`,
    resources: ["catalog"],
    types: ["movie"],
    idPrefixes: ["tt"],
    catalogs: CATALOGS.map(({ id, name }) => ({
      type: "movie",
      id,
      name,
      extra: [{ name: "genre", options: [...MOODS.keys()], isRequired: false }, { name: "skip" }],
    })),
  };
}

/** `null` for a catalogue that the manifest does not have. @param id as the manifest has it */
export function intentOfCatalog(type: string, id: string): Intent | null {
  return (type === "movie" && CATALOGS.find((catalog) => catalog.id === id)?.intent) || null;
}

/** `null` for a word that is no mood. @param word as the manifest offers it, in any case */
export function moodOfWord(word: string): Mood | null {
  return MOODS.get(wordOf(word.toLowerCase())) ?? null;
}

function wordOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** So that those of two viewers are two add-ons. */
function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
