import { parseNumber } from "./number.ts";

interface Feature {
  readonly low: readonly [atMost: number, tag: string] | null;
  readonly high: readonly [atLeast: number, tag: string];
}

/**
 * Words for what Spotify measures of a track, outside the middle: energy, valence and danceability
 * from 0 to 1, tempo in beats a minute.
 */
const FEATURES: Readonly<Record<string, Feature>> = {
  energy: { low: [0.35, "calm"], high: [0.7, "energetic"] },
  valence: { low: [0.3, "gloomy"], high: [0.65, "upbeat"] },
  tempo: { low: [80, "slow"], high: [140, "fast"] },
  danceability: { low: null, high: [0.75, "danceable"] },
};

/**
 * What stands in for genres in a file of songs without any: the mood that the measures of a track give it.
 * High energy with a low valence is intense, not upbeat.
 */
export function audioGenres(tags: readonly string[]): readonly string[] {
  const has = (tag: string): boolean => tags.includes(tag);
  const moods: readonly (readonly [boolean, string])[] = [
    [has("upbeat"), "Upbeat"],
    [has("gloomy") && has("energetic"), "Intense"],
    [has("gloomy") && !has("energetic"), "Gloomy"],
    [has("calm") && !has("gloomy"), "Calm"],
    [has("danceable") && !has("gloomy"), "Dance"],
  ];
  return moods.filter(([fits]) => fits).map(([, mood]) => mood);
}

/** The `columnKey`s of what has words. */
export function audioFeatures(): readonly string[] {
  return Object.keys(FEATURES);
}

/**
 * The word for a value; `null` in the middle, for what is no number, and for a tempo of 0, which is
 * unknown.
 */
export function audioTag(feature: string, text: string): string | null {
  const { low = null, high } = FEATURES[feature] ?? {};
  const value = parseNumber(text);
  if (value === null || high === undefined || (feature === "tempo" && value <= 0)) return null;
  if (low !== null && value <= low[0]) return low[1];
  return value >= high[0] ? high[1] : null;
}
