import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { weightsOf } from "../blend/blend.ts";
import { CONTEXT, signCount } from "../blend/choice.ts";
import { CONTENT_SIGNS } from "../blend/content-signs.ts";
import { fitBlend } from "../blend/fit-blend.ts";
import { CALLING_THREAD } from "../parallel/thread-pool.ts";
import { historyOf } from "../interactions/history.ts";
import type { RatingColumns } from "../interactions/interactions.ts";
import { indexItems } from "../interactions/item-index.ts";
import { parsePlainRatings } from "../interactions/parse-plain-ratings.ts";
import { invert } from "../linalg/invert.ts";
import { openThreadPool } from "../threads/open-thread-pool.ts";
import { conformsToScorer } from "../scorer/scorer.conformance.ts";
import { topItems } from "../scorer/top-items.ts";
import { twoCircles } from "../testing/two-circles.ts";
import { fitModel, modelOf } from "./fit-model.ts";
import { PREFIX } from "./model-format.ts";
import { modelScorer } from "./model-scorer.ts";
import { writeSum } from "./model-sum.ts";
import { readModel } from "./read-model.ts";
import type { SavedChoice, SavedModel } from "./saved-model.ts";
import { writeModel } from "./write-model.ts";

const CIRCLES = await modelOf(twoCircles(), { seed: 1 });

async function ratingsOf(text: string): Promise<RatingColumns> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(text);
  }
  const ratings = await parsePlainRatings(bytes());
  if (ratings === null) throw new Error("The ratings are not plain.");
  return ratings;
}

/** All that a model says, without the functions that say it. */
function plain({ items, matrices, ...rest }: SavedModel): unknown {
  return {
    ...rest,
    ids: items.ids,
    matrices: matrices.map(({ items: own, ...m }) => ({ ...m, ids: own.ids })),
  };
}

const float = fc.float({ noNaN: true, noDefaultInfinity: true });

const anyModel: fc.Arbitrary<SavedModel> = fc
  .uniqueArray(fc.string({ unit: "grapheme" }), { maxLength: 12 })
  .chain((ids) => {
    const stages = [
      { from: 0, weights: [0.5, 0.5, 0] },
      { from: 4, weights: [0.1, 0.1, 0.8] },
    ];
    const items = indexItems(ids);
    const n = ids.length;
    const rows =
      n === 0
        ? fc.constant([])
        : fc.array(fc.array(fc.tuple(fc.nat(n - 1), float)), { minLength: n, maxLength: n });
    return fc.record(
      {
        items: fc.constant(items),
        people: fc.nat(),
        ratings: fc.nat(),
        until: fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }),
        counts: fc.array(fc.nat(), { minLength: n, maxLength: n }).map((x) => Uint32Array.from(x)),
        trends: fc.array(
          fc.record({
            days: fc.nat(1000),
            scores: fc.array(float, { minLength: n, maxLength: n }).map((x) => Float32Array.from(x)),
          }),
          { minLength: 1, maxLength: 3 },
        ),
        matrices: fc.tuple(rows, fc.string()).map(([lists, name]) => {
          const offsets = new Uint32Array(n + 1);
          lists.forEach((list, i) => (offsets[i + 1] = offsets[i]! + list.length));
          const flat = lists.flat();
          const item = Uint32Array.from(flat, ([to]) => to);
          return [{ name, items, offsets, item, weight: Float32Array.from(flat, ([, weight]) => weight) }];
        }),
        components: fc.constant<SavedModel["components"]>([
          { kind: "popularity", power: 0.5 },
          { kind: "trend", trend: 0, power: 0.7 },
          {
            kind: "taste",
            name: "taste",
            matrix: 0,
            weighting: { halfLife: Infinity, disliked: 0.5 },
            power: 1,
          },
        ]),
        stages: fc.constant(stages),
        stale: fc.record({ days: fc.integer({ min: 1, max: 400 }), stages: fc.constant(stages) }),
        timeline: (n === 0 ? fc.constant([]) : fc.array(fc.tuple(fc.nat(), fc.nat(n - 1)))).map((events) => ({
          times: Float64Array.from(events, ([time]) => time).toSorted(),
          item: Uint32Array.from(events, ([, item]) => item),
        })),
      },
      // Files of earlier versions have no such weights.
      {
        noNullPrototype: true,
        requiredKeys: [
          "items",
          "people",
          "ratings",
          "until",
          "counts",
          "trends",
          "matrices",
          "components",
          "stages",
        ],
      },
    );
  })
  .chain((model) => {
    const { items, timeline } = model;
    if (timeline === undefined) return fc.constant(model);
    const many = (values: fc.Arbitrary<number>, length: number): fc.Arbitrary<number[]> =>
      fc.array(values, { minLength: length, maxLength: length });
    const choice = fc.record({
      weights: fc.array(
        many(
          fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
          CONTEXT,
        ),
        { minLength: signCount(1), maxLength: signCount(1) },
      ),
      genres: fc.dictionary(
        fc.string(),
        fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x + 0),
      ),
      kinds: many(fc.nat(3), timeline.item.length).map((kinds) => Uint8Array.from(kinds)),
      means: many(float, items.ids.length).map((means) => Float32Array.from(means)),
    });
    return fc.oneof(
      fc.constant(model),
      choice.map((own) => ({ ...model, choice: own })),
    );
  });

