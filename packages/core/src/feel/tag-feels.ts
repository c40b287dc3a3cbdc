import type { Feel } from "./feel.ts";

const feel = (valence: number, energy: number): Feel => ({ valence, energy });

/**
 * How things feel that people, or measures of sound, call so, by `genreKey`. Our own judgement, like
 * `GENRE_FEELS`: the words mean what they say.
 */
export const TAG_FEELS: Readonly<Record<string, Feel>> = {
  upbeat: feel(0.8, 0.5),
  "feel good": feel(0.9, 0.1),
  feelgood: feel(0.9, 0.1),
  uplifting: feel(0.9, 0.2),
  inspiring: feel(0.7, 0.3),
  heartwarming: feel(0.9, -0.1),
  "heart warming": feel(0.9, -0.1),
  cheerful: feel(0.9, 0.3),
  joyful: feel(0.9, 0.4),
  funny: feel(0.8, 0.3),
  "light hearted": feel(0.8, 0),
  whimsical: feel(0.6, 0.2),
  cozy: feel(0.7, -0.5),
  relaxing: feel(0.6, -0.7),
  calm: feel(0.4, -0.7),
  slow: feel(0, -0.5),
  fast: feel(0, 0.6),
  energetic: feel(0.2, 0.8),
  danceable: feel(0.5, 0.5),
  romantic: feel(0.6, -0.1),
  nostalgic: feel(0.2, -0.3),
  suspenseful: feel(-0.3, 0.7),
  tense: feel(-0.5, 0.7),
  intense: feel(-0.3, 0.7),
  violent: feel(-0.7, 0.7),
  violence: feel(-0.7, 0.7),
  gore: feel(-0.8, 0.6),
  gory: feel(-0.8, 0.6),
  scary: feel(-0.7, 0.7),
  disturbing: feel(-0.8, 0.4),
  dark: feel(-0.6, 0),
  bleak: feel(-0.8, -0.3),
  gloomy: feel(-0.7, -0.4),
  depressing: feel(-0.9, -0.4),
  melancholy: feel(-0.5, -0.5),
  melancholic: feel(-0.5, -0.5),
  sad: feel(-0.8, -0.4),
  tragic: feel(-0.8, 0),
  tearjerker: feel(-0.5, -0.1),
};
