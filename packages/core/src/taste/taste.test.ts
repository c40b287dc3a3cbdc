import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item } from "../item/item.ts";
import { randomStream } from "../random/random-stream.ts";
import { contentTaste, type LikedItem } from "./content-taste.ts";
import { contentVector } from "./content-vector.ts";
import { FAIRNESSES, groupTaste } from "./group-taste.ts";
import { leavesOut, likingOf, likingOfRating, REACTIONS } from "./reaction.ts";

const film = (title: string, genres: string[], people: string[] = [], year = 1995): Item => ({
  id: title,
  title,
  year,
  genres,
  people,
  rating: null,
  votes: null,
  runtime: null,
  language: null,
  tags: [],
});

const HEAT = film("Heat", ["Crime", "Thriller"], ["Al Pacino"]);
const RONIN = film("Ronin", ["Crime", "Action"], ["Robert De Niro"]);
const SCENT = film("Scent of a Woman", ["Drama"], ["Al Pacino"]);
const AMELIE = film("Amélie", ["Romantic Comedy"], [], 2001);
const NOTEBOOK = film("The Notebook", ["Romance", "Drama"], [], 2004);

/** The cosine with Σ liking · vector of all others, 0 to 1. */
function byDefinition(liked: readonly LikedItem[], item: Item): number {
  const weights = new Map<string, number>();
  for (const one of liked) {
    if (one.item.id === item.id) continue;
    for (const { key, weight } of contentVector(one.item)) {
      weights.set(key, (weights.get(key) ?? 0) + one.liking * weight);
    }
  }
  const length = Math.hypot(...weights.values());
  const dot = contentVector(item).reduce((sum, { key, weight }) => sum + weight * (weights.get(key) ?? 0), 0);
  return length === 0 ? 0.5 : (1 + Math.max(-1, Math.min(1, dot / length))) / 2;
}

