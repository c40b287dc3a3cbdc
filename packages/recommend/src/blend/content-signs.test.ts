import { describe, expect, it } from "vitest";
import { CONTENT_SIGNS, ContentSigns, genreShares, type ItemContent } from "./content-signs.ts";

const NOW = Date.UTC(2020, 0, 1) / 1000;
const of = (year: number | null, ...genres: readonly string[]): ItemContent => ({ year, genres });
const USUAL = { comedy: 0.5, horror: 0.1 };

/** Of each item its signs: how old it is, and how far its genres are the person's. */
function signsOf(
  liked: readonly ItemContent[],
  items: readonly (ItemContent | undefined)[],
): readonly { age: number; leaning: number }[] {
  const signs = new Float32Array(1 + CONTENT_SIGNS * items.length);
  new ContentSigns(liked, USUAL, NOW).writeTo(signs, 1, items);
  expect(signs[0]).toBe(0);
  return items.map((_, i) => ({ age: signs[1 + i]!, leaning: signs[1 + items.length + i]! }));
}

describe("what an item is, beside what somebody liked", () => {
  it("is how old it is, and something between where nobody knows or it is still to come", () => {
    const [old, recent, coming, unknown, unheardOf] = signsOf(
      [],
      [of(1990), of(2019), of(2024), of(null), undefined],
    );
    expect(Math.expm1(2 * old!.age)).toBeCloseTo(30, 1);
    expect(Math.expm1(2 * recent!.age)).toBeCloseTo(1, 1);
    expect(coming!.age).toBe(0);
    expect(recent!.age).toBeLessThan(unknown!.age);
    expect(unknown!.age).toBeLessThan(old!.age);
    expect(unheardOf!.age).toBe(unknown!.age);
  });

  it("is how far its genres are theirs, whatever everybody watches", () => {
    const items = [of(2000, "Comedy"), of(2000, "Horror"), of(2000, "Horror", "Comedy"), of(2000), undefined];
    for (const { leaning } of signsOf([], items)) expect(leaning).toBeCloseTo(0, 6);
    const [comedy, horror, both, none, unheardOf] = signsOf([of(1999, "Horror"), of(1998, "Horrors")], items);
    // (2 + 4 · 0.1) / (6 · 0.1), and 4 / 6 of what everybody has.
    expect(horror!.leaning).toBeCloseTo(Math.log(4), 5);
    expect(comedy!.leaning).toBeCloseTo(Math.log(2 / 3), 5);
    expect(both!.leaning).toBeCloseTo((horror!.leaning + comedy!.leaning) / 2, 5);
    expect([none!.leaning, unheardOf!.leaning]).toEqual([0, 0]);
  });

  it("counts a genre that nobody else rated, or that is called as a part of every object is, as any rare one", () => {
    const [rare, odd] = signsOf(
      [of(2000, "Mumblecore"), of(2000, "constructor")],
      [of(2000, "Mumblecore"), of(2000, "constructor")],
    );
    expect(rare!.leaning).toBeCloseTo(Math.log((1 + 0.04) / 0.06), 4);
    expect(odd!.leaning).toBeCloseTo(rare!.leaning, 6);
  });
});

describe("everybody's share of a genre", () => {
  it("is that of the ratings of what has it, of all items of which something is known", () => {
    const contents: Record<string, ItemContent> = { a: of(2000, "Comedy"), b: of(2000, "Comedy", "Horror") };
    const shares = genreShares(["a", "b", "unknown"], Uint32Array.of(3, 1, 1), (id) => contents[id]);
    expect(shares).toEqual({ comedy: 1, horror: 0.25 });
  });

  it("is none where little of what was rated is known: the rest would be told from that alone", () => {
    const share = (count: number) =>
      genreShares(["a", "unknown"], Uint32Array.of(count, 10), (id) =>
        id === "a" ? of(2000, "Comedy") : undefined,
      );
    expect(share(39)).toBeNull();
    expect(share(40)).toEqual({ comedy: 1 });
    expect(genreShares(["a"], Uint32Array.of(3), () => undefined)).toBeNull();
    expect(genreShares([], new Uint32Array(), () => undefined)).toBeNull();
  });
});
