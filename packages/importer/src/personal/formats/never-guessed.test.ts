import { expect, test } from "vitest";
import { lines, sourceOf } from "../../../../../test/support/text-source.ts";
import { readRatings } from "../read-ratings.ts";

const json = (value: unknown): string => JSON.stringify(value);

/** Title, rating or what was said, day. */
async function taken(content: string, name: string): Promise<readonly string[]> {
  const { entries } = await readRatings(sourceOf(content, { name }));
  return entries.map(({ title, rating, status, at }) =>
    [title, rating ?? status, ...(at === null ? [] : [at])].join(" · "),
  );
}

test.for<[what: string, file: string, content: string, taken: readonly string[]]>([
  [
    "French notes of 20",
    "films.csv",
    lines("Titre;Note", "Heat;16", "Alien;14,5", "Up;9"),
    ["Heat · 8", "Alien · 7.25", "Up · 4.5"],
  ],
  [
    "notes whose column says that they are of 20",
    "films.csv",
    lines("Titre;Note sur 20", "Heat;10", "Alien;8"),
    ["Heat · 5", "Alien · 4"],
  ],
  [
    "halves in words of a school, which are not 61",
    "film.csv",
    lines("Titolo;Voto", "Heat;8", "Up;6 1/2", "Big;7½"),
    ["Heat · 8", "Up · 6.5", "Big · 7.5"],
  ],
  [
    "grades in words",
    "filme.csv",
    lines("Film;Schulnote", "Heat;sehr gut", "Alien;3", "Up;ungenügend"),
    ["Heat · 10", "Alien · 6", "Up · 0"],
  ],
  [
    "a remark that is called a note, before the rating",
    "films.csv",
    lines("Title,Note,Rating", "Heat,great film,8", "Alien,too dark,7"),
    ["Heat · 8", "Alien · 7"],
  ],
  [
    "a certificate that is called a rating, before the score",
    "films.csv",
    lines("Title,Rating,Score", "Heat,R,8", "Alien,PG-13,7"),
    ["Heat · 8", "Alien · 7"],
  ],
  [
    "rated titles with commas",
    "films.txt",
    lines("The Good, the Bad and the Ugly - 9/10", "Heat - 8/10", "Lock, Stock and Two Barrels - 7/10"),
    ["The Good, the Bad and the Ugly · 9", "Heat · 8", "Lock, Stock and Two Barrels · 7"],
  ],
  [
    "rated titles of which a later one has commas and quotes",
    "films.txt",
    lines("Heat: 16/20", '"Good, Bad" - 10/20', "Up ★★★★"),
    ["Heat · 8", "Good, Bad · 5", "Up · 8"],
  ],
  [
    "ratings by title under a name for ratings",
    "mine.json",
    json({ user: "ana", ratings: { Heat: 9, Alien: 7 } }),
    ["Heat · 9", "Alien · 7"],
  ],
  [
    "the rating of one title under a name for ratings",
    "mine.json",
    json({ ratings: { Heat: 9 } }),
    ["Heat · 9"],
  ],
  [
    "a watchlist beside ratings",
    "mine.json",
    json({
      ratings: [{ title: "Heat", rating: 9, likes: [{ name: "Ben" }] }],
      watchlist: [{ title: "Up" }],
    }),
    ["Heat · 9", "Up · watchlist"],
  ],
  [
    "what the ratings go up to stands beside them",
    "mine.json",
    json([
      { title: "Heat", rating: { value: 4, max: 10 } },
      { title: "Up", rating: { value: 3, max: 10 } },
    ]),
    ["Heat · 4", "Up · 3"],
  ],
  [
    "a review as schema.org has it",
    "mine.json",
    json([
      {
        itemReviewed: { "@type": "Movie", name: "Heat" },
        reviewRating: { "@type": "Rating", ratingValue: 4, bestRating: 10 },
      },
    ]),
    ["Heat · 4"],
  ],
  [
    "a rating of what was not watched",
    "films.csv",
    lines("Title,Watched,Expected rating", "Heat,no,9", "Alien,yes,7", "Up,,8"),
    ["Alien · 7", "Up · 8"],
  ],
  [
    "days in the column that says what was watched",
    "films.csv",
    lines("Title,My rating,Watched", "Heat,8,2024-01-05", "Alien,7,yes"),
    ["Heat · 8 · 2024-01-05", "Alien · 7"],
  ],
])("%s", async ([, file, content, expected]) => {
  expect(await taken(content, file)).toEqual(expected);
});

test.for<[what: string, content: string]>([
  ["grades from 1 to 6 in German", lines("Film;Note", "Heat;1", "Alien;2", "Up;6")],
  ["grades from 1 to 5", lines("Titel;Note", "Heat;1", "Alien;2", "Up;5")],
  ["notes of 10 or of 20", lines("Titre;Note", "Heat;9", "Alien;8", "Up;14", "Big;7", "Ran;10", "Jaws;6")],
  ["below and above 0", lines("Title,Rating", "Heat,+2", "Alien,-1")],
])("ratings that could be read either way are not: %s", async ([, content]) => {
  const source = () => sourceOf(content, { name: "mine.csv" });
  await expect(readRatings(source())).rejects.toMatchObject({
    code: "ratings-scale-unclear",
    fields: { columns: [expect.any(String), expect.any(String)] },
  });
  const said = await readRatings(source(), { map: { scale: "20" } });
  expect(said.entries.length).toBeGreaterThan(0);
});

test.for<[what: string, content: string]>([
  ["several people's", json({ ana: { Heat: 9, Alien: 7 }, ben: { Heat: 2, Up: 3 } })],
  ["what sites think of one film", json({ title: "Heat", ratings: { imdb: 8.3, metacritic: 7.6 } })],
  ["what sites think", json({ ratings: { imdb: 8.3, metacritic: 7.6 } })],
])("ratings by name that are no titles' are not taken: %s", async ([, content]) => {
  await expect(readRatings(sourceOf(content, { name: "mine.json" }))).rejects.toMatchObject({
    code: "ratings-unknown",
  });
});

test("a column with a space is named as a shell takes it", async () => {
  await expect(
    readRatings(sourceOf("Heat,1995,8,3\nAlien,1979,7,2\nUp,2009,9,5\n", { name: "mine.csv" })),
  ).rejects.toThrow('--map "title=column 1"');
});

test("ratings that say themselves what they go up to are said to be of no other scale", async () => {
  const content = lines("Title,Rating", "Heat,85%", "Alien,7/10", "Up,★★★");
  const { entries, report } = await readRatings(sourceOf(content, { name: "mine.csv" }));
  expect(entries.map(({ rating }) => rating)).toEqual([8.5, 7, 6]);
  expect(report.mapping).toEqual({ title: "Title", rating: "Rating" });
});
