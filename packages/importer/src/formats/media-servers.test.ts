import { expect, test } from "vitest";
import { sourceOf } from "../../../../test/support/text-source.ts";
import { previewFile } from "../read/preview-file.ts";

const MINUTES = 102;

const jellyfin = (Name: string, ProductionYear: number, more: object): object => ({
  Name,
  ProductionYear,
  Id: "ab12".repeat(8),
  OriginalTitle: `${Name} (original)`,
  PremiereDate: `${ProductionYear}-05-06T00:00:00.0000000Z`,
  OfficialRating: "PG-13",
  Overview: "Two doors.",
  Genres: ["Comedy", "Drama"],
  CommunityRating: 4.1,
  RunTimeTicks: MINUTES * 600_000_000,
  Type: "Movie",
  MediaType: "Video",
  People: [
    { Name: "Anna Alpha", Role: "She", Type: "Actor" },
    { Name: "Dora Delta", Type: "Director" },
  ],
  UserData: { PlayCount: 1, IsFavorite: true, Played: true },
  ...more,
});

const plex = (title: string, year: number, more: object): object => ({
  title,
  year,
  ratingKey: "1",
  type: "movie",
  contentRating: "PG-13",
  summary: "Two doors.",
  rating: 7.1,
  duration: MINUTES * 60_000,
  originallyAvailableAt: `${year}-05-06`,
  Media: [{ id: 1, duration: MINUTES * 60_000, Part: [{ id: 1, file: "/films/a.mkv" }] }],
  Genre: [{ tag: "Comedy" }, { tag: "Drama" }],
  Director: [{ tag: "Dora Delta" }],
  Role: [{ tag: "Anna Alpha" }],
  ...more,
});

const radarr = (title: string, year: number, imdbId: string): object => ({
  title,
  year,
  imdbId,
  originalLanguage: { id: 1, name: "English" },
  inCinemas: `${year}-05-06T00:00:00Z`,
  images: [{ coverType: "poster", url: "/MediaCover/1/poster.jpg" }],
  hasFile: true,
  runtime: MINUTES,
  tmdbId: 77,
  certification: "PG-13",
  genres: ["Comedy", "Drama"],
  ratings: {
    imdb: { votes: 1234, value: 4.1, type: "user" },
    rottenTomatoes: { votes: 0, value: 88, type: "user" },
  },
  movieFile: { movieId: 1, relativePath: "a.mkv", mediaInfo: { runTime: "1:42:00" }, id: 1 },
  collection: { title: "Doors", tmdbId: 99 },
  id: 1,
});

const kodi = (title: string, year: number, imdb: string): object => ({
  title,
  year,
  label: title,
  movieid: 1,
  genre: ["Comedy", "Drama"],
  mpaa: "PG-13",
  premiered: `${year}-05-06`,
  rating: Math.fround(7.1),
  votes: "1234",
  runtime: MINUTES * 60,
  set: "Doors",
  director: ["Dora Delta"],
  cast: [{ name: "Anna Alpha", order: 0, role: "She" }],
  uniqueid: { imdb, tmdb: "77" },
  playcount: 1,
});

const FILM = { runtime: MINUTES, certificate: "PG-13", rating: 4.1, releaseDate: "2001-05-06" };
const EPISODE = { Name: "Pilot", Type: "Episode", SeriesName: "A Show" };

test.each([
  [
    "Items of a server that gives ticks",
    {
      Items: [
        jellyfin("Red Door", 2001, { ProviderIds: { Tmdb: "77", Imdb: "tt9900001" } }),
        jellyfin("Pilot", 2003, EPISODE),
      ],
      TotalRecordCount: 2,
    },
    { people: ["Anna Alpha", "Dora Delta"] },
  ],
  [
    "the list of them alone",
    [
      jellyfin("Red Door", 2001, { ProviderIds: { Imdb: "tt9900001" } }),
      jellyfin("Season 1", 2003, { Type: "Season" }),
    ],
    { people: ["Anna Alpha", "Dora Delta"] },
  ],
  [
    "a MediaContainer with tags and milliseconds",
    {
      MediaContainer: {
        size: 2,
        Metadata: [
          plex("Red Door", 2001, { Guid: [{ id: "imdb://tt9900001" }, { id: "tmdb://77" }] }),
          plex("Pilot", 2003, { type: "episode", grandparentTitle: "A Show" }),
        ],
      },
    },
    { people: ["Dora Delta", "Anna Alpha"], rating: 7.1 },
  ],
  [
    "films with files and ratings by source",
    [radarr("Red Door", 2001, "tt9900001"), radarr("Blue Door", 2002, "tt9900002")],
    { series: "Doors", votes: 1234, language: "en" },
  ],
  [
    "an answer with runtimes in seconds and ratings of four bytes",
    {
      jsonrpc: "2.0",
      result: {
        limits: { total: 2 },
        movies: [kodi("Red Door", 2001, "tt9900001"), kodi("Blue Door", 2002, "tt9900002")],
      },
    },
    { series: "Doors", votes: 1234, people: ["Dora Delta", "Anna Alpha"], rating: 7.1 },
  ],
])("%s is a catalogue of its films", async (_what, body, more) => {
  const { kind, sample } = await previewFile(sourceOf(JSON.stringify(body), { name: "library.json" }));
  expect(kind).toBe("movie");
  expect(sample[0]).toMatchObject({
    id: "tt9900001",
    title: "Red Door",
    year: 2001,
    genres: ["Comedy", "Drama"],
    ...FILM,
    ...more,
  });
  expect(sample.map(({ title }) => title).filter((title) => !title.endsWith("Door"))).toEqual([]);
});

test("lists of tags in XML are read where a film has one tag, too", async () => {
  const film = (title: string, cast: readonly string[]): string =>
    `<Video type="movie" title="${title}" year="2001" duration="6120000"><Genre tag="Comedy"/><Director tag="Dora Delta"/>${cast.map((name) => `<Role tag="${name}"/>`).join("")}</Video>`;
  const xml = `<MediaContainer size="2">${film("Red Door", ["Anna Alpha", "Bert Beta"])}${film("Blue Door", ["Fay Phi"])}</MediaContainer>`;
  const { sample } = await previewFile(sourceOf(xml, { name: "all.xml" }));
  expect(sample.map(({ people }) => people)).toEqual([
    ["Dora Delta", "Anna Alpha", "Bert Beta"],
    ["Dora Delta", "Fay Phi"],
  ]);
});

test("a column of roles is no column of people", async () => {
  const { sample } = await previewFile(
    sourceOf("title,year,genres,actor,role\nRed Door,2001,Comedy,Anna Alpha,The Doctor\n", {
      name: "films.csv",
    }),
  );
  expect(sample[0]?.people).toEqual(["Anna Alpha"]);
});
