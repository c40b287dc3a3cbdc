import type { Emotion } from "../emotion/emotion.ts";
import type { Box, Reading, UnsureReason } from "../emotion/reading.ts";
import { certain } from "../emotion/scores.ts";
import { describe, expect, test } from "vitest";
import { boxOverlap } from "./box-overlap.ts";
import { advanceTracks, type FaceTrack } from "./face-tracks.ts";

const LEFT: Box = { x: 0, y: 0, width: 100, height: 100 };
const RIGHT: Box = { x: 300, y: 0, width: 100, height: 100 };

function face(box: Box, emotion: Emotion, unsure: UnsureReason | null = null): Reading {
  return { box, score: 0.9, keypoints: [], scores: certain(emotion), dominant: emotion, unsure };
}

function moved(box: Box, by: number): Box {
  return { ...box, x: box.x + by };
}

function moodAt(tracks: readonly FaceTrack[], box: Box): string | undefined {
  return tracks.find(({ reading }) => reading.box === box)?.mood?.mood.dominant;
}

describe("boxOverlap", () => {
  test("equal boxes", () => expect(boxOverlap(LEFT, LEFT)).toBe(1));
  test("boxes apart", () => expect(boxOverlap(LEFT, RIGHT)).toBe(0));
  test("half a box", () => expect(boxOverlap(LEFT, moved(LEFT, 50))).toBeCloseTo(1 / 3));
});

describe("advanceTracks", () => {
  test("two people keep their own moods although the detector swaps their order", () => {
    const first = advanceTracks([], [face(LEFT, "happy"), face(RIGHT, "sad")], 0);
    const right = moved(RIGHT, 8);
    const left = moved(LEFT, -5);
    const second = advanceTracks(first, [face(right, "sad"), face(left, "happy")], 100);
    expect(second).toHaveLength(2);
    expect(moodAt(second, left)).toBe("happy");
    expect(moodAt(second, right)).toBe("sad");
    expect(second.map(({ id }) => id).toSorted()).toEqual(first.map(({ id }) => id).toSorted());
  });

  test("a face that jumps across the picture is another person", () => {
    const first = advanceTracks([], [face(LEFT, "happy")], 0);
    const second = advanceTracks(first, [face(RIGHT, "sad")], 100);
    expect(moodAt(second, RIGHT)).toBe("sad");
    expect(new Set(second.map(({ id }) => id)).size).toBe(2);
  });

  test("a face missed for a moment keeps its mood, one gone for long does not", () => {
    const first = advanceTracks([], [face(LEFT, "happy")], 0);
    const missed = advanceTracks(first, [], 800);
    const back = advanceTracks(missed, [face(LEFT, "neutral")], 900);
    expect(back).toHaveLength(1);
    expect(back[0]?.mood?.mood.scores.happy).toBeGreaterThan(0.3);
    expect(advanceTracks(first, [], 1300)).toEqual([]);
  });

  test("an unsure reading moves the face and leaves its mood alone", () => {
    const first = advanceTracks([], [face(LEFT, "happy")], 0);
    const dark = moved(LEFT, 10);
    const second = advanceTracks(first, [face(dark, "fear", "too-dark")], 5000);
    expect(moodAt(second, dark)).toBe("happy");
    expect(second[0]?.mood?.at).toBe(0);
  });

  test("after a break of the camera nobody is taken for who sat there before", () => {
    const before = advanceTracks([], [face(LEFT, "happy")], 0);
    expect(advanceTracks(before, [face(LEFT, "happy")], 3000)[0]?.id).toBe(before[0]?.id);
    expect(advanceTracks(before, [face(LEFT, "happy")], 60_000)[0]?.id).not.toBe(before[0]?.id);
  });
});