describe("weights by age", () => {
  const [fresh, old] = [
    [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
  ] as const;
  const model = {
    ...CIRCLES,
    stages: [{ from: 0, weights: fresh }],
    stale: { days: 30, stages: [{ from: 0, weights: old }] },
  };
  const sharesAt = (days: number): readonly number[] => {
    const { stages, stale, until } = model;
    return weightsOf(stages, { ...stale, until }, 3, until + days * 86_400);
  };

  it("go from those of fresh trends to those of old ones", () => {
    expect(sharesAt(0)).toEqual(fresh);
    expect(sharesAt(30)).toEqual(old);
    expect(sharesAt(400)).toEqual(old);
    const [first, ...rest] = [1, 7, 14, 21, 29].map((days) => sharesAt(days).at(-1)!);
    rest.reduce((before, share) => (expect(share).toBeGreaterThan(before), share), first!);
    expect(first).toBeCloseTo(1 / 30, 9);
  });

  it("decide what the model's scorer says, and are none of a model that has none", () => {
    const history = ["a1", "a2", "a3"].map((item) => ({ item, rating: 9, at: 0 }));
    const topAt = (days: number, one: SavedModel = model) =>
      topItems(modelScorer(one), { history, at: model.until + days * 86_400 }, 3).map(({ item }) => item);
    expect(topAt(60).every((item) => item.startsWith("a"))).toBe(true);
    const { stale: _, ...before } = model;
    expect(topAt(60, before)).toEqual(topAt(0));
    expect(topAt(0)).not.toEqual(topAt(60));
  });
});

describe("what was popular", () => {
  it("is, for a moment that is past, what it was then, as the blend has it that the model is of", async () => {
    const data = twoCircles(3, 120);
    const [fitted, model] = await Promise.all([
      fitBlend(data, { seed: 1 }, CALLING_THREAD),
      modelOf(data, { seed: 1 }),
    ]);
    const kept = modelScorer(readModel(writeModel(model)));
    const times = data.at.toSorted();
    for (const share of [0.2, 0.5, 0.9]) {
      const request = { history: [], at: times[Math.floor(share * times.length)]! };
      expect(kept.score(request)).toEqual(fitted.score(request));
    }
    const { timeline: _, ...without } = model;
    const early = { history: [], at: times[Math.floor(times.length / 5)]! };
    expect(modelScorer(without).score(early)).not.toEqual(fitted.score(early));
  });
});

describe("a model's file", () => {
  it("reads back as what was written, to the bit", () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const bytes = writeModel(model);
        expect(plain(readModel(bytes))).toEqual(plain(model));
        expect(writeModel(readModel(bytes))).toEqual(bytes);
      }),
    );
  });

  it("reads from the middle of another buffer", () => {
    const bytes = writeModel(CIRCLES);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(plain(readModel(shifted.subarray(3)))).toEqual(plain(CIRCLES));
  });

  it("is refused when it is no model, of another version, or cut", () => {
    const bytes = writeModel(CIRCLES);
    expect(() => readModel(new TextEncoder().encode("user,item,rating,time\n"))).toThrow(
      expect.objectContaining({ code: "model-not-one" }),
    );
    expect(() => readModel(bytes.with(8, 9))).toThrow(
      expect.objectContaining({ code: "model-other-version" }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 16, max: bytes.length - 1 }), (length) => {
        expect(() => readModel(bytes.slice(0, length))).toThrow(
          expect.objectContaining({ code: "model-damaged" }),
        );
      }),
    );
  });

  it("is refused when a bit of it has changed, or reads as what was written", () => {
    const bytes = writeModel(CIRCLES);
    const right = plain(readModel(bytes));
    fc.assert(
      fc.property(fc.integer({ min: 16, max: bytes.length - 1 }), fc.nat(7), (at, bit) => {
        const changed = bytes.with(at, bytes[at]! ^ (1 << bit));
        let read: unknown;
        try {
          read = plain(readModel(changed));
        } catch (error) {
          expect(error).toMatchObject({ code: "model-damaged" });
          return;
        }
        expect(read).toEqual(right);
      }),
      { numRuns: 300 },
    );
  });

  it("of before there were sums is read", () => {
    const older = writeModel(CIRCLES);
    // The brace before the field stays.
    older.fill(0x20, PREFIX + 1, PREFIX + '{"sum":"00000000",'.length);
    expect(plain(readModel(older))).toEqual(plain(CIRCLES));
  });

  it("is refused with a choice model of other signs, of no ratings, or with a mean that is no number", () => {
    const { timeline, ...rest } = CIRCLES;
    const tastes = CIRCLES.components.filter(({ kind }) => kind === "taste").length;
    const choice = {
      weights: Array.from({ length: signCount(tastes) }, () => [1, 0, 0, 0, 0]),
      genres: { comedy: 0.4 },
      kinds: new Uint8Array(timeline!.item.length),
      means: new Float32Array(CIRCLES.items.ids.length),
    };
    const refused = (model: SavedModel): void =>
      expect(() => readModel(writeModel(model))).toThrow(expect.objectContaining({ code: "model-damaged" }));
    expect(readModel(writeModel({ ...CIRCLES, choice })).choice).toEqual(choice);
    refused({ ...CIRCLES, choice: { ...choice, weights: choice.weights.slice(1) } });
    refused({ ...CIRCLES, choice: { ...choice, weights: choice.weights.map((row) => row.slice(1)) } });
    refused({ ...CIRCLES, choice: { ...choice, means: choice.means.with(3, NaN) } });
    refused({ ...rest, choice });
    const text = new TextDecoder("latin1").decode(
      writeModel({ ...CIRCLES, choice: { ...choice, genres: { comedy: 0.12345 } } }),
    );
    const endless = Uint8Array.from(text.replace('"comedy":0.12345', '"comedy":  1e999'), (c) =>
      c.charCodeAt(0),
    );
    writeSum(endless);
    expect(() => readModel(endless)).toThrow(expect.objectContaining({ code: "model-damaged" }));
    refused({ ...CIRCLES, choice: { ...choice, genres: { comedy: "many" as unknown as number } } });
  });

  it("that was learned before it knew what items are counts for nothing what they are", () => {
    const tastes = CIRCLES.components.filter(({ kind }) => kind === "taste").length;
    const rows = Array.from({ length: signCount(tastes) - CONTENT_SIGNS }, (_, s) => [s, 0, 0, 0, 0]);
    const older = {
      weights: rows,
      kinds: new Uint8Array(CIRCLES.timeline!.item.length),
      means: new Float32Array(CIRCLES.items.ids.length),
    };
    const { choice } = readModel(writeModel({ ...CIRCLES, choice: older as unknown as SavedChoice }));
    const none = Array.from({ length: CONTENT_SIGNS }, () => [0, 0, 0, 0, 0]);
    expect(choice!.weights).toEqual([...rows.slice(0, -1), ...none, ...rows.slice(-1)]);
    expect(choice!.genres).toEqual({});
  });

  it("never leads out of its columns, whatever byte is damaged", () => {
    const bytes = writeModel(CIRCLES);
    const request = { history: [{ item: "a1", rating: 9, at: 0 }], at: 9000 };
    fc.assert(
      fc.property(fc.integer({ min: 12, max: bytes.length - 1 }), fc.nat(255), (at, byte) => {
        let model: SavedModel;
        const made = bytes.with(at, byte);
        writeSum(made);
        try {
          model = readModel(made);
        } catch (error) {
          expect(error).toMatchObject({ code: expect.stringMatching(/^model-/) });
          return;
        }
        expect(modelScorer(model).score(request)).toHaveLength(model.items.ids.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe("fitting a model", () => {
  const file = (seed: number): string => {
    const data = twoCircles(seed);
    const rows = data.users.flatMap((user, u) =>
      historyOf(data, u).map(({ item, rating, at }) => `${user},${item},${rating! / 2},${at}`),
    );
    return `userId,movieId,rating,timestamp\n${rows.join("\n")}\n`;
  };

  it("from a file says what was read, and recommends from one's own circle", async () => {
    const { model, figures } = await fitModel(await ratingsOf(file(3)), { seed: 1 });
    expect(figures).toMatchObject({ people: 60, items: 30, unmapped: 0 });
    expect(figures.ratings).toBe(model.ratings);
    const history = ["a1", "a2", "a3", "a4"].map((item, at) => ({ item, rating: 9, at }));
    const best = topItems(modelScorer(model), { history, at: 9000 }, 5);
    expect(best.filter(({ item }) => item.startsWith("a")).length).toBeGreaterThanOrEqual(4);
  });

  it("goes by the catalogue's ids through a map, and counts what the map does not name", async () => {
    const ids = new Map(Array.from({ length: 15 }, (_, k) => [`a${k}`, `tt${k}`] as const));
    const { model, figures } = await fitModel(await ratingsOf(file(3)), { seed: 1, ids });
    expect(model.items.ids.every((id) => id.startsWith("tt"))).toBe(true);
    expect(figures.unmapped + figures.ratings).toBe(twoCircles(3).item.length);
    await expect(fitModel(await ratingsOf(file(3)), { seed: 1, ids: new Map() })).rejects.toMatchObject({
      code: "ratings-empty",
    });
  });

  it("gives the same whether one thread works or three", async () => {
    const pool = openThreadPool(3);
    try {
      const together = await modelOf(twoCircles(1, 400), { seed: 1 }, pool);
      expect(writeModel(together)).toEqual(writeModel(await modelOf(twoCircles(1, 400), { seed: 1 })));
    } finally {
      await pool.close();
    }
  });
});

conformsToScorer("model, written and read", () => modelScorer(readModel(writeModel(CIRCLES))));

test("a pool tells of a failure in its threads, and works on after it", async () => {
  const pool = openThreadPool(2);
  try {
    await expect(invert(300, (i, j) => (i === j ? 1 : 2), pool)).rejects.toThrow(RangeError);
    const { inverse, stride } = await invert(300, (i, j) => (i === j ? 4 : 0), pool);
    expect(inverse[7 * stride + 7]).toBeCloseTo(0.25, 6);
  } finally {
    await pool.close();
  }
});
