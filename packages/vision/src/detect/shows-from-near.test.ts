import { describe, expect, it } from "vitest";
import type { Region } from "../frame/region.ts";
import { frameOf } from "../testing/vision-material.ts";
import type { Proposal } from "./decode.ts";
import { showsFromNear } from "./shows-from-near.ts";

const frame = frameOf(320, 240, () => 90);
const face = (score: number) => ({ box: { x: 100, y: 80, width: 60, height: 60 }, keypoints: [], score });

/** A search that shows these finds wherever it looks, and where it looked. */
function searchOf(...finds: readonly Proposal[]) {
  const looked: Region[] = [];
  const part = (_frame: unknown, region: Region, least = 0) => {
    looked.push(region);
    return Promise.resolve(finds.filter(({ score }) => score >= least));
  };
  return { part, looked };
}

describe("a second look", () => {
  it("is not needed where the first was clear", async () => {
    const search = searchOf();
    expect(await showsFromNear(search, frame, face(0.9))).toBe(true);
    expect(search.looked).toEqual([]);
  });

  it("believes a face that shows at its place, whatever the first look gave it", async () => {
    const search = searchOf({ points: [104, 78, 160, 138], score: 0.8 });
    expect(await showsFromNear(search, frame, face(0.51))).toBe(true);
  });

  it("believes neither what shows no more, nor another face beside it, nor one far larger", async () => {
    for (const points of [
      [200, 80, 260, 140],
      [40, 20, 190, 170],
    ])
      expect(await showsFromNear(searchOf({ points, score: 0.9 }), frame, face(0.6))).toBe(false);
    expect(await showsFromNear(searchOf({ points: [100, 80, 160, 140], score: 0.5 }), frame, face(0.6))).toBe(
      false,
    );
  });
});
