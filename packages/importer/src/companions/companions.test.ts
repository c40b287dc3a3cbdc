import { describe, expect, test } from "vitest";
import { lines, sourceOf } from "../../../../test/support/text-source.ts";
import { previewFile } from "../read/preview-file.ts";
import { MeanRatings } from "./mean-ratings.ts";

const BOOKS = lines(
  "book_id,goodreads_book_id,title,average_rating,ratings_count",
  "1,2767052,The Hunger Games,4.34,4780653",
  "2,3,Harry Potter,4.44,4602479",
);
const BOOK_TAGS = lines(
  "goodreads_book_id,tag_id,count",
  "2767052,10,50000",
  "2767052,11,900",
  "2767052,12,400",
  "2767052,13,30",
  "3,12,800",
  "3,14,700",
  "99,12,5",
);
const TAGS = lines(
  "tag_id,tag_name",
  "10,to-read",
  "11,science-fiction",
  "12,fantasy",
  "13,romance",
  "14,magic-school",
);
const companions = (...files: string[]) =>
  files.map((content, i) => sourceOf(content, { name: `tags${i}.csv` }));

describe("goodbooks' shelves in files of their own", () => {
  test("give the genres that enough people agree on, and the rest as tags", async () => {
    const { sample, genres, warnings } = await previewFile(sourceOf(BOOKS), {
      kind: "book",
      companions: companions(BOOK_TAGS, TAGS),
    });
    expect(sample).toMatchObject([
      { id: "1", genres: ["Science Fiction", "Fantasy"], tags: [] },
      { id: "2", genres: ["Fantasy"], tags: ["magic-school"] },
    ]);
    expect(genres.map(({ genre, items }) => [genre, items])).toEqual([
      ["Fantasy", 2],
      ["Science Fiction", 1],
    ]);
    expect(warnings.join()).toMatch(/shelves or tags/);
    expect(warnings.join()).not.toMatch(/No column has genres/);
  });

  test("are only tags where the table has genres itself", async () => {
    const { sample } = await previewFile(sourceOf(lines("movieId,title,genres", "1,Heat (1995),Crime")), {
      kind: "movie",
      companions: companions(
        lines("userId,movieId,tag,timestamp", "1,1,Comedy,1", "2,1,tense,2", "3,1,Tense,3"),
      ),
    });
    expect(sample).toMatchObject([{ genres: ["Crime"], tags: ["tense", "comedy"] }]);
  });

  test("MovieLens' genome gives the tags that fit, the best first", async () => {
    const scores = lines("movieId,tagId,relevance", "1,1,0.6", "1,2,0.1", "1,3,0.95");
    const { sample } = await previewFile(sourceOf(lines("movieId,title,genres", "1,Heat (1995),Crime")), {
      kind: "movie",
      companions: companions(scores, lines("tagId,tag", "1,heist", "2,dinosaurs", "3,Los Angeles")),
    });
    expect(sample[0]?.tags).toEqual(["los angeles", "heist"]);
  });

  test("a file that is not a companion is refused by name", async () => {
    await expect(
      previewFile(sourceOf(BOOKS), { kind: "book", companions: companions(lines("a,b", "1,2")) }),
    ).rejects.toMatchObject({ code: "column-missing", message: expect.stringContaining("tags0.csv") });
  });
});

test("IMDb's ratings in a file of their own, in any order, are joined by id", async () => {
  const basics = lines(
    "tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\truntimeMinutes\tgenres",
    ...["tt0133093", "tt0000001", "tt10234724", "tt0000002"].map(
      (id) => `${id}\tmovie\tF\tF\t0\t1999\t\\N\t136\tDrama`,
    ),
  );
  const ratings = lines(
    "tconst\taverageRating\tnumVotes",
    "tt0133093\t8.7\t2000000",
    "tt10234724\t7.3\t9",
    "tt0000001\t5.7\t1900",
  );
  const { sample } = await previewFile(sourceOf(basics), { kind: "movie", companions: companions(ratings) });
  expect(sample.map(({ id, rating, votes }) => [id, rating, votes])).toEqual([
    ["tt0133093", 8.7, 2_000_000],
    ["tt0000001", 5.7, 1900],
    ["tt10234724", 7.3, 9],
    ["tt0000002", null, null],
  ]);
});

test("a table of ratings finds what was put in, in any order and of any size", () => {
  const table = new MeanRatings();
  const numbers = Array.from({ length: 5000 }, (_, i) => (i * 7919) % 10_007);
  for (const n of numbers) table.add(`tt${String(n).padStart(7, "0")}`, { rating: (n % 101) / 10, votes: n });
  const there = new Set(numbers);
  for (let n = 0; n < 10_007; n++) {
    const expected = there.has(n) ? { rating: (n % 101) / 10, votes: n } : null;
    expect(table.get(`tt${String(n).padStart(7, "0")}`)).toEqual(expected);
  }
});
