import { EMOTIONS, type Emotion } from "@moodreel/core";
import { sameName } from "@moodreel/core/name";
import type { Correction, MoodEntry } from "@moodreel/store";
import { momentOf, type Context } from "../context/context.ts";
import { checkWhole, checkWord } from "../questions/check.ts";
import { exportWithinLimit } from "./export-within-limit.ts";
import { ofViewer } from "./of-viewer.ts";
import { unknownViewer } from "../audience/unknown-viewer.ts";

export interface History {
  readonly keepsMoods: boolean;
  /** Newest first. */
  readonly moods: readonly MoodEntry[];
  readonly corrections: readonly Correction[];
}

const MOST_MOODS = 10_000;

/**
 * Moods and picks, if the viewer agreed to keep them, and corrections.
 *
 * @param limit moods at most, 1 to 10,000
 * @throws MoodreelError `profile-unknown`, `request-invalid`
 */
export async function historyOf(
  { profiles }: Pick<Context, "profiles">,
  viewer: string,
  limit = 1000,
): Promise<History> {
  checkWhole("limit", limit, 1, MOST_MOODS);
  const profile = (await profiles.profiles()).find(({ name }) => sameName(name, viewer));
  if (profile === undefined) throw await unknownViewer(profiles, viewer);
  const moods = await profiles.moods(viewer, limit);
  const all = profile.ageLimit === undefined ? null : await profiles.export(viewer);
  return {
    keepsMoods: profile.keepsMoods,
    moods: all === null ? moods : exportWithinLimit({ ...all, moods }).moods,
    corrections: await profiles.corrections(viewer),
  };
}

/** Deletes moods, picks and corrections; the consent stays. @throws MoodreelError `profile-unknown` */
export async function clearHistory({ profiles }: Pick<Context, "profiles">, viewer: string): Promise<void> {
  const changed = await profiles.configure(viewer, () => ({
    clearMoods: true,
    clearCorrections: true,
  }));
  if (changed === null) throw await unknownViewer(profiles, viewer);
}

/**
 * A viewer looks like one emotion and feels another: counted by pair, never for the model that reads faces.
 *
 * @throws MoodreelError `profile-unknown`, `request-invalid`
 */
export async function correct(
  context: Pick<Context, "profiles" | "now">,
  viewer: string,
  looked: Emotion,
  felt: Emotion,
): Promise<void> {
  checkWord("looked", looked, EMOTIONS);
  checkWord("felt", felt, EMOTIONS);
  const { profiles } = context;
  const at = momentOf(context);
  await ofViewer(profiles, viewer, at, () =>
    profiles.configure(viewer, () => ({ correction: { looked, felt, lastAt: at } })),
  );
}
