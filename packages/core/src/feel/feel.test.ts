import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMOTIONS } from "../emotion/emotion.ts";
import { certain } from "../emotion/scores.ts";
import { INTENTS } from "../policy/policy.ts";
import { nearness } from "./feel.ts";
import { feelOfItem } from "./feel-of-item.ts";
import { mayLift } from "./lifts.ts";
import { wantedFeel } from "./wanted-feel.ts";

const nearnessOf = (
  genres: string[],
  emotion: (typeof EMOTIONS)[number],
  intent: "match" | "lift",
): number => {
  const feel = feelOfItem({ genres, tags: [] });
  return feel === null ? 0.5 : nearness(feel, wantedFeel(certain(emotion), intent));
};

describe("how an item feels", () => {
  it("lifts from sad with what warms, and not with what weighs", () => {
    const films = {
      "family comedy": ["Family", "Comedy"],
      "romantic comedy": ["Romantic Comedy"],
      adventure: ["Adventure", "Sci-Fi"],
      drama: ["Drama"],
      "war thriller": ["War", "Thriller"],
      horror: ["Horror"],
    };
    const order = Object.entries(films)
      .toSorted(([, a], [, b]) => nearnessOf(b, "sad", "lift") - nearnessOf(a, "sad", "lift"))
      .map(([name]) => name);
    expect(order).toEqual(Object.keys(films));
  });

  it("matches sad with a drama rather than a farce, and happy the other way round", () => {
    expect(nearnessOf(["Drama"], "sad", "match")).toBeGreaterThan(nearnessOf(["Comedy"], "sad", "match"));
    expect(nearnessOf(["Comedy"], "happy", "match")).toBeGreaterThan(nearnessOf(["Drama"], "happy", "match"));
  });

  it("says nothing of what it does not know", () => {
    expect(feelOfItem({ genres: ["Blaxploitation"], tags: ["own words"] })).toBeNull();
    expect(feelOfItem({ genres: [], tags: [] })).toBeNull();
  });

  it("tells a gloomy song from an upbeat one of the same genre, by what its sound is called", () => {
    const pop = (...tags: string[]) => feelOfItem({ genres: ["Pop"], tags });
    const sad = wantedFeel(certain("sad"), "match");
    const [gloomy, upbeat] = [pop("gloomy", "slow"), pop("upbeat", "fast")];
    expect(gloomy && upbeat && nearness(gloomy, sad) > nearness(upbeat, sad)).toBe(true);
    expect(feelOfItem({ genres: ["Comedy"], tags: ["Dark"] })?.valence).toBeLessThan(0.3);
  });

  it("stays within its bounds", () => {
    const genres = fc.array(fc.constantFrom("Comedy", "Horror", "War", "Family", "Action", "Odd"));
    fc.assert(
      fc.property(
        genres,
        fc.constantFrom(...EMOTIONS),
        fc.constantFrom(...INTENTS),
        (list, emotion, intent) => {
          const near = nearnessOf(list, emotion, intent);
          expect(near).toBeGreaterThanOrEqual(0);
          expect(near).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it("lifts with nothing that a file's own genre calls dark, whatever genre that is one of", () => {
    expect(mayLift({ genres: ["Young Adult", "Dystopia", "Adventure"], tags: [] })).toBe(false);
    expect(mayLift({ genres: ["Nonfiction", "Holocaust"], tags: [] })).toBe(false);
    expect(mayLift({ genres: ["Comedy"], tags: ["serial killer"] })).toBe(false);
    // A keyword says less: many a merry film has this one.
    expect(mayLift({ genres: ["Animation", "Family"], tags: ["dystopia"] })).toBe(true);
    expect(mayLift({ genres: ["Science Fiction", "Adventure"], tags: [] })).toBe(true);
  });
});
