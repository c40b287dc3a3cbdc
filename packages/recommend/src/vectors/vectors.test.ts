import { randomStream } from "@moodreel/core/random";
import { describe, expect, it } from "vitest";
import { indexItems } from "../interactions/item-index.ts";
import type { Interactions } from "../interactions/interactions.ts";
import { conformsToScorer, knowsTheCircles } from "../scorer/scorer.conformance.ts";
import type { ItemVectors } from "./item-vectors.ts";
import { parseItemVectors } from "./parse-item-vectors.ts";
import { vectorScorer } from "./vector-scorer.ts";

async function* bytesOf(lines: readonly unknown[]): AsyncGenerator<Uint8Array> {
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  yield new TextEncoder().encode(text);
}

const HEAD = { format: "moodreel-item-vectors", version: 1, rank: 2, regularisation: 0.1, alpha: 4 };

/** What ALS would find of the circles, near enough: an axis for each, a little off it. */
function circleVectors({ items }: Interactions): ItemVectors {
  const random = randomStream(1);
  const values = Float32Array.from(
    items.ids.flatMap((id) => (id.startsWith("a") ? [1, 0] : [0, 1]).map((x) => x + 0.1 * random())),
  );
  return { items, rank: 2, values, regularisation: 0.1, alpha: 4 };
}

conformsToScorer("item vectors", (x) => vectorScorer(circleVectors(x)));
knowsTheCircles("item vectors", (x) => vectorScorer(circleVectors(x)));

describe("item vectors", () => {
  it("fold a person in by the normal equations of ALS, worked out by hand", () => {
    const vectors = {
      items: indexItems(["x", "y"]),
      rank: 1,
      values: Float32Array.of(2, 1),
      regularisation: 0.5,
      alpha: 3,
    };
    // (4 + 1 + 3 · 4 + 0.5 · 1) x = (1 + 3) · 2, so x = 8 / 17.5.
    const scores = vectorScorer(vectors).score({ history: [{ item: "x", rating: 9, at: 0 }], at: 1 });
    expect([...scores]).toEqual([expect.closeTo(16 / 17.5, 6), expect.closeTo(8 / 17.5, 6)]);
  });

  it("are read line by line", async () => {
    const lines = [HEAD, { item: "é", vector: [1, -0.5] }, "", { item: "tt2", vector: [0, 2] }];
    const { items, values, ...rest } = await parseItemVectors(bytesOf(lines));
    expect([items.ids, [...values], rest]).toEqual([
      ["é", "tt2"],
      [1, -0.5, 0, 2],
      { rank: 2, regularisation: 0.1, alpha: 4 },
    ]);
  });

  it.each([
    [[], "vectors-not-one"],
    [["userId,movieId"], "vectors-not-one"],
    [[{ ...HEAD, version: 2 }], "vectors-not-one"],
    [[{ ...HEAD, rank: 1e9 }], "vectors-not-one"],
    [[HEAD, { item: "x", vector: [1] }], "vectors-damaged"],
    [[HEAD, { item: "x", vector: [1, null] }], "vectors-damaged"],
    [[HEAD, '{"item": "x", "vec'], "vectors-damaged"],
    [[HEAD, { item: "x", vector: [1, 2] }, { item: "x", vector: [1, 2] }], "vectors-damaged"],
  ])("are refused when they are not item vectors: %j", async (lines, code) => {
    await expect(parseItemVectors(bytesOf(lines))).rejects.toMatchObject({ code });
  });
});
