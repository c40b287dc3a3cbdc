import type { Reading } from "../emotion/reading.ts";
import { boxOverlap } from "./box-overlap.ts";
import { trackMood, type MoodState } from "./mood-tracker.ts";

/** One person over several frames. */
export interface FaceTrack {
  readonly id: number;
  readonly reading: Reading;
  /** From readings that can be trusted; `null` before the first. */
  readonly mood: MoodState | null;
  /** When the face was last in a frame, ms. */
  readonly seenAt: number;
}

/** Overlap from which two boxes are the same face, at about ten frames a second. */
const SAME_FACE = 0.2;

/** A face may be missed by the detector for so long, in ms, and is still the same face. */
export const FACE_KEPT_MS = 1200;

/** Without a frame for so long, ms, whoever sits in the same place may be somebody else. */
const LOST_MS = 5000;

/**
 * Takes the faces of one frame into the tracks: the pairs that overlap most are matched first,
 * what is left opens new tracks, and tracks unseen for long are dropped. A reading that is unsure
 * moves its track on and leaves its mood alone.
 */
export function advanceTracks(
  tracks: readonly FaceTrack[],
  readings: readonly Reading[],
  at: number,
): readonly FaceTrack[] {
  const recent = tracks.filter(({ seenAt }) => at - seenAt <= LOST_MS);
  const matches = matchBoxes(recent, readings);
  let nextId = tracks.reduce((id, track) => Math.max(id, track.id + 1), 0);
  const seen = readings.map((reading, index) => {
    const before = matches.get(index);
    const mood = before?.mood ?? null;
    return {
      id: before?.id ?? nextId++,
      reading,
      mood: reading.unsure === null ? trackMood(mood, reading.scores, at) : mood,
      seenAt: at,
    };
  });
  const matched = new Set(matches.values());
  const missed = tracks.filter((track) => !matched.has(track) && at - track.seenAt <= FACE_KEPT_MS);
  return [...seen, ...missed];
}

function matchBoxes(
  tracks: readonly FaceTrack[],
  readings: readonly Reading[],
): ReadonlyMap<number, FaceTrack> {
  const pairs = readings
    .flatMap((reading, index) =>
      tracks.map((track) => ({ index, track, overlap: boxOverlap(track.reading.box, reading.box) })),
    )
    .filter(({ overlap }) => overlap >= SAME_FACE)
    .toSorted((a, b) => b.overlap - a.overlap);
  const taken = new Set<FaceTrack>();
  const matches = new Map<number, FaceTrack>();
  for (const { index, track } of pairs) {
    if (matches.has(index) || taken.has(track)) continue;
    matches.set(index, track);
    taken.add(track);
  }
  return matches;
}