describe("content taste", () => {
  it("speaks from the first rating on: for its kind, for its people, against nothing it does not know", () => {
    const taste = contentTaste([{ item: HEAT, liking: 1 }]);
    expect(taste.of(RONIN)).toBeGreaterThan(taste.of(SCENT));
    expect(taste.of(SCENT)).toBeGreaterThan(taste.of(AMELIE));
    expect(taste.of(AMELIE)).toBe(0.5);
  });

  it("takes nothing said of an item as a reason for the item itself", () => {
    const taste = contentTaste([
      { item: HEAT, liking: 1 },
      { item: RONIN, liking: 1 },
    ]);
    expect(taste.because(HEAT).map(({ title }) => title)).toEqual(["Ronin"]);
    expect(contentTaste([{ item: HEAT, liking: 1 }]).of(HEAT)).toBe(0.5);
  });

  it("knows where a film is from, unless it is in English", () => {
    const keysOf = (language: string | null, countries: readonly string[]) =>
      contentVector({ genres: [], people: [], year: null, language, countries }).map(({ key }) => key);
    expect(keysOf("hi", ["India", "France"])).toEqual(["language:hi", "country:India"]);
    expect(keysOf(null, ["India"])).toEqual(["country:India"]);
    expect(keysOf("en", ["India"])).toEqual([]);
  });

  it("takes a name with and without accents for one person, as search does", () => {
    const [volver, blow] = [
      film("Volver", ["Drama"], ["Penélope Cruz"]),
      film("Blow", ["Crime"], ["PENELOPE CRUZ"]),
    ];
    expect(contentTaste([{ item: volver, liking: 1 }]).of({ ...blow, year: null })).toBeGreaterThan(0.5);
    expect(contentVector({ genres: [], people: ["Zoë", "zoe"], year: null })).toHaveLength(1);
    expect(contentVector({ genres: [], people: ["!!!", "???"], year: null })).toHaveLength(2);
  });

  it("has nothing to say before that", () => {
    const taste = contentTaste([]);
    expect([taste.of(HEAT), taste.because(HEAT), taste.certainty]).toEqual([0.5, [], 0]);
  });

  it("turns against what is like the disliked", () => {
    expect(contentTaste([{ item: HEAT, liking: -1 }]).of(RONIN)).toBeLessThan(0.5);
  });

  it("names what speaks for an item, with shares that can be worked out again", () => {
    const taste = contentTaste([
      { item: HEAT, liking: 1 },
      { item: SCENT, liking: 0.5 },
      { item: AMELIE, liking: -1 },
    ]);
    const reasons = taste.because(RONIN);
    expect(reasons.map(({ title }) => title)).toEqual(["Heat", "Scent of a Woman"]);
    const cosine = (a: Item, b: Item): number => {
      const other = new Map(contentVector(b).map(({ key, weight }) => [key, weight]));
      return contentVector(a).reduce((sum, { key, weight }) => sum + weight * (other.get(key) ?? 0), 0);
    };
    const [heat, scent] = [cosine(HEAT, RONIN), 0.5 * cosine(SCENT, RONIN)];
    expect(reasons[0]?.share).toBeCloseTo(heat / (heat + scent), 9);
    expect(reasons[1]?.share).toBeCloseTo(scent / (heat + scent), 9);
  });

  it("is what its definition says, of items with an opinion, too", () => {
    const items = [HEAT, RONIN, SCENT, AMELIE, NOTEBOOK];
    const liking = fc.double({ min: -1, max: 1, noNaN: true });
    const liked = fc.array(fc.record({ item: fc.constantFrom(...items), liking }));
    fc.assert(
      fc.property(liked, (list: LikedItem[]) => {
        const taste = contentTaste(list);
        for (const item of [...items, ...items])
          expect(taste.of(item)).toBeCloseTo(byDefinition(list, item), 9);
      }),
    );
  });

  it("is so of hundreds of opinions, too", () => {
    const random = randomStream(3);
    const genres = ["Crime", "Drama", "Comedy", "Horror", "War"];
    const items = Array.from({ length: 300 }, (_, n) =>
      film(
        `Film ${n}`,
        genres.filter(() => random() < 0.4),
        [`Actor ${Math.floor(random() * 400)}`, `Actor ${Math.floor(random() * 400)}`],
        1950 + Math.floor(random() * 70),
      ),
    );
    const list = items.map((item) => ({ item, liking: 2 * random() - 1 }));
    const taste = contentTaste(list);
    for (const item of [...items, RONIN]) expect(taste.of(item)).toBeCloseTo(byDefinition(list, item), 9);
  });

  it("follows an item whose facts have changed since", () => {
    const taste = contentTaste([
      { item: HEAT, liking: 1 },
      { item: AMELIE, liking: -1 },
    ]);
    const before = taste.of(HEAT);
    expect(taste.of({ ...HEAT, genres: ["Romantic Comedy"] })).toBeLessThan(before);
    expect(taste.of(HEAT)).toBe(before);
  });

  it("names the strongest few as it names all, for one and for several", () => {
    const items = [HEAT, RONIN, SCENT, AMELIE, NOTEBOOK];
    const liked = fc.array(
      fc.record({ item: fc.constantFrom(...items), liking: fc.constantFrom(-1, 0.1, 0.5, 1) }),
    );
    fc.assert(
      fc.property(liked, liked, fc.constantFrom(...items), (one, other, item) => {
        const viewers = [one, other].map((list, at) => ({ name: `v${at}`, taste: contentTaste(list) }));
        for (const taste of [viewers[0]!.taste, groupTaste(viewers, "average")]) {
          expect(taste.because(item, 2)).toEqual(taste.because(item).slice(0, 2));
        }
      }),
    );
  });

  it("keeps to 0 to 1, and its shares to a whole", () => {
    const items = [HEAT, RONIN, SCENT, AMELIE, NOTEBOOK];
    const liked = fc.array(
      fc.record({ item: fc.constantFrom(...items), liking: fc.double({ min: -1, max: 1, noNaN: true }) }),
    );
    fc.assert(
      fc.property(liked, fc.constantFrom(...items), (list: LikedItem[], item) => {
        const taste = contentTaste(list);
        expect(taste.of(item)).toBeGreaterThanOrEqual(0);
        expect(taste.of(item)).toBeLessThanOrEqual(1);
        const shares = taste.because(item).map(({ share }) => share);
        if (shares.length > 0) expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe("taste of a group", () => {
  const ana = { name: "Ana", taste: contentTaste([{ item: HEAT, liking: 1 }]) };
  const ben = {
    name: "Ben",
    taste: contentTaste([
      { item: HEAT, liking: -1 },
      { item: NOTEBOOK, liking: 1 },
    ]),
  };

  it("pleases on average, or displeases nobody, as chosen", () => {
    const average = groupTaste([ana, ana, ben], "average");
    const fair = groupTaste([ana, ana, ben], "least-misery");
    expect(average.of(RONIN)).toBeGreaterThan(average.of(AMELIE));
    expect(fair.of(RONIN)).toBe(ben.taste.of(RONIN));
    expect(fair.of(AMELIE)).toBeGreaterThan(fair.of(RONIN));
  });

  it("names whom a film is for", () => {
    expect(groupTaste([ana, ben], "average").because(RONIN)).toEqual([
      { title: "Heat", viewer: "Ana", share: 1 },
    ]);
  });

  it("says how much the keenest of them likes an item, whatever is fair", () => {
    for (const fairness of FAIRNESSES) {
      const together = groupTaste([ana, ben], fairness);
      expect(together.ofKeenest?.(RONIN)).toBe(ana.taste.of(RONIN));
      expect(together.ofKeenest?.(NOTEBOOK)).toBe(Math.max(0.5, ben.taste.of(NOTEBOOK)));
      expect(together.of(RONIN)).toBeLessThan(ana.taste.of(RONIN));
    }
  });

  it("is one person's own for one, and asks nothing of nobody", () => {
    expect(groupTaste([ana], "least-misery").of(RONIN)).toBe(ana.taste.of(RONIN));
    expect(groupTaste([], "average")).toMatchObject({ certainty: 0 });
  });
});

describe("reactions", () => {
  it("say how welcome more of the kind is", () => {
    const order = REACTIONS.toSorted((a, b) => likingOf(b) - likingOf(a));
    expect([order[0], order.at(-1)]).toEqual(["like", "never"]);
    expect(REACTIONS.filter(leavesOut)).toEqual(["like", "never", "seen", "finished"]);
    expect([likingOfRating(10), likingOfRating(5.5), likingOfRating(0)]).toEqual([1, 0, -1]);
  });
});
